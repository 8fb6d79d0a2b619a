import DocumentTree
import Inputs
import Style

/// A figure and how it is to be printed.
struct FigureForm {
    var value: FigureValue
    var print: FigurePrint

    init(_ value: FigureValue, _ print: FigurePrint) {
        self.value = value
        self.print = print
    }

    /// As a filter prints it; nil where the filter prints no figures, or not of this type.
    init?(_ value: Value, _ filter: FilterName, places: Int?) {
        switch (filter, value.kind) {
        case (.kr, .amount(let amount)): self.init(amount, in: .kr, places: places)
        case (.tkr, .amount(let amount)): self.init(amount, in: .tkr, places: places)
        case (.mnkr, .amount(let amount)): self.init(amount, in: .mnkr, places: places)
        // The sum of nothing is a plain nought.
        case (.kr, .integer(0)): self.init(Amount(öre: 0), in: .kr, places: 0)
        case (.tkr, .integer(0)): self.init(Amount(öre: 0), in: .tkr, places: 0)
        case (.mnkr, .integer(0)): self.init(Amount(öre: 0), in: .mnkr, places: 0)
        case (.procent, .share(let share)): self.init(percent: share, places: places)
        case (.tal, .amount(let amount)): self.init(.amount(öre: amount.öre), .money(.kr, places: places ?? 0))
        case (.tal, .integer(let integer)):
            self.init(.number(coefficient: Int64(integer), scale: 0), FigurePrint(.number, places: places ?? 0))
        case (.tal, .number(let number)): self.init(number: number, places: places)
        case (.tal, .share(let share)):
            self.init(
                .share(coefficient: share.coefficient, scale: share.scale),
                FigurePrint(.number, places: places ?? share.writtenPlaces))
        default: return nil
        }
    }

    /// As it prints where no format is named; nil for what is no figure. Years and ordinals are not grouped; counts that
    /// need it say `| tal`.
    init?(_ value: Value) {
        switch value.kind {
        case .amount(let amount): self.init(amount, in: .kr, places: nil)
        case .number(let number): self.init(number: number, places: nil)
        case .share(let share): self.init(percent: share, places: nil)
        case .integer(let integer): self.init(ordinal: integer)
        default: return nil
        }
    }

    /// An amount in prose, with its unit.
    init(_ amount: Amount, in unit: MoneyUnit, places: Int?) {
        let places = places ?? NumberFormat.placesInProse(öre: Int128(amount.öre), in: unit)
        self.init(.amount(öre: amount.öre), FigurePrint(.money(unit), places: places, namesUnit: true))
    }

    init(number: Decimal, places: Int?) {
        self.init(
            .number(coefficient: number.coefficient, scale: number.scale),
            FigurePrint(.number, places: places ?? number.writtenPlaces))
    }

    init(percent share: Decimal, places: Int?) {
        self.init(
            .share(coefficient: share.coefficient, scale: share.scale),
            FigurePrint(.percent, places: places ?? NumberFormat.placesInProse(share)))
    }

    init(ordinal: Int) {
        self.init(.number(coefficient: Int64(ordinal), scale: 0), FigurePrint(.ordinal, places: 0))
    }

    func text(_ formats: TextFormats) -> String { print.text(of: value, formats.numbers) }

    func printed(_ formats: TextFormats, at place: FigurePlace) -> PrintedFigure {
        PrintedFigure(value, print, formats.numbers, at: place)
    }
}

extension Decimal {
    /// The decimals that it was written with, less the noughts at its end.
    fileprivate var writtenPlaces: Int {
        var (coefficient, scale) = (coefficient, scale)
        while scale > 0, coefficient % 10 == 0 {
            coefficient /= 10
            scale -= 1
        }
        return max(0, scale)
    }
}

extension Evaluator {
    /// The value of an expression, and the figure that it prints as: one that a filter makes words of is not lost.
    func rendered(_ expression: Expression) -> (value: Value, figure: PrintedFigure?) {
        guard case .formatted(let inner, let name, let argument) = expression.kind else {
            let value = evaluate(expression)
            return (value, FigureForm(value)?.printed(formats, at: FigurePlace(value.range)))
        }
        let value = evaluate(inner)
        let places = argument.map(evaluate)
        let words = format(value, name, places, at: expression.range)
        guard case .text = words.kind, let filter = FilterName(rawValue: name) else { return (words, nil) }
        var count: Int?
        if case .integer(let places)? = places?.kind { count = places }
        return (words, FigureForm(value, filter, places: count)?.printed(formats, at: FigurePlace(value.range)))
    }

    /// As `rendered`, with keys that no map has told as the slips that they are in a person's text.
    func renderedStrictly(_ expression: Expression) -> (value: Value, figure: PrintedFigure?) {
        strictly { rendered(expression) }
    }
}
