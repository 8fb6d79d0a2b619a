import Testing

@testable import Checks

@Suite struct DirectionOfChangeTests {
    @Test(arguments: [
        "Andelen ökade från 41,2 till 36,9 procent.", "Antalet besök minskade från 1 240 till 1 870.", "Kön har växt från 45 till 31 personer.",
        "Andelen sjönk från 38 procent till 52 procent.", "Kostnaden ökade till 36,9 procent, jämfört med 41,2 procent i fjol.",
        "I 93 procent av larmen var enheten framme i tid. Det är en minskning från 89 procent i fjol.",
    ])
    func theWordSaysOtherwise(prose: String) throws { #expect(try findings(prose: prose).map { $0.prefix(5) } == ["CK207"]) }

    @Test(arguments: [
        "Andelen ökade från 36,9 till 41,2 procent.", "Underskottet minskade från 4,2 till 1,8 procent.", "Temperaturen sjönk från 2 till –5 grader.",
        "Resultatet gick upp från –3 till –1 procent.", "Inkomsterna ökade och kostnaderna minskade, från 14,1 till 13,7.", "Taket höjs från 2024 till 2023.",
        "Sträckan ökade från 900 tkr till 1,2 mnkr.", "Vi steg från plats 10 till 3.",
        "Påslaget för indirekta kostnader höjs till 26,5 procent från 2027.",
        "Påslaget höjs till 26,5 procent från 2027 och sänks till 25 procent 2029.", "Avgiften sänks till 4 mnkr från 2028.",
        "Väntetiden ökade från 12 till 19 dagar, medan kön minskade från 340 till 280 personer.",
        "I 93 procent av larmen var enheten framme i tid. Det är en ökning från 89 procent i fjol.",
    ])
    func itAgrees(prose: String) throws { #expect(try findings(prose: prose) == []) }

    @Test func aNegativeExcess() throws {
        #expect(try findings(prose: "Kostnaden överstiger ramen med −44 000 kr.") == ["CK224: 44 000"])
        #expect(try findings(prose: "Kostnaden överstiger ramen med 44 000 kr.") == [])
        #expect(try findings(prose: "Prognosen är −450 tkr högre än budgeten.") == ["CK224: 450"])
        #expect(try findings(prose: "Nettot är −310 tkr, vilket är mindre än i fjol. Det var −4 grader eller lägre.") == [])
    }

    @Test func inEnglish() throws {
        #expect(try findings(prose: "Visits fell from 1,240 to 1,870.", language: .english).map { $0.prefix(5) } == ["CK207"])
        #expect(try findings(prose: "Visits rose from 1,240 to 1,870.", language: .english) == [])
    }
}
