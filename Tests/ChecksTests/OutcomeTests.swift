import Style
import Testing

@testable import Checks

/// What the rules about texts, dates, names and requests say of themselves: held over how much, or why not at all. A count
/// that changes is a rule that looks at more or less than it did.
@Suite struct OutcomeTests {
    private static let codes = [
        "CK030", "CK031", "CK032", "CK040", "CK041", "CK042", "CK043", "CK044", "CK045", "CK046", "CK050", "CK051", "CK052", "CK053", "CK060",
        "CK061", "CK062", "CK063", "CK064", "CK065", "CK066", "CK067", "CK068", "CK070", "CK071", "CK072", "CK073", "CK080", "CK081", "CK082",
        "CK083", "CK084", "CK085", "CK086", "CK087", "CK088", "CK089", "CK091", "CK092", "CK093", "CK094", "CK095", "CK096", "CK099", "CK101",
        "CK102", "CK103", "CK104", "CK105", "CK106", "CK107", "CK108", "CK109", "CK111", "CK112", "CK113", "CK114", "CK115", "CK116", "CK117",
        "CK118",
    ]

    private func outcomes(_ meeting: CheckedMeeting) -> String {
        OutcomeTests.codes.map { "\($0) \(meeting.outcome($0) ?? "saknas")" }.joined(separator: "\n")
    }

    @Test func ofTheSeptemberMeeting() throws {
        let (meeting, _) = try checked(before: [], earlier: [], steps: [], summary: [])
        #expect(
            outcomes(meeting) == """
                CK030 höll för 127 texter
                CK031 höll för 127 texter
                CK032 gäller inte: registret har inga tidigare namn
                CK040 höll för 2 hänvisningar
                CK041 gäller inte: ingen text nämner ett mål
                CK042 gäller inte: paketet trycker inga tabeller
                CK043 höll för 4 bilagor
                CK044 höll för 127 texter
                CK045 höll för 2 hänvisningar
                CK046 höll för 1 hänvisning
                CK050 gäller inte: ingen text påstår något om ekonomin som siffrorna kan säga emot
                CK051 gäller inte: ingen text har ett belopp att hålla mot bilagornas
                CK052 gäller inte: ingen text har ett belopp att hålla mot bilagornas
                CK053 gäller inte: ingen text kallar ett av bilagornas belopp budget, beslut, prognos eller utfall
                CK060 gäller inte: ingen text har en veckodag vid ett datum
                CK061 höll för 3 tidsperioder
                CK062 höll för 2 datum
                CK063 gäller inte: ingen är frånvarande
                CK064 höll för 1 möte
                CK065 höll för 1 datum
                CK066 höll för 1 datum
                CK067 höll för 1 datum
                CK068 höll för 8 personer
                CK070 höll för 127 texter
                CK071 höll för 127 texter
                CK072 höll för 127 texter
                CK073 gäller inte: det avgörs först när hela paketet görs utan fel
                CK080 höll för 1 medskick
                CK081 höll för 2 medskick
                CK082 höll för 3 svar
                CK083 höll för 3 svar
                CK084 höll för 3 svar
                CK085 höll för 1 svar
                CK086 gäller inte: inget medskick utgår
                CK087 höll för 3 medskick
                CK088 höll för 2 medskick
                CK089 höll för 124 texter
                CK091 gäller inte: det finns inga datum i texterna
                CK092 höll för 1 möte
                CK093 höll för 3 möten
                CK094 höll för 2 möten
                CK095 höll för 1 möte
                CK096 höll för 1 diarienummer
                CK099 höll för 1 diarienummer
                CK101 höll för 32 tal
                CK102 höll för 3 tal
                CK103 höll för 9 år
                CK104 höll för 3 datum
                CK105 höll för 13 tal
                CK106 gäller inte: ingen text säger till vilken dag utfallet räknas
                CK107 höll för 3 klockslag
                CK108 höll för 3 klockslag
                CK109 höll för 1 siffra i text
                CK111 höll för 27 namn
                CK112 gäller inte: inget i filerna har både början och slut
                CK113 höll för 30 listor
                CK114 höll för 1 datum
                CK115 höll för 1 steg
                CK116 gäller inte: ingen text nämner en vecka
                CK117 höll för 1 datum
                CK118 höll för 42 poster i registret
                """)
    }

    /// The same texts are nothing to English words: what is read by words does not apply, what is not is held as ever.
    @Test func ofTheSameTextsReadAsEnglish() throws {
        let (meeting, _) = try checked(before: [], earlier: [], steps: [], summary: [], language: .english)
        #expect(
            outcomes(meeting) == """
                CK030 höll för 128 texter
                CK031 höll för 128 texter
                CK032 gäller inte: registret har inga tidigare namn
                CK040 gäller inte: ingen text nämner en bilaga
                CK041 gäller inte: ingen text nämner ett mål
                CK042 gäller inte: paketet trycker inga tabeller
                CK043 höll för 4 bilagor
                CK044 höll för 128 texter
                CK045 gäller inte: ingen text länkar till en bilaga
                CK046 gäller inte: ingen text nämner en bilaga
                CK050 gäller inte: ingen text påstår något om ekonomin som siffrorna kan säga emot
                CK051 gäller inte: ingen text har ett belopp att hålla mot bilagornas
                CK052 gäller inte: ingen text har ett belopp att hålla mot bilagornas
                CK053 gäller inte: ingen text kallar ett av bilagornas belopp budget, beslut, prognos eller utfall
                CK060 gäller inte: ingen text har en veckodag vid ett datum
                CK061 höll för 3 tidsperioder
                CK062 höll för 2 datum
                CK063 gäller inte: ingen är frånvarande
                CK064 höll för 1 möte
                CK065 gäller inte: det finns inga datum i texterna
                CK066 höll för 1 datum
                CK067 höll för 1 datum
                CK068 höll för 8 personer
                CK070 höll för 128 texter
                CK071 höll för 128 texter
                CK072 höll för 128 texter
                CK073 gäller inte: det avgörs först när hela paketet görs utan fel
                CK080 höll för 1 medskick
                CK081 höll för 2 medskick
                CK082 höll för 3 svar
                CK083 höll för 3 svar
                CK084 höll för 3 svar
                CK085 höll för 1 svar
                CK086 gäller inte: inget medskick utgår
                CK087 höll för 3 medskick
                CK088 höll för 2 medskick
                CK089 höll för 125 texter
                CK091 gäller inte: det finns inga datum i texterna
                CK092 höll för 1 möte
                CK093 höll för 3 möten
                CK094 höll för 2 möten
                CK095 höll för 1 möte
                CK096 höll för 1 diarienummer
                CK099 höll för 1 diarienummer
                CK101 höll för 32 tal
                CK102 höll för 3 tal
                CK103 höll för 9 år
                CK104 höll för 3 datum
                CK105 höll för 13 tal
                CK106 gäller inte: ingen text säger till vilken dag utfallet räknas
                CK107 höll för 3 klockslag
                CK108 höll för 3 klockslag
                CK109 gäller inte: ingen text nämner målet för externa medel
                CK111 höll för 27 namn
                CK112 gäller inte: inget i filerna har både början och slut
                CK113 höll för 30 listor
                CK114 höll för 1 datum
                CK115 höll för 1 steg
                CK116 gäller inte: ingen text nämner en vecka
                CK117 gäller inte: ingen text säger när något ska börja
                CK118 höll för 42 poster i registret
                """)
    }
}
