import Testing

@testable import Ledgers

/// Lines in the midst of a table: those of another one, whose rows would be added to the first, and those of its own groups.
@Suite struct SecondTableTests {
    private func reading(_ text: String) -> Reading { Reading(text, named: "fil.csv") }
    private let first = "Utfall 2026\nAnsvar;Konto;Utfall\n300;5010;100\n300;5020;200\n300;6010;50\n"
    private let second = "300;5010;90\n300;5020;180\n300;6010;45\n"

    @Test(
        arguments: [
            ("Samma period 2025", "LE038"), ("Samma period i fjol", "LE038"), ("Motsvarande period 2025", "LE038"), ("Avser 2025", "LE038"),
            ("Föregående period", "LE038"), ("Preliminärt september 2026", "LE038"), ("Fg period", "LE038"), ("Resultat 2025", "LE038"),
            ("Året innan", "LE038"), ("Samma tid förra året", "LE038"), ("Investeringar 2026", "LE065"), ("Elimineringar", "LE065"),
            ("Kommunens andel", "LE065"), ("Utfall 2026, kommunens del", "LE065"), ("Budgetavvikelse", "LE065"), ("Exkl. interna poster", "LE065"),
            ("Kansliets egna medel", "LE065"),
        ], ["", "\n", "Summa;;350\n", "Summa;;350\n\n"]) func rowsOfAnotherTableAreNotAdded(line: (String, String), between: String)
    {
        let sum = between.contains("Summa") ? "Summa;;315\n" : ""
        #expect(reading(first + between + line.0 + "\n" + second + sum).codes == [line.1], "\(line.0)")
    }

    @Test func aTimeMayStandWhereAccountsDo() {
        #expect(reading("Konto;Utfall 2026\n5010;100\n6010;50\nSamma period;\n5010;90\n6010;45\n").codes == ["LE038"])
        #expect(reading(first + "Samma period;2025\n" + second).codes == ["LE038"])
        #expect(reading("Konto;Utfall 2026\n5010;100\n6010;50\n2025\n5010;90\n6010;45\n").codes == ["LE038"])
        // With an amount, as sums above their rows have.
        #expect(reading(first + "Samma period 2025;;315\n" + second).codes.contains("LE038"))
    }

    @Test(
        arguments: [
            // Groups with a line each, over the same accounts.
            "Konto;Utfall 2026\nKansliet\n5010;1\n6010;2\nLäslust\n5010;3\n6010;4\n",
            "Konto;Utfall 2026\nKansliet\n5010;1\n6010;2\nSumma;3\nLäslust\n5010;3\n6010;4\nSumma;7\n",
            "Konto;Utfall 2026\nKansliet\nPersonal\n5010;1\nLokaler\n6010;2\nLäslust\nPersonal\n5010;3\nLokaler\n6010;4\n",
            // Of the same table, as a sum of all shows.
            "Konto;Utfall 2026\n5010;1\n6010;2\nSumma;3\nLäslust\n5010;3\n6010;4\nSumma;7\nTotalt;10\n",
            "Konto;Utfall 2026\nTotalt;10\n5010;1\n6010;2\nElimineringar\n5010;3\n6010;4\n",
            // Other accounts, or other codes.
            "Konto;Utfall 2026\n5010;1\n5020;2\nLokaler\n6010;3\n6020;4\n", "Ansvar;Konto;Utfall 2026\n1;5010;1\n1;6010;2\nLäslust\n2;5010;3\n2;6010;4\n",
            // The sums of groups, named by them, beneath their rows.
            "Konto;Utfall 2026\n5010;1\n6010;2\nKansliet;3\n5010;3\n6010;4\nLäslust;7\n",
            // What is said of the figures.
            "Konto;Utfall 2026\n5010;1\nKommentar: föregående period bokfördes sent\n6010;2\n",
            // Each page's own line.
            "Ansvar: 100 Kansliet\nKonto;Utfall 2026\n5010;1\n6010;2\nAnsvar: 200 Läslust\n5010;3\n6010;4\n",
            "Konto;Utfall 2026\n5010;1\n6010;2\nSida 2\n5010;3\nSkärs kommun\n6010;4\nSkärs kommun\n",
        ]) func groupsOfOneTable(text: String)
    { #expect(reading(text).codes == [], "\(text)") }
}
