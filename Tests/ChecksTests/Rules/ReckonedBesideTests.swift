import Testing

@testable import Checks

@Suite struct ReckonedBesideTests {
    private func told(_ prose: String) throws -> [String] { try findings(prose: prose).filter { !$0.hasPrefix("CK051") } }

    @Test(arguments: [
        ("Förbundet har 199 anställda, varav 86 på heltid och 123 i beredskap.", "CK205: 199"),
        ("Det var 1 240 elever, 680 anställda och 490 andra, tillsammans 2 310 personer.", "CK205: 2 310"),
        ("Det var 64 anmärkningar: 27 om utrymning, 12 om larm och 15 om annat.", "CK205: 64"),
        ("2 310 personer har fått utbildning: 1 240 elever i årskurs 5, 860 anställda och 390 andra.", "CK205: 2 310"),
        ("Kostnaden är 9,8 mnkr: 3,8 mnkr 2026 och 5 mnkr 2027.", "CK205: 9,8"),
        ("Förbundet ledde båda, med 48 respektive 13 personer. Sammanlagt deltog 79 personer.", "CK205: 79"),
        ("12 av 14 deltagare är godkända. De tre andra gör om provet.", "CK205: tre"),
        ("Tillsynerna har gett 64 anmärkningar:\n\n- 27 om utrymning,\n- 12 om larm,\n- 15 om annat.", "CK205: 64"),
        ("Kostnaderna ökar med 6 mnkr netto:\n\n- löner, 5,4 mnkr,\n- hyra, 1,1 mnkr,\n- fordon, 1,9 mnkr,\n- åtgärder, minus 1,4 mnkr.", "CK205: 6"),
        (
            "Bidraget fördelas efter fasta andelar: Norr 46 procent, Väst 24 procent, Öst 18 procent och Syd 21 procent.",
            "CK205: 46 procent, Väst 24 procent, Öst 18 procent och Syd 21"
        ),
        ("Kostnaden var 1 100 000 kr. Staten ersätter 400 000 kr, och vi står för resten, 800 000 kr.", "CK205: 1 100 000"),
        ("Vi larmades till 84 bränder, mot 95 samma tid 2023, alltså 21 procent färre.", "CK261: 21"),
        ("Avgiften höjs med 60 kr, från 1 230 kr till 1 920 kr.", "CK261: 60"), ("Avgiften höjs från 1 230 kr med 60 kr till 1 920 kr.", "CK261: 60"),
        ("Avgiften är i dag 1 230 kr. Den höjs med 60 kr till 1 920 kr.", "CK261: 60"),
        ("Avgiften är i dag 1 230 kr. Den höjs med 60 kr till 1 290 kr, alltså med 9,4 procent.", "CK261: 9,4"),
        ("Intäkterna föreslås öka från 230 mnkr till 263 mnkr, alltså med 6 mnkr eller 2,6 procent.", "CK261: 6"),
        ("Intäkterna föreslås öka från 230 mnkr till 236 mnkr, alltså med 6 mnkr eller 3,6 procent.", "CK261: 3,6"),
        ("Vi har gjort 1 140 hembesök av årets 1 600, alltså 69 procent.", "CK204: 69"),
    ])
    func whatDoesNotAddUp(prose: String, told: String) throws {
        let found = try self.told(prose)
        #expect(found == [told], "\(found)")
    }

    @Test(arguments: [
        "Förbundet har 199 anställda, varav 86 på heltid och 113 i beredskap.", "Förbundet har 199 anställda, varav 86 på heltid och 20 i ledningen.",
        // “Varav” names some of them.
        "Det kom 250 ansökningar, varav 120 från norr och 110 från söder.", "Kommunen har 5 200 elever, varav 2 600 i norr och 2 100 i söder.",
        "Andelarna som instämmer är: trygghet 86 procent, service 74 procent och bemötande 91 procent.",
        "12 av 14 deltagare är godkända. De fyra andra kurserna börjar i höst.",
        "Priset är 1 200 kr per år. Den höjs med 10 kr till 110 kr per månad.",
        "Det var 1 240 elever, 680 anställda och 390 andra, tillsammans 2 310 personer.",
        "Det var 64 anmärkningar: 27 om utrymning, 22 om larm och 15 om annat.", "Det var 64 anmärkningar: bland annat 27 om utrymning och 12 om larm.",
        "Nio av de tio anläggningarna har svarat: sex har bytt, tre har ändrat och en väntar.",
        "Tio av de tolv är tillsatta: fyra i norr, tre i väst, två i söder och en i öst.",
        "Kostnaden är 9,8 mnkr: 3,8 mnkr 2026 och 6 mnkr 2027.", "12 av 14 deltagare är godkända. De två andra gör om provet.",
        "12 av 14 deltagare är godkända. De tre lärarna är nöjda.", "Av de tre stationerna är två hyrda. De andra tre äger förbundet.",
        "Vi har tre mål:\n\n- 40 procent fler hembesök,\n- 30 procent färre larm,\n- 20 procent lägre kostnad.",
        "Arbetet kostar 6 mnkr:\n\n- löner, 2,4 mnkr,\n- hyra, 1,1 mnkr,\n- annat redovisas senare.",
        "Kostnaden var 1,1 mnkr. Staten ersätter 0,4 mnkr, och vi står för resten, 0,8 mnkr.",
        "Vi larmades till 84 bränder, mot 95 samma tid 2023, alltså 12 procent färre.",
        "Avgiften höjs med 60 kr, från 1 230 kr till 1 290 kr.", "Avgiften är i dag 1 230 kr. Den höjs med 60 kr till 1 290 kr, alltså med 4,9 procent.",
        "Hyran är 8 000 kr. Avgiften höjs med 60 kr till 1 290 kr.",
        "Intäkterna föreslås öka från 230 mnkr till 236 mnkr, alltså med 6 mnkr eller 2,6 procent.",
        "Ökningen är 3,1 procent 2025, 3,4 procent 2026 och 2,9 procent 2027.",
        "De svarande var nöjda: med lokalen 80 procent, med maten 70 procent och med talarna 90 procent.",
    ])
    func whatDoes(prose: String) throws {
        let found = try told(prose)
        #expect(found == [], "\(found)")
    }

    /// More parts, and larger, than anybody adds up.
    @Test func longListsOfLargeFigures() throws {
        let figures = String(repeating: "999 999 999 998 elever, ", count: 930)
        #expect(try told(figures + "tillsammans 999 999 999 999 elever.").filter { $0.hasPrefix("CK205") } == [])
        let items = String(repeating: "\n- 999 999 999 998 elever,", count: 1_000)
        #expect(try told("Det finns 999 999 999 999 elever netto:\n" + items).filter { $0.hasPrefix("CK205") } == [])
    }

    @Test func inEnglish() throws {
        #expect(try findings(prose: "There were 64 remarks: 27 on exits, 12 on alarms and 15 on routines.", language: .english) == ["CK205: 64"])
    }
}
