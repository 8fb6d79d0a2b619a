/// The arguments that a text has places for.
public struct Placeholders: Sendable, Equatable {
    /// Outside of double brackets: whoever gives the message must give these.
    public private(set) var required: Set<String> = []
    /// Within them: the words around one that is not given are left out.
    public private(set) var optional: Set<String> = []

    public var all: Set<String> { required.union(optional) }

    /// Of all texts of a code, in both languages.
    public init(_ code: DiagnosticCode) {
        for text in [code.swedish, code.english] {
            for part in [text.summary, text.reason, text.fix] { add(Array(part.utf8)) }
        }
    }

    private mutating func add(_ text: [UInt8]) {
        var isOptional = false
        var index = 0
        func isNext(_ byte: Character) -> Bool {
            index + 1 < text.count && byte.asciiValue == text[index] && text[index] == text[index + 1]
        }
        while index < text.count {
            if isNext("[") {
                isOptional = true
                index += 2
            } else if isNext("]") {
                isOptional = false
                index += 2
            } else if isNext("{") {
                // Two braces are braces.
                index += 2
            } else if text[index] == UInt8(ascii: "{"), let end = text[index...].firstIndex(of: UInt8(ascii: "}")) {
                let name = String(decoding: text[(index + 1)..<end], as: UTF8.self)
                if isOptional { optional.insert(name) } else { required.insert(name) }
                index = end + 1
            } else {
                index += 1
            }
        }
    }
}

extension Diagnostic {
    /// The places of its texts that nothing was given for: they are printed as they are written. Empty for every message
    /// that the program gives; the tests ask.
    public var missingArguments: [String] {
        Placeholders(code).required.subtracting(arguments.keys).sorted().map { "\(code.id): \($0)" }
    }
}
