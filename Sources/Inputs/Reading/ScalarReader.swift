import Diagnostics

extension ValueReader {
    /// A scalar typed by the schema. What cannot be read is reported and becomes `.absent`.
    mutating func scalar(_ type: ScalarType, _ scalar: YAMLScalar, _ node: YAMLNode, name: String) -> Value {
        let text = scalar.text
        switch type {
        case .text:
            tellMarkdown(text, node)
            if tellInvisible(text, node, name) { return Value(.absent, at: node.range) }
            return Value(.text(oneLine(text, node, name)), at: node.range)
        case .prose:
            if tellInvisible(text, node, name) { return Value(.absent, at: node.range) }
            return Value(.prose(prose(node, scalar, in: bytes)), at: node.range)
        case .amount: return figure(type, text, node) { text throws(FigureFault) in try parseAmount(text) }
        case .integer: return figure(type, text, node) { text throws(FigureFault) in try parseInteger(text) }
        case .number: return figure(type, text, node) { text throws(FigureFault) in try parseNumber(text) }
        case .share: return figure(type, text, node) { text throws(FigureFault) in try parseShare(text) }
        case .year:
            if let year = parseYear(text) { return Value(.integer(year), at: node.range) }
            diagnostics.report(.badYear, at: node.range, ["text": text])
        case .date:
            do {
                return Value(.date(try parseDate(text)), at: node.range)
            } catch {
                diagnostics.report(error == .form ? .badDate : .noSuchDay, at: node.range, ["text": text])
            }
        case .time:
            if let time = parseTime(text) { return Value(.time(time), at: node.range) }
            diagnostics.report(.badTime, at: node.range, ["text": text])
        case .flag:
            if let flag = parseFlag(text) { return Value(.flag(flag), at: node.range) }
            diagnostics.report(.badFlag, at: node.range, ["namn": name, "text": text])
        case .fact: return figure(type, text, node) { text throws(FigureFault) in try parseFact(text) }
        case .length:
            if parseLength(text) != nil { return Value(.text(text), at: node.range) }
            diagnostics.report(.badLength, at: node.range, ["text": text])
        case .colour:
            if parseColour(text) != nil { return Value(.text(text), at: node.range) }
            var arguments = ["text": text]
            arguments["förslag"] = suggestedColour(text).map { "\"\($0)\"" }
            diagnostics.report(.badColour, at: node.range, arguments)
        }
        return Value(.absent, at: node.range)
    }

    /// A text of one line: line ends around it are how it was written (`|`, `>`), and belong to no word. Those within
    /// are told, and become spaces: headers, titles and the file's own data have one line.
    private mutating func oneLine(_ text: String, _ node: YAMLNode, _ name: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
        let lines = text.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).compactMap { line -> String? in
            var line = line
            while line.first == 0x20 || line.first == 0x09 { line = line.dropFirst() }
            while line.last == 0x20 || line.last == 0x09 { line = line.dropLast() }
            return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
        }
        if lines.count > 1 {
            diagnostics.report(.severalLines, at: firstLine(node), ["namn": name, "text": lines.joined(separator: " ")])
        }
        return lines.joined(separator: " ")
    }

    /// Something is written, and nothing of it shows.
    private mutating func tellInvisible(_ text: String, _ node: YAMLNode, _ name: String) -> Bool {
        guard !text.isEmpty, !VisibleText.isVisible(text), text.utf8.contains(where: { $0 != 0x20 && $0 != 0x0A && $0 != 0x09 }) else {
            return false
        }
        diagnostics.report(.invisibleText, at: firstLine(node), ["namn": name])
        return true
    }

    private mutating func figure(
        _ type: ScalarType, _ text: String, _ node: YAMLNode, _ parse: (String) throws(FigureFault) -> Value.Kind
    ) -> Value {
        do {
            let kind = try parse(text)
            if case .text = kind { tellMarkdown(text, node) }
            return Value(kind, at: node.range)
        } catch {
            report(error, type, text, node)
            return Value(.absent, at: node.range)
        }
    }

    /// A text is printed as it stands, with its asterisks.
    private mutating func tellMarkdown(_ text: String, _ node: YAMLNode) {
        guard !textsHaveMarks else { return }
        if SecrecyMarks.mayStand(in: text.utf8) {
            // Marks of what is withheld are taken out before it is printed.
            var reading = Withholding(.full, .swedish)
            if case .text(let rest) = reading.apply(Value(.text(text)), nil).kind, rest != text { return tellMarkdown(rest, node) }
        }
        guard let found = markdownStretch(in: text) else { return }
        var place = node.range
        if let scalar = node.scalar, scalar.style == .plain, place.end - place.start == Int32(clamping: text.utf8.count) {
            place.end = place.start + Int32(clamping: found.upperBound)
            place.start += Int32(clamping: found.lowerBound)
        }
        let bytes = text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: found.lowerBound)
        let end = bytes.index(bytes.startIndex, offsetBy: found.upperBound)
        diagnostics.report(.markdownInText, at: place, ["text": String(text[start..<end])])
    }

    private mutating func report(_ fault: FigureFault, _ type: ScalarType, _ text: String, _ node: YAMLNode) {
        let arguments = type.words.arguments(["text": text])
        switch fault {
        case .notANumber, .empty: diagnostics.report(.notANumber, at: node.range, arguments)
        case .letter(let letter, let digit, let index):
            let place = place(of: index, letter, text, node)
            diagnostics.report(
                .letterInNumber, at: place, ["text": text, "bokstav": String(letter), "siffra": String(digit)])
        case .strange(let scalar, let index):
            let name = strangeInFigures(scalar)
            diagnostics.report(
                .strangeCharacter, at: place(of: index, Character(scalar), text, node),
                [
                    "tecken": HiddenCharacter.name(scalar.value), "namn": name?.swedish ?? "",
                    "name": name?.english ?? "",
                ])
        case .wrongSeparator(let proposal):
            diagnostics.report(.thousandsSeparator, at: node.range, ["text": text, "förslag": proposal])
        case .grouping: diagnostics.report(.digitGroups, at: node.range, arguments)
        case .point: diagnostics.report(.decimalPoint, at: node.range, arguments)
        case .tooManyDecimals: diagnostics.report(.tooManyDecimals, at: node.range, arguments)
        case .overflow: diagnostics.report(.numberTooLarge, at: node.range, arguments)
        case .unknownUnit(let unit):
            diagnostics.report(.unknownUnit, at: node.range, arguments.merging(["enhet": unit]) { old, _ in old })
        }
    }
}

extension ValueReader {
    /// Where one character of a scalar stands.
    private func place(of index: Int, _ letter: Character, _ text: String, _ node: YAMLNode) -> SourceRange {
        // Without quotes, text and file agree byte for byte.
        guard let scalar = node.scalar, scalar.style == .plain,
            node.range.end - node.range.start == Int32(clamping: text.utf8.count)
        else { return node.range }
        let before = text.unicodeScalars.prefix(index).reduce(0) { $0 + UTF8.encodedLength($1) }
        let start = Int(node.range.start) + before
        return SourceRange(file: node.range.file, start: start, end: start + letter.utf8.count)
    }
}

extension UTF8 {
    fileprivate static func encodedLength(_ scalar: Unicode.Scalar) -> Int { UTF8.encode(scalar)?.count ?? 0 }
}
