/// The way to a value as templates and texts write it: `budget.tilldelning.barn-unga[2024]`.
struct FactPath: Sendable {
    private(set) var expression: String

    init(_ name: String) { expression = name }

    func field(_ name: String) -> FactPath {
        var path = self
        if expression.isEmpty {
            path.expression = name
        } else if FactPath.isWord(name) {
            path.expression += ".\(name)"
        } else {
            let isNumber = !name.isEmpty && name.utf8.allSatisfy { (0x30...0x39).contains($0) }
            path.expression += isNumber ? "[\(name)]" : "[\"\(name)\"]"
        }
        return path
    }

    /// The items of a list are counted from 1.
    func item(_ index: Int) -> FactPath {
        var path = self
        path.expression += "[\(index + 1)]"
        return path
    }

    /// What may follow a point: a letter, then letters, digits and inner hyphens.
    private static func isWord(_ name: String) -> Bool {
        func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
        func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
        let bytes = Array(name.utf8)
        guard let first = bytes.first, isLetter(first) else { return false }
        return bytes.indices.allSatisfy { index in
            let byte = bytes[index]
            if isLetter(byte) || isDigit(byte) || byte == 0x5F { return true }
            return byte == 0x2D && index + 1 < bytes.count && (isLetter(bytes[index + 1]) || isDigit(bytes[index + 1]))
        }
    }
}
