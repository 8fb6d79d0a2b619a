import Testing

@testable import Checks

@Suite struct CountedChangeTests {
    @Test(arguments: [
        ("Kostnaden ökade från 4 200 000 kr till 4 650 000 kr, en ökning med 350 000 kr.", "350 000"),
        ("Antalet besök ökade från 1 200 till 1 350, alltså med 250.", "250"),
        ("Hyran sjunker från 820 tkr till 760 tkr, en minskning med 80 tkr.", "80"),
        ("Antalet besök ökade från 1 200 till 1 500, en ökning med 30 procent.", "30"),
        ("Andelen ökade från 40 till 50 procent, en ökning med 10 procent.", "10"),
        ("Antalet medlemmar fördubblades från 20 till 30.", "fördubblades från 20 till 30"),
        ("Kön halverades från 120 till 90 personer.", "halverades från 120 till 90"),
    ])
    func whatDoesNotAgree(prose: String, told: String) throws { #expect(try findings(prose: prose) == ["CK261: \(told)"]) }

    @Test(arguments: [
        "Kostnaden ökade från 4 200 000 kr till 4 650 000 kr, en ökning med 450 000 kr.",
        "Antalet besök ökade från 1 200 till 1 500, en ökning med 25 procent.",
        "Andelen ökade från 40 till 50 procent, en ökning med 10 procentenheter.", "Antalet besök ökade från 1 200 till 1 500, en ökning med 60 om året.",
        "Antalet medlemmar fördubblades från 21 till 40.", "Antalet medlemmar mer än halverades från 40 till 9.",
        "Elpriset sjönk från 1,2 till 0,9 kr, en minskning med 25 procent.",
        "Det ökade från 12 till 15, varav 2 är nya.",
    ])
    func whatDoes(prose: String) throws { #expect(try findings(prose: prose) == []) }

    @Test func inEnglish() throws {
        #expect(try findings(prose: "The cost rose from SEK 4,200,000 to SEK 4,650,000, an increase of SEK 350,000.", language: .english) == ["CK261: 350,000"])
        #expect(try findings(prose: "The number of members doubled from 20 to 30.", language: .english) == ["CK261: doubled from 20 to 30"])
        #expect(try findings(prose: "The number of visits rose from 1,200 to 1,500, an increase of 25 percent.", language: .english) == [])
    }

    @Test func whatIsSaidAgain() throws {
        #expect(try findings(prose: "Antalet besök ökade från 1 200 till 1 350, det vill säga med 250.") == ["CK261: 250"])
        #expect(try findings(prose: "The number of visits rose from 1,200 to 1,350, that is by 250.", language: .english) == ["CK261: 250"])
        #expect(try findings(prose: "Priset höjs från 40 till 50 kr, det vill säga 25 procent. Antalet ökade från 12 till 15, det vill säga med 3.") == [])
    }

    @Test(arguments: [
        ("Kön är 1 150 patienter, jämfört med 1 284 i april. Det är 143 färre.", "143"),
        ("Vi fick 41 klagomål i april och 33 i augusti. Det är nio färre.", "nio"),
        ("I augusti väntade 1 150 patienter på vård, jämfört med 1 284 i april. Det är 143 färre, en minskning med drygt 10 procent.", "143"),
    ])
    func theDifferenceIsTheNextSentence(prose: String, told: String) throws { #expect(try findings(prose: prose) == ["CK261: \(told)"]) }

    @Test(arguments: [
        "Kön är 1 150 patienter, jämfört med 1 284 i april. Det är 134 färre.", "Vi fick 41 klagomål i april och 33 i augusti. Det är åtta färre.",
        "Kön är 1 150 patienter, jämfört med 1 284 i april. Det är 300 färre än för två år sedan.",
        "Vi har 12 lärare och 30 elever. Det är 5 fler.", "Antalet minskade från 1 284 till 1 150, det vill säga med 134.",
    ])
    func theDifferenceIsRight(prose: String) throws { #expect(try findings(prose: prose) == []) }

    @Test func theNextSentenceInEnglish() throws {
        #expect(try findings(prose: "The queue is 1,150, against 1,284 in April. That is 143 fewer.", language: .english) == ["CK261: 143"])
        #expect(try findings(prose: "The queue is 1,150, against 1,284 in April. That is 134 fewer.", language: .english) == [])
    }

    @Test(arguments: [
        ("Antalet ökade med 24 procent, från 110 till 156.", "24"), ("Det är en ökning med 24 procent, från 110 till 156.", "24"),
        ("Bidragen föreslås öka med 8,4 procent, från 8 400 000 kr 2026 till 8 800 000 kr 2027.", "8,4"),
        ("Det är en ökning med sex procentenheter från 74 procent till 76.", "sex"), ("Andelen steg med 12 procentenheter, från 74 till 76 procent.", "12"),
        ("Antalet har mer än fördubblats, från 110 till 156.", "fördubblats, från 110 till 156"),
        ("Kön har mer än halverats, från 120 till 90.", "halverats, från 120 till 90"),
    ])
    func theShareBeforeTheChange(prose: String, told: String) throws { #expect(try findings(prose: prose) == ["CK261: \(told)"]) }

    @Test(arguments: [
        "Antalet ökade med 42 procent, från 110 till 156.", "Bidragen föreslås öka med 4,8 procent, från 8 400 000 kr 2026 till 8 800 000 kr 2027.",
        "Det är en ökning med två procentenheter från 74 procent till 76.", "Andelen steg med 2,5 procentenheter, från 73,5 till 76 procent.",
        "Antalet har mer än fördubblats, från 110 till 236.", "Antalet har nästan fördubblats, från 110 till 190.",
        "Andelen ökade med 10 procent från 18 till 24 år.", "Antalet ökade med 24 procent från 2024 till 2025.",
        "Antalet ökade med 24 procent, från maj till augusti.", "Antalet minskade med omkring 40 procent, från 110 till 66.",
        "Priserna steg med 24 procent, medan kön minskade från 110 till 66.",
    ])
    func theShareBeforeIsRight(prose: String) throws { #expect(try findings(prose: prose) == []) }

    @Test func theShareBeforeInEnglish() throws {
        #expect(try findings(prose: "The number rose by 12 per cent, from 110 to 156.", language: .english) == ["CK261: 12"])
        #expect(try findings(prose: "There was an increase of 12 per cent, from 110 to 156.", language: .english) == ["CK261: 12"])
        #expect(try findings(prose: "The share rose by six percentage points from 74 per cent to 76.", language: .english) == ["CK261: six"])
        #expect(try findings(prose: "The number rose by 42 per cent, from 110 to 156.", language: .english) == [])
        #expect(try findings(prose: "The share rose by two percentage points from 74 per cent to 76.", language: .english) == [])
        #expect(try findings(prose: "The number has more than doubled, from 110 to 236.", language: .english) == [])
    }
}
