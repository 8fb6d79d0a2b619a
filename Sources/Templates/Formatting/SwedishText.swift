public import Inputs
import Style

// Figures as Swedes write them, whatever the document's language: for messages, which quote them as people typed them.

public enum SwedishNumber {
    private static let text = NumberText(Words.swedish.numbers)

    public static func grouped(_ number: Int64) -> String { text.grouped(number) }
    public static func fixed(_ number: Decimal, places: Int) -> String { text.fixed(number, places: places) }
    public static func plain(_ number: Decimal) -> String { text.plain(number) }
    public static func percent(_ share: Decimal, places: Int = 1) -> String { text.percent(share, places: places) }
    public static func percentInProse(_ share: Decimal) -> String { text.percentInProse(share) }
}

public enum SwedishAmount {
    private static let swedish = AmountText(Words.swedish.numbers)

    public static func figure(_ amount: Amount, in unit: AmountUnit = .kr, places: Int? = nil) -> String {
        swedish.figure(amount, in: unit, places: places)
    }
    public static func text(_ amount: Amount, in unit: AmountUnit = .kr, places: Int? = nil) -> String {
        swedish.text(amount, in: unit, places: places)
    }
    public static func printedUnits(_ amount: Amount, in unit: AmountUnit) -> Int64 {
        AmountText.printedUnits(amount, in: unit)
    }
}
