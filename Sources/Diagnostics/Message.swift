/// A message's text with its arguments put in: the words that a person reads, in one language.
struct Message {
    let summary: String
    let reason: String
    let fix: String

    init(_ diagnostic: Diagnostic, _ language: MessageLanguage) {
        let text = diagnostic.code.text(language)
        summary = expand(text.summary, diagnostic.arguments)
        reason = expand(text.reason, diagnostic.arguments)
        fix = expand(text.fix, diagnostic.arguments)
    }
}

/// Puts arguments in the `{name}` places of a text. Stretches in `[[…]]` fall away when one of their
/// arguments is missing; a place outside of them then stands as it is written, for all to see. `{{` stands for itself.
func expand(_ template: String, _ arguments: [String: String]) -> String {
    var result = ""
    var rest = template[...]
    while let open = firstRange(of: "[[", in: rest) {
        guard let close = firstRange(of: "]]", in: rest[open.upperBound...]) else { break }
        result += substitute(rest[..<open.lowerBound], arguments, strict: false) ?? ""
        result += substitute(rest[open.upperBound..<close.lowerBound], arguments, strict: true) ?? ""
        rest = rest[close.upperBound...]
    }
    result += substitute(rest, arguments, strict: false) ?? ""
    while result.hasSuffix(" ") { result.removeLast() }
    while result.hasPrefix(" ") { result.removeFirst() }
    return result
}

/// nil when `strict` and an argument is missing.
private func substitute(_ text: Substring, _ arguments: [String: String], strict: Bool) -> String? {
    var result = ""
    var rest = text
    while let open = rest.firstIndex(of: "{") {
        result += rest[..<open]
        if rest[open...].hasPrefix("{{") {
            // Two braces are braces: `{{uttryck}}` as a user writes it.
            result += "{{"
            rest = rest[rest.index(open, offsetBy: 2)...]
            continue
        }
        guard let close = rest[open...].firstIndex(of: "}") else {
            rest = rest[open...]
            break
        }
        let name = String(rest[rest.index(after: open)..<close])
        if let value = arguments[name] {
            result += printable(abridged(value))
        } else if strict {
            return nil
        } else {
            result += "{\(name)}"
        }
        rest = rest[rest.index(after: close)...]
    }
    return result + rest
}

/// A message is a sentence: a user's word of 20 000 letters is shown by its beginning and its end.
private func abridged(_ value: String) -> String {
    guard value.utf8.count > 600, value.count > 600 else { return value }
    return value.prefix(400) + " … " + value.suffix(100)
}

/// By bytes: the signs are of ASCII.
private func firstRange(of pattern: String, in text: Substring) -> Range<Substring.Index>? {
    guard let first = pattern.utf8.first else { return nil }
    var rest = text.utf8
    while let start = rest.firstIndex(of: first) {
        rest = rest[start...]
        if rest.starts(with: pattern.utf8) { return start..<rest.index(start, offsetBy: pattern.utf8.count) }
        rest = rest.dropFirst()
    }
    return nil
}

/// A user's text made safe for a terminal: control and direction characters become visible pictures, so
/// that a file cannot recolour or reorder the message about it. Line breaks become spaces.
public func printable(_ text: String) -> String {
    var needed = false
    for scalar in text.unicodeScalars where isHarmful(scalar) || scalar == "\n" || scalar == "\t" { needed = true }
    guard needed else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        if scalar == "\n" || scalar == "\t" || scalar == "\r" {
            result.append(" ")
        } else {
            result.append(isHarmful(scalar) ? picture(of: scalar) : scalar)
        }
    }
    return String(result)
}

/// The same for text of several lines, which keeps its lines and tabs.
public func printableLines(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHarmful) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isHarmful(scalar) ? picture(of: scalar) : scalar) }
    return String(result)
}

/// Characters that act on a terminal instead of being shown.
func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20: scalar != "\n" && scalar != "\t"
    // Bytes of a path that are no text (System's pathText).
    case 0x10FE80...0x10FEFF: true
    default: HiddenCharacter.isHidden(scalar.value)
    }
}

/// The control picture (U+2400 block) of a control character.
func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.value < 0x20, let result = Unicode.Scalar(0x2400 + scalar.value) { return result }
    if scalar.value == 0x7F { return "\u{2421}" }
    return "\u{FFFD}"
}
