import Diagnostics

let yearPattern = "^(19|20|21)[0-9]{2}$"

/// What each scalar type looks like to an editor, which has read the YAML by its own rules before: `15` and
/// `15.00` are numbers to it, `15.00–16.00` and `2 900 000` are texts. Patterns are ECMAScript expressions
/// without anything that other dialects read differently.
func scalarRules(_ type: ScalarType) -> [JSON.Member] {
    switch type {
    case .text, .prose, .fact: types("string", "number", "boolean")
    case .amount:
        figure(unit: "([Kk][Rr]|[Kk]ronor|SEK|:-|[Tt]kr|[Kk]kr|[Mm]nkr|[Mm]kr|mn|[Mm]dkr|öre)", orNumber: "integer")
    case .integer: figure(unit: "st", decimals: false, orNumber: "integer")
    case .number: figure(unit: "", orNumber: "integer")
    case .share: figure(unit: "(%|procent)", orNumber: "integer")
    case .year: anyOf(range(1900, 2199), pattern(yearPattern))
    case .date:
        pattern(
            "^([0-9]{4}-[0-9]{2}-[0-9]{2}|([Dd]en )?[0-9]{1,2} (jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*[.]? [0-9]{4})$")
    case .time:
        anyOf(
            types("number"),
            pattern("^([Kk]l[.]?|[Kk]lockan)? *\(clock)( *[–−-] *\(clock))?$"))
    case .flag: [.init("enum", .array([.bool(true), .bool(false)] + ["ja", "nej", "Ja", "Nej"].map(JSON.string)))]
    case .length: pattern("^[–−-]?[0-9]+([.,][0-9]+)? *(mm|cm|pt)$")
    case .colour: pattern("^#[0-9A-Fa-f]{6}$")
    }
}

private let clock = "[0-9]{1,2}([.:][0-9]{2})?"

/// Digits in groups of three or all together, a decimal comma, a unit; or a dash alone.
private func figure(unit: String, decimals: Bool = true, orNumber: String) -> [JSON.Member] {
    // Ordinary, no-break, narrow no-break, thin and figure space.
    let space = "[ \u{A0}\u{202F}\u{2009}\u{2007}]"
    let digits = "([0-9]{1,3}(\(space)[0-9]{3})+|[0-9]+)" + (decimals ? "(,[0-9]+)?" : "")
    let tail = unit.isEmpty ? "" : "(\(space)*\(unit))?"
    return anyOf(types(orNumber), pattern("^([–−-]|[+–−-]?\(space)*\(digits)\(tail))$"))
}

private func types(_ names: String...) -> [JSON.Member] {
    [.init("type", names.count == 1 ? .string(names[0]) : .array(names.map(JSON.string)))]
}

private func pattern(_ expression: String) -> [JSON.Member] {
    [.init("type", .string("string")), .init("pattern", .string(expression))]
}

private func range(_ low: Int64, _ high: Int64) -> [JSON.Member] {
    [.init("type", .string("integer")), .init("minimum", .integer(low)), .init("maximum", .integer(high))]
}

private func anyOf(_ choices: [JSON.Member]...) -> [JSON.Member] {
    [.init("anyOf", .array(choices.map(JSON.object)))]
}
