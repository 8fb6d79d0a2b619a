import Testing

@testable import Markup

@Suite struct NoBreakSpacesTests {
    @Test(arguments: [
        ("4 400 000 kr", "4_400_000_kr"),
        ("om 10 mnkr.", "om 10_mnkr."),
        ("55,7 % av", "55,7_% av"),
        ("kl. 15.00–16.00", "kl._15.00–16.00"),
        ("den 19 september 2024", "den 19_september 2024"),
        ("se bilaga 1 och mål 2", "se bilaga_1 och mål_2"),
        ("Dnr SHK 2024/09", "Dnr_SHK 2024/09"),
        ("under 2024 100 personer", "under 2024 100 personer"),
        ("2024 september", "2024 september"),
        ("13 initiativ", "13 initiativ"),
        ("2,5 100", "2,5 100"),
        ("1 2 3", "1 2 3"),
        ("500 0000", "500 0000"),
        ("målet 3 kronblad", "målet 3 kronblad"),
        (" 5", " 5"), ("5 ", "5 "), ("", ""),
    ])
    func joins(pair: (String, String)) {
        #expect(NoBreakSpaces.apply(to: pair.0) == pair.1.replacing("_", with: "\u{A0}"))
    }
}
