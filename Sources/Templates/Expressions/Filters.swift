import Diagnostics
import Inputs
import Style

/// What may stand after `|`: how a value is printed.
enum FilterName: String, CaseIterable {
    case kr, tkr, mnkr, procent, tal
    case datum, kortdatum, isodatum, månad, veckodag, tid
    case versaler, gemener, begynnelseversal, uppräkning

    /// Those that say more than the value's own form does; nil where there are none.
    static func names(for value: Value) -> String? {
        let filters: [FilterName]
        switch value.kind {
        case .amount: filters = [.kr, .tkr, .mnkr, .tal]
        case .share: filters = [.procent, .tal]
        case .integer, .number: filters = [.tal]
        case .date: filters = [.datum, .kortdatum, .isodatum, .månad, .veckodag]
        case .time: filters = [.tid]
        case .text: filters = [.versaler, .gemener, .begynnelseversal]
        case .list, .map: filters = [.uppräkning]
        default: return nil
        }
        return filters.map(\.rawValue).joined(separator: ", ")
    }
}

extension Evaluator {
    /// The value as text by a named format. Absent stays absent and a dash prints as a dash.
    func format(_ value: Value, _ name: String, _ argument: Value?, at range: SourceRange) -> Value {
        guard let filter = FilterName(rawValue: name) else {
            reportUnknown(
                .unknownFilter, name, among: FilterName.allCases.map(\.rawValue),
                at: argument == nil
                    ? SourceRange(file: range.file, start: Int(range.end) - name.utf8.count, end: Int(range.end)) : range)
            return .absent
        }
        var places: Int?
        if let argument {
            guard case .integer(let count) = argument.kind, (0...6).contains(count),
                [.kr, .tkr, .mnkr, .procent, .tal].contains(filter)
            else {
                report(.badFilterArgument, at: range, ["namn": name])
                return .absent
            }
            places = count
        }
        use(value)
        if value.isNone || value.isWithheld { return value }
        guard let text = text(value, filter, places: places) else {
            var arguments = ["namn": name, "typ": value.typeName]
            arguments["passande"] = FilterName.names(for: value)
            report(.filterMisfit, at: range, arguments)
            return .absent
        }
        return Value(.text(text), at: value.range)
    }

    private func text(_ value: Value, _ filter: FilterName, places: Int?) -> String? {
        if let figure = FigureForm(value, filter, places: places) { return figure.text(formats) }
        switch (filter, value.kind) {
        case (.datum, .date(let date)): return formats.dates.long(date)
        case (.kortdatum, .date(let date)): return formats.dates.short(date)
        case (.isodatum, .date(let date)): return date.iso
        case (.månad, .date(let date)): return formats.dates.monthAndYear(date)
        case (.veckodag, .date(let date)): return formats.dates.weekday(date)
        case (.tid, .time(let span)): return formats.dates.time(span)
        case (.versaler, _): return plainText(value)?.uppercased()
        case (.gemener, _): return plainText(value)?.lowercased()
        case (.begynnelseversal, _): return plainText(value)?.capitalisingFirst
        case (.uppräkning, _): return enumeration(value)
        default: return nil
        }
    }

    /// "a, b och c".
    private func enumeration(_ value: Value) -> String? {
        guard let items = value.items else { return nil }
        return words.numbers.listed(items.compactMap { plainText($0.value) }.filter { !$0.isEmpty })
    }

    /// A value as it prints where no format is named; nil for what has no words of its own (a list).
    /// An entry of the register prints as its name.
    func plainText(_ value: Value) -> String? {
        use(value)
        switch value.kind {
        case .absent: return ""
        case .dash: return "–"
        case .text(let text): return text
        case .prose(let prose): return prose.markdown
        case .amount, .number, .share, .integer: return FigureForm(value)?.text(formats)
        case .date(let date): return formats.dates.long(date)
        case .time(let span): return formats.dates.time(span)
        case .flag(let flag): return flag ? words.numbers.yes : words.numbers.no
        case .reference:
            let entry = resolved(value)
            if case .reference(let reference) = entry.kind { return reference.key }
            return plainText(entry)
        case .record(let record):
            for name in ["namn", "rubrik", "titel"] {
                guard let field = record[name], case .text(let text) = field.kind else { continue }
                use(field)
                return text
            }
            return record.key
        case .list, .map: return nil
        case .withheld(let law, _): return Words.of(language).withheld(["law": law])
        }
    }

    /// As `plainText`, with the reason reported where there is none.
    func printed(_ value: Value, at range: SourceRange) -> String {
        if let text = plainText(value) { return InsertionMarker.neutralised(text) }
        report(.unprintable, at: range, ["typ": value.typeName])
        return ""
    }
}

extension InsertionMarker {
    /// Data and templates may hold any character; the two that mean something to the splice become
    /// U+FFFD, which has as many bytes, so that offsets stay.
    static func neutralised(_ text: String) -> String {
        guard text.hasByte(0xEE),
            text.unicodeScalars.contains(where: { $0 == InsertionMarker.start || $0 == InsertionMarker.end })
        else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            result.append(scalar == InsertionMarker.start || scalar == InsertionMarker.end ? "\u{FFFD}" : scalar)
        }
        return String(result)
    }
}
