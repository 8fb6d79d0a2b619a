import Testing

@testable import Checks

@Suite struct RequestInProseTests {
    @Test(arguments: [
        ("Återkom till styrelsen med en plan för lokalerna.", "Återkom till styrelsen"),
        ("Lokalfrågan återrapporteras löpande till styrelsen.", "återrapporteras löpande till styrelsen"),
        ("Styrelsen önskar en lägesbild av lokalfrågan.", "Styrelsen önskar"),
        ("Till våren önskar styrelsen en lägesbild av lokalerna.", "önskar styrelsen"),
        ("Bra möte. Styrelsen ber Core Team att se över lokalerna.", "Styrelsen ber"),
    ])
    func somethingThatTheBoardAskedFor(prose: String, words: String) throws {
        #expect(try findings(prose: prose) == ["CK089: \(words)"])
    }

    @Test(arguments: [
        "Styrelsen begär 8 800 000 kr av medlemmarna för 2027.",
        "Om styrelsen önskar kan lokalerna visas.",
        "Styrelsen önskar alla välkomna till höstens möte.",
        "Vi gör så som styrelsen ber oss.",
        "Styrelsen önskar inga fler lokaler.",
        "Vi återkommer till styrelsen. Lokalerna ligger nära.",
        "Förslaget är att styrelsen ber kommunerna om en lägesbild.",
        "Planen ska inte återrapporteras till styrelsen.",
        "Styrelsen fick en lägesbild av lokalerna.",
        "Återkom gärna. Hälsningar till styrelsen.",
    ])
    func whatAsksForNothing(prose: String) throws {
        #expect(try findings(prose: prose) == [])
    }

    @Test func whatIsNotedAlreadyIsFollowedUp() throws {
        let prose = "Styrelsen önskar att samtalen med Länsbildningsförbundet följs upp."
        #expect(try findings(prose: prose) == [])
        let own = "medskick:\n  lokaler: {ärende: 1, text: Ge en lägesbild av lokalfrågan.}\n"
        #expect(try findings(own: own, prose: "Styrelsen önskar en lägesbild av lokalfrågan.") == [])
        #expect(try findings(own: own, prose: "Styrelsen önskar en lista över anställda.") == ["CK089: Styrelsen önskar"])
    }

    @Test func anAnswerMaySayThatMoreIsToCome() throws {
        #expect(try findings(meeting: [("och redovisas löpande.", "och återrapporteras löpande till styrelsen.")]) == [])
    }

    @Test(arguments: [
        ("Report back to the board with a plan for the premises.", "Report back to the board"),
        ("The board requests an overview of the premises.", "board requests"),
        ("In spring the board would like an overview of the premises.", "board would like"),
    ])
    func inEnglish(prose: String, words: String) throws {
        #expect(try findings(prose: prose, language: .english) == ["CK089: \(words)"])
    }

    @Test(arguments: [
        "If the board wishes, the premises can be shown.", "The board wishes everyone welcome to the meeting.",
        "The board wants no more premises.", "The report to the board is ready.", "We do as the board asks us.",
    ])
    func whatAsksForNothingInEnglish(prose: String) throws { #expect(try findings(prose: prose, language: .english) == []) }

    @Test func theBoardAsTheMeetingCallsIt() throws {
        let board: [Bench.Edit] = [("styrelse: Styrelsen", "styrelse: Nämnden")]
        #expect(try findings(meeting: board, prose: "Nämnden önskar en lägesbild av lokalfrågan.") == ["CK089: Nämnden önskar"])
    }
}
