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
        switch value.kind {
        // What one number is of another (full-time equivalents, say) is a number.
        case .share(let share) where format == .stapel, .number(let share) where format == .stapel: return bar(value, share, column, frames)
        // What an absent fact prints is the table's choice; a sum of nothing is always blank.
        case .absent: return isFact && !template.missing.isEmpty ? .figure(PrintedFigure(words: template.missing)) : .empty
        // Which law says so, a note under the table tells.
        case .withheld: return .figure(PrintedFigure(words: words.withheldFigure))
        case .dash: return .figure(PrintedFigure(words: "–", at: FigurePlace(value.range)))
        case .amount, .share, .integer, .number:
            if let figure = figure(value, column, template) { return .figure(figure) }
        // Dates stand as 2024-09-19 in tables, where no other form is asked for.
        case .date(let date) where format == nil: return .text([.text(date.iso, value.range)])
        case .prose where format == nil || format == .text: return prose(value, column)
        case .list(let items) where format == nil || format == .text || format == .rader:
            return list(items, onLines: format == .rader, column)
        default: break
        }
        return wording(value, format, column)
    }

    /// A cell's figure in its column: without a unit, which stands in the caption. nil where the column prints no figures of
    /// its type.
    private func figure(_ value: Value, _ column: Grid.Column, _ template: TableTemplate) -> PrintedFigure? {
        let format = column.template.format
        let form: FigureForm
        switch value.kind {
        case .amount(let amount):
            guard let unit = format.map(\.amountUnit) ?? (template.unit ?? .kr) else { return nil }
            form = FigureForm(.amount(öre: amount.öre), .money(unit))
        case .share(let share) where format == nil || format == .procent, .number(let share) where format == .procent:
            form = FigureForm(percent: share, places: column.template.places ?? 1)
        case .integer(let integer):
            if integer == 0, let unit = format?.amountUnit {
                form = FigureForm(.amount(öre: 0), .money(unit, places: 0))
            } else if format == .tal || format == nil && integer.magnitude >= 1000 && !(1900...2100).contains(integer) {
                // A count is read in groups of three; a year is not.
                form = FigureForm(.number(coefficient: Int64(integer), scale: 0), FigurePrint(.number, places: 0))
            } else if format == nil || format == .heltal {
                form = FigureForm(ordinal: integer)
            } else {
                return nil
            }
        case .number(let number) where format == nil || format == .tal:
            form = FigureForm(number: number, places: column.template.places)
        default: return nil
        }
        return form.printed(formats, at: FigurePlace(value.range))
    }

    private func bar(_ value: Value, _ share: Decimal, _ column: Grid.Column, _ frames: [ScopeFrame]) -> CellContent {
        func thousandths(_ share: Decimal) -> Int {
            Int(clamping: min(max(DecimalMath.rescaled(share, to: 3), -1_000_000), 1_000_000))
        }
        return .bar(
            CellBar(
                figure: FigureForm(percent: share, places: column.template.places ?? 1)
                    .printed(formats, at: FigurePlace(value.range)),
                share: thousandths(share),
                mark: mark(of: column, frames).map(thousandths)))
    }

    /// The share that a bar is held against.
    func mark(of column: Grid.Column, _ frames: [ScopeFrame]) -> Decimal? {
        guard let expression = column.template.mark else { return nil }
        let value = evaluator.with(frames + column.frames) { evaluator.evaluate(expression) }
        if case .share(let share) = value.kind { return share }
        if !value.isNone, !value.isWithheld { evaluator.report(.markNotShare, at: expression.range, ["typ": value.typeName]) }
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
