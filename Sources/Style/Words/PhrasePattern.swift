/// Words with places for others: "Störst är {largest} med {most}." A whole sentence in each language, so that
/// none is put together from pieces whose order is another language's.
public struct PhrasePattern: Hashable, Sendable, ExpressibleByStringLiteral {
    public let pattern: String

    public init(stringLiteral pattern: String) { self.pattern = pattern }
    public init(_ pattern: String) { self.pattern = pattern }

    /// The words with their fields filled in; a field that is not given stays as it is written.
    public func callAsFunction(_ fields: KeyValuePairs<String, String>) -> String {
        var result = ""
        var rest = pattern.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
            result += String(Substring(rest[..<open]))
            guard let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) else {
                rest = rest[open...]
                break
            }
            let name = Substring(rest[rest.index(after: open)..<close])
            if let value = fields.first(where: { $0.key == name })?.value {
                result += value
            } else {
                result += String(Substring(rest[open...close]))
            }
            rest = rest[rest.index(after: close)...]
        }
        return result + String(Substring(rest))
    }

    /// The names of the fields, in their order.
    public var fields: [String] {
        pattern.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
            part.firstIndex(of: "}").map { String(part[..<$0]) }
        }
    }
}
