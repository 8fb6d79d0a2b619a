@testable import Conformance

/// A way to break a file, and the rules of which at least one must notice.
struct Mutation: Sendable, CustomStringConvertible {
    var name: String
    var rules: Set<Rule>
    /// False when the file holds nothing to break in this way.
    var apply: @Sendable (inout PDFFile) -> Bool
    var description: String { name }

    init(_ name: String, _ rules: Set<Rule>, _ apply: @escaping @Sendable (inout PDFFile) -> Bool) {
        self.name = name
        self.rules = rules
        self.apply = apply
    }
}

extension PDFFile {
    /// Changes the first object, by number, that `body` finds to its liking.
    mutating func first(
        where isWanted: ([String: PDFValue]) -> Bool = { _ in true }, _ body: (inout [String: PDFValue]) -> Bool
    ) -> Bool {
        for number in objects.keys.sorted() {
            guard case .dictionary(var entries)? = objects[number], isWanted(entries), body(&entries) else { continue }
            objects[number] = .dictionary(entries)
            return true
        }
        return false
    }

    mutating func element(_ tag: String, _ body: (inout [String: PDFValue]) -> Bool) -> Bool {
        first(where: { $0["S"] == .name(tag) && $0["P"] != nil }, body)
    }

    /// Removes an entry of the first object of a kind.
    mutating func drop(_ key: String, where isWanted: ([String: PDFValue]) -> Bool) -> Bool {
        first(where: isWanted) { $0.removeValue(forKey: key) != nil }
    }

    mutating func catalog(_ body: (inout [String: PDFValue]) -> Bool) -> Bool {
        first(where: { $0["Type"] == .name("Catalog") }, body)
    }

    /// Changes the content stream of the first page.
    mutating func content(_ find: String, _ replacement: String) -> Bool {
        for number in pages.flatMap({ contents(of: dictionary(.reference($0))) }) {
            guard let bytes = streams[number] else { continue }
            if let changed = bytes.replacingFirst(find, with: replacement) {
                streams[number] = changed
                return true
            }
        }
        return false
    }

    /// Changes the first stream that an entry of an object leads to.
    mutating func stream(of key: String, _ body: (inout [UInt8]) -> Bool) -> Bool {
        for number in objects.keys.sorted() {
            guard case .reference(let target)? = dictionary(.reference(number))[key], var bytes = streams[target],
                body(&bytes)
            else { continue }
            streams[target] = bytes
            return true
        }
        return false
    }

    /// Changes the text of the XMP packet.
    mutating func metadata(_ find: String, _ replacement: String) -> Bool {
        guard case .reference(let number)? = root["Metadata"], let bytes = streams[number],
            let changed = bytes.replacingFirst(find, with: replacement)
        else { return false }
        streams[number] = changed
        return true
    }

    /// Changes the leaves of a tree of numbers or names, one node of it.
    mutating func leaves(_ kind: String, longer count: Int = 2, _ body: (inout [PDFValue]) -> Bool) -> Bool {
        first(where: { $0[kind] != nil }) { entries in
            guard case .array(var pairs)? = entries[kind], pairs.count >= count, body(&pairs) else { return false }
            entries[kind] = .array(pairs)
            return true
        }
    }
}

extension [UInt8] {
    /// Nil when `find` does not occur. Bytes that are no text stay as they are.
    func replacingFirst(_ find: String, with replacement: String) -> [UInt8]? {
        let wanted = Array(find.utf8)
        guard count >= wanted.count else { return nil }
        for start in 0...(count - wanted.count) where self[start] == wanted[0] {
            if self[start..<start + wanted.count].elementsEqual(wanted) {
                return Array(self[..<start]) + Array(replacement.utf8) + Array(self[(start + wanted.count)...])
            }
        }
        return nil
    }
}
