import Diagnostics
import DocumentTree
import Inputs
import Style

extension Filler {
    /// A cell's value as it is printed: by the column's format, or by the value's own type.
    func content(
        _ value: Value, _ column: Grid.Column, _ template: TableTemplate, isFact: Bool, frames: [ScopeFrame] = []
    ) -> CellContent {
        evaluator.use(value)
        let format = column.template.format
        if format == .stapel, case .share(let share) = value.kind { return bar(share, column, frames) }
        switch value.kind {
        // What an absent fact prints is the table's choice; a sum of nothing is always blank.
        case .absent: return isFact && !template.missing.isEmpty ? .figure(template.missing) : .empty
        case .dash: return .figure("–")
        case .amount(let amount):
            if let unit = format.map(\.amountUnit) ?? (template.unit ?? .kr) {
                return .figure(formats.numbers.figure(amount, in: unit))
            }
        case .share(let share) where format == nil || format == .procent:
            return .figure(formats.numbers.percent(share, places: column.template.places ?? 1))
        case .integer(0) where format?.amountUnit != nil: return .figure("0")
        case .integer(let integer) where format == nil || format == .heltal:
            return .figure(integer < 0 ? "\u{2212}\(integer.magnitude)" : String(integer))
        case .integer(let integer) where format == .tal: return .figure(formats.numbers.grouped(Int64(integer)))
        case .number(let number) where format == nil || format == .tal:
            return .figure(
                column.template.places.map { formats.numbers.fixed(number, places: $0) } ?? formats.numbers.plain(number))
        // Dates stand as 2024-09-19 in tables, where no other form is asked for.
        case .date(let date) where format == nil: return .text([.text(date.iso, value.range)])
        case .prose where format == nil || format == .text: return prose(value, column)
        case .list(let items) where format == nil || format == .text || format == .rader:
            return list(items, onLines: format == .rader, column)
        default: break
        }
        return wording(value, format, column)
    }

    private func bar(_ share: Decimal, _ column: Grid.Column, _ frames: [ScopeFrame]) -> CellContent {
        func thousandths(_ share: Decimal) -> Int {
            Int(clamping: min(max(DecimalMath.rescaled(share, to: 3), -1_000_000), 1_000_000))
        }
        return .bar(
            CellBar(
                figure: formats.numbers.percent(share, places: column.template.places ?? 1), share: thousandths(share),
                mark: mark(of: column, frames).map(thousandths)))
    }

    /// The share that a bar is held against.
    func mark(of column: Grid.Column, _ frames: [ScopeFrame]) -> Decimal? {
        guard let expression = column.template.mark else { return nil }
        let value = evaluator.with(frames + column.frames) { evaluator.evaluate(expression) }
        if case .share(let share) = value.kind { return share }
        if !value.isNone { evaluator.report(.markNotShare, at: expression.range, ["typ": value.typeName]) }
        return nil
    }

    private func wording(_ value: Value, _ format: CellFormat?, _ column: Grid.Column) -> CellContent {
        if let format, format != .text {
            guard FilterName(rawValue: format.rawValue) != nil, !format.isFigure else {
                evaluator.report(
                    .formatMisfit, at: column.template.range, ["namn": format.rawValue, "typ": value.typeName])
                return .empty
            }
            let formatted = evaluator.format(value, format.rawValue, nil, at: column.template.range)
            guard case .text(let text) = formatted.kind else { return .empty }
            return .text([.text(InsertionMarker.neutralised(text), value.range)])
        }
        let text = evaluator.printed(value, at: column.template.range)
        return text.isEmpty ? .empty : .text([.text(text, value.range)])
    }

    /// Prose is left to Markdown, by way of a marker.
    private func prose(_ value: Value, _ column: Grid.Column) -> CellContent {
        guard value.isGiven, case .prose(var prose) = value.kind else { return .empty }
        prose.markdown = InsertionMarker.neutralised(prose.markdown)
        let index = insert(.prose(prose, value.range?.file), tag: column.template.range)
        return .text([.text(InsertionMarker.text(index), column.template.range)])
    }

    private func list(_ items: [Value], onLines: Bool, _ column: Grid.Column) -> CellContent {
        var inlines: [Inline] = []
        for item in items {
            let text = evaluator.printed(item, at: column.template.range)
            guard !text.isEmpty else { continue }
            if !inlines.isEmpty { inlines.append(onLines ? .lineBreak : .text(", ", nil)) }
            inlines.append(.text(text, item.range))
        }
        return inlines.isEmpty ? .empty : .text(inlines)
    }
}
