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
}
