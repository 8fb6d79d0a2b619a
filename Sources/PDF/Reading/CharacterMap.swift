/// What the codes of a font stand for (ToUnicode, ISO 32000-1 9.10.3).
struct CharacterMap {
    private(set) var texts: [Int: String] = [:]

    private static let mostCodes = 70_000

    init() {}

    /// - Parameter bytes: the map's stream, decoded.
    init(_ bytes: [UInt8]) {
        var scanner = ContentScanner(bytes)
        var operands: [ContentScanner.Token] = []
        while let token = scanner.next(), texts.count < Self.mostCodes {
            guard token.kind == .word else {
                operands.append(token)
                continue
            }
            if bytes[token.range].elementsEqual("endbfchar".utf8) { addCharacters(operands, bytes) }
            if bytes[token.range].elementsEqual("endbfrange".utf8) { addRanges(operands, bytes) }
            operands.removeAll(keepingCapacity: true)
        }
    }

    subscript(code: Int) -> String? { texts[code] }

    private mutating func addCharacters(_ operands: [ContentScanner.Token], _ bytes: [UInt8]) {
        let strings = operands.compactMap { $0.kind == .hexString ? contentString(bytes[$0.range]) : nil }
        for index in stride(from: 0, to: strings.count - 1, by: 2) { texts[Self.code(strings[index])] = Self.text(strings[index + 1]) }
    }

    /// From, to, and what the first stands for; or a list of what each does.
    private mutating func addRanges(_ operands: [ContentScanner.Token], _ bytes: [UInt8]) {
        var index = 0
        func string(_ index: Int) -> [UInt8]? {
            guard operands.indices.contains(index), operands[index].kind == .hexString else { return nil }
            return contentString(bytes[operands[index].range])
        }
        while let first = string(index), let last = string(index + 1), operands.indices.contains(index + 2) {
            let (low, high) = (Self.code(first), Self.code(last))
            index += 2
            if operands[index].kind == .open {
                index += 1
                var code = low
                while operands.indices.contains(index), operands[index].kind != .close {
                    if let text = string(index), code <= high { texts[code] = Self.text(text) }
                    code += 1
                    index += 1
                }
                index += 1
                continue
            }
            guard let start = string(index), low <= high, high - low < 1 << 16, texts.count < Self.mostCodes else { return }
            for code in low...high {
                var text = start
                let value = Int(text.last ?? 0) + code - low
                if let last = text.indices.last { text[last] = UInt8(truncatingIfNeeded: value) }
                if text.count > 1, value > 255 { text[text.count - 2] &+= UInt8(truncatingIfNeeded: value >> 8) }
                texts[code] = Self.text(text)
            }
            index += 1
        }
    }

    private static func code(_ bytes: [UInt8]) -> Int { bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) } }

    private static func text(_ bytes: [UInt8]) -> String {
        if bytes.count == 1 { return String(Character(Unicode.Scalar(bytes[0]))) }
        var units: [UInt16] = []
        for index in stride(from: 0, to: bytes.count - 1, by: 2) { units.append(UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])) }
        return String(decoding: units, as: UTF16.self)
    }
}
