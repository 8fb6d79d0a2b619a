import Testing

@testable import Checks

@Suite struct PartAboveWholeTests {
    @Test(arguments: [
        ("Elva ansökningar kom in, varav arton tillstyrks.", "arton"), ("Kulturskolan finns i 111 av kommunens 14 skolor.", "111"),
        ("Programmet har haft 17 deltagare från 31 olika yrken.", "31"), ("Hittills har 16 av 12 enheter infört rutinen.", "16"),
    ])
    func aPartIsNoLarger(prose: String, told: String) throws { #expect(try findings(prose: prose) == ["CK242: \(told)"]) }

    @Test(arguments: [
        "Elva ansökningar kom in, varav åtta tillstyrks.", "Kulturskolan finns i 11 av kommunens 14 skolor.",
        "Programmet har haft 17 deltagare från 13 olika yrken.", "Det är punkt 5 av 3 skäl.", "Den 24 av 12 månader.",
        "Nämnden har 15 ledamöter från 20 byar.", "Av 12 enheter har 16 anställda svarat.",
    ])
    func whatMayBe(prose: String) throws { #expect(try findings(prose: prose) == []) }

    @Test func inEnglish() throws {
        #expect(try findings(prose: "There were 11 applications, 18 of which were granted.", language: .english) == ["CK242: 18"])
        #expect(try findings(prose: "There were 18 applications, of which 11 were granted.", language: .english) == [])
    }

    @Test func theWholeFirst() throws {
        #expect(try findings(prose: "Av de 14 enheterna har 16 infört rutinen.") == ["CK242: 16"])
        #expect(try findings(prose: "Of the 14 units 16 have introduced the routine.", language: .english) == ["CK242: 16"])
        #expect(try findings(prose: "Av de 16 enheterna har 14 infört rutinen. Av 12 skolor har 16 projekt fått stöd.") == [])
    }

    @Test(arguments: [
        ("Av 2 000 prov är 4 200 godkända.", "4 200"), ("Av 2 000 tkr är 4 200 tkr beviljade.", "4 200"), ("Kursen fick betyget 4,6 av 3.", "4,6"),
        ("668 procent av deltagarna var nöjda.", "668"), ("Hittills är 668 procent av budgeten förbrukad.", "668"),
    ])
    func whatCannotBe(prose: String, told: String) throws { #expect(try findings(prose: prose) == ["CK242: \(told)"]) }

    @Test(arguments: [
        "Av 2 000 prov är 420 godkända.", "Av de tre klinikerna är 120 medarbetare nya.", "Kursen fick betyget 4,6 av 5.",
        "Beläggningen är 120 procent av platserna.",
        "Insamlingen nådde 240 procent av målet.", "Avgifterna ökade med 210 procent.", "Av 2 000 tkr är 1 200 tkr beviljade.",
    ])
    func whatCan(prose: String) throws { #expect(try findings(prose: prose) == []) }

    @Test func whatCannotBeInEnglish() throws {
        #expect(try findings(prose: "Of 2,000 samples 4,200 are approved.", language: .english) == ["CK242: 4,200"])
        #expect(try findings(prose: "The course got 4.6 out of 3.", language: .english) == ["CK242: 4.6"])
        #expect(try findings(prose: "Of SEK 2,000 thousand SEK 4,200 thousand has been granted.", language: .english) == ["CK242: 4,200"])
        #expect(try findings(prose: "Of 2,000 samples 420 are approved. The course got 4.6 out of 5.", language: .english) == [])
    }

    @Test(arguments: [
        ("Av 40 tillfrågade svarade 45.", "45"), ("Av 40 tillfrågade svarade 45, och alla var nöjda.", "45"),
        ("Svarsfrekvensen var 112 procent.", "112"),
    ])
    func whatAllDid(prose: String, told: String) throws { #expect(try findings(prose: prose) == ["CK242: \(told)"]) }

    @Test(arguments: [
        "Av 40 tillfrågade svarade 35.", "Av 12 kommuner deltog 45 personer.", "Av 3 skäl höjs avgiften till 45 kr.", "Svarsfrekvensen var 82 procent.",
        "Beläggningen var 112 procent.", "Svarsfrekvensen ökade med 112 procent.", "Av tre skäl deltog 45.",
    ])
    func whatAllMayHaveDone(prose: String) throws { #expect(try findings(prose: prose) == []) }

    @Test func whatAllDidInEnglish() throws {
        #expect(try findings(prose: "Of the 40 who were asked, 45 answered.", language: .english) == ["CK242: 45"])
        #expect(try findings(prose: "The response rate was 112 per cent.", language: .english) == ["CK242: 112"])
        #expect(try findings(prose: "Of the 40 who were asked, 35 answered. Of the 12 schools, 45 teachers answered.", language: .english) == [])
    }
}
