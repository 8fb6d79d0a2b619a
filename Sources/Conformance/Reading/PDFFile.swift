/// A PDF file as a reader sees it: objects by number, and the decoded data of those that are streams. Made by
/// `readPDF` from what qpdf says, so that nothing of the writer has a part in it. A value, so that tests can break
/// copies of it.
struct PDFFile {
    var objects: [Int: PDFValue] = [:]
    var streams: [Int: [UInt8]] = [:]
    var trailer: PDFValue = .null
}

indirect enum PDFValue: Hashable {
    case null
    case bool(Bool)
    case number(Double)
    case name(String)
    /// A text string, decoded.
    case text(String)
    /// A string that is no text.
    case bytes([UInt8])
    case array([PDFValue])
    case dictionary([String: PDFValue])
    case reference(Int)
}

extension PDFFile {
    /// The streams that a page consists of (7.8.2), in order.
    func contents(of page: [String: PDFValue]) -> [Int] {
        list(page["Contents"]).compactMap { if case .reference(let number) = $0 { number } else { nil } }
    }

    /// What a value is, a reference followed.
    func resolve(_ value: PDFValue?) -> PDFValue {
        var value = value ?? .null
        var steps = 0
        while case .reference(let number) = value, steps < 20 {
            value = objects[number] ?? .null
            steps += 1
        }
        return value
    }

    func dictionary(_ value: PDFValue?) -> [String: PDFValue] {
        if case .dictionary(let entries) = resolve(value) { return entries }
        return [:]
    }

    /// The elements of an array; a value that is none stands for an array of itself, as /K and /A allow.
    func list(_ value: PDFValue?) -> [PDFValue] {
        switch resolve(value) {
        case .array(let elements): elements
        case .null: []
        default: value.map { [$0] } ?? []
        }
    }

    func name(_ value: PDFValue?) -> String? {
        if case .name(let name) = resolve(value) { return name }
        return nil
    }

    func text(_ value: PDFValue?) -> String? {
        switch resolve(value) {
        case .text(let text): text
        case .bytes(let bytes): decodedText(bytes)
        default: nil
        }
    }

    func integer(_ value: PDFValue?) -> Int? {
        if case .number(let number) = resolve(value) { return Int(number) }
        return nil
    }

    func numbers(_ value: PDFValue?) -> [Double] {
        list(value).compactMap { if case .number(let number) = resolve($0) { number } else { nil } }
    }

    var root: [String: PDFValue] { dictionary(dictionary(trailer)["Root"]) }

    /// Object numbers of the pages, in order.
    var pages: [Int] {
        var result: [Int] = []
        func visit(_ node: PDFValue, _ depth: Int) {
            guard depth < 20, case .reference(let number) = node else { return }
            let entries = dictionary(node)
            if entries["Kids"] == nil {
                result.append(number)
            } else {
                for kid in list(entries["Kids"]) { visit(kid, depth + 1) }
            }
        }
        if let pages = root["Pages"] { visit(pages, 0) }
        return result
    }

    /// The leaves of a number tree, in the order in which they are written.
    func numberTree(_ value: PDFValue?) -> [(key: Int, value: PDFValue)] {
        var result: [(Int, PDFValue)] = []
        leaves(value, "Nums", 0) { key, value in if let key = integer(key) { result.append((key, value)) } }
        return result
    }

    /// The leaves of a name tree, in the order in which they are written.
    func nameTree(_ value: PDFValue?) -> [(key: String, value: PDFValue)] {
        var result: [(String, PDFValue)] = []
        leaves(value, "Names", 0) { key, value in if let key = string(key) { result.append((key, value)) } }
        return result
    }

    /// A string used as a key: the bytes of a name tree may or may not look like text.
    func string(_ value: PDFValue?) -> String? {
        switch resolve(value) {
        case .text(let text): text
        case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
        default: nil
        }
    }

    private func leaves(_ value: PDFValue?, _ kind: String, _ depth: Int, _ body: (PDFValue, PDFValue) -> Void) {
        guard depth < 20 else { return }
        let node = dictionary(value)
        for kid in list(node["Kids"]) { leaves(kid, kind, depth + 1, body) }
        let pairs = list(node[kind])
        for index in stride(from: 0, to: pairs.count - 1, by: 2) { body(pairs[index], pairs[index + 1]) }
    }
}

/// A text string (7.9.2.2): UTF-16 with a mark, or else taken as Latin, which PDFDocEncoding is but for a few signs.
func decodedText(_ bytes: [UInt8]) -> String {
    guard bytes.count >= 2, bytes[0] == 0xFE, bytes[1] == 0xFF else {
        return String(String.UnicodeScalarView(bytes.map { UnicodeScalar($0) }))
    }
    var units: [UInt16] = []
    for index in stride(from: 2, to: bytes.count - 1, by: 2) {
        units.append(UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1]))
    }
    return String(decoding: units, as: UTF16.self)
}
