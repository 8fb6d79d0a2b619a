/// The way to a value as templates and texts write it: `budget.tilldelning.barn-unga[2024]`. Kept as steps; the words
/// are put together when somebody asks for them.
public struct ValuePath: Hashable, Sendable {
    public enum Step: Hashable, Sendable {
        /// A field of a record, or a key of a map.
        case field(String)
        /// An item of a list, from 0.
        case item(Int)
    }

    public private(set) var steps: [Step]

    /// - Parameter name: what the whole is called; empty where its fields stand by themselves.
    public init(_ name: String = "") { steps = name.isEmpty ? [] : [.field(name)] }

    public func field(_ name: String) -> ValuePath { appending(.field(name)) }

    public func item(_ index: Int) -> ValuePath { appending(.item(index)) }

    public func appending(_ step: Step) -> ValuePath {
        var path = self
        path.steps.append(step)
        return path
    }

    public mutating func push(_ step: Step) { steps.append(step) }
    public mutating func pop() { steps.removeLast() }

    /// As an expression of the templates. The items of a list are counted from 1.
    public var expression: String {
        var text: [UInt8] = []
        for step in steps {
            switch step {
            case .item(let index): text += "[\(index + 1)]".utf8
            case .field(let name):
                if text.isEmpty {
                    text += name.utf8
                } else if ValuePath.isWord(name) {
                    text.append(UInt8(ascii: "."))
                    text += name.utf8
                } else {
                    let isNumber = !name.isEmpty && name.utf8.allSatisfy { (0x30...0x39).contains($0) }
                    text += (isNumber ? "[\(name)]" : "[\"\(name)\"]").utf8
                }
            }
        }
        return String(decoding: text, as: UTF8.self)
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
