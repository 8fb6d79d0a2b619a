/// A selector of a style sheet, as far as drawing programs write them (Selectors 3): kinds, classes, ids, attributes
/// that are there or have a value, within (` `) and directly within (`>`).
struct SVGSelector {
    struct Compound {
        /// nil for any kind.
        var kind: String?
        var id: String?
        var classes: [String] = []
        var attributes: [(name: String, value: String?)] = []
        /// Directly within the one before.
        var isChild = false
        /// `:root`, `:first-child`, `:last-child`.
        var places: [Place] = []
    }

    enum Place: String { case root, firstChild = "first-child", lastChild = "last-child" }

    /// Outermost first.
    private(set) var compounds: [Compound] = []

    /// How many ids, classes and kinds it has: what has more comes before.
    var weight: Int {
        compounds.reduce(0) { sum, part in
            sum + (part.id == nil ? 0 : 1_000_000) + (part.classes.count + part.attributes.count + part.places.count) * 1_000
                + (part.kind == nil ? 0 : 1)
        }
    }

    /// nil for what it does not know.
    init?(_ text: String) {
        var bytes = Array(svgTrimmed(text).utf8)[...]
        guard !bytes.isEmpty, bytes.count < 1_000 else { return nil }
        var isChild = false
        while !bytes.isEmpty {
            guard var part = Self.compound(&bytes) else { return nil }
            part.isChild = isChild
            compounds.append(part)
            isChild = false
            while let byte = bytes.first, byte == UInt8(ascii: ">") || byte <= 0x20 {
                if byte == UInt8(ascii: ">") {
                    if isChild { return nil }
                    isChild = true
                }
                bytes = bytes.dropFirst()
            }
        }
        if isChild { return nil }
    }

    private static func compound(_ bytes: inout ArraySlice<UInt8>) -> Compound? {
        var part = Compound()
        var isEmpty = true
        while let byte = bytes.first {
            switch byte {
            case UInt8(ascii: "*") where isEmpty: bytes = bytes.dropFirst()
            case UInt8(ascii: "."), UInt8(ascii: "#"):
                bytes = bytes.dropFirst()
                let name = name(&bytes)
                if name.isEmpty { return nil }
                if byte == UInt8(ascii: ".") {
                    part.classes.append(name)
                } else if let id = part.id, id != name {
                    return nil
                } else {
                    part.id = name
                }
            case UInt8(ascii: "["):
                guard let close = bytes.firstIndex(of: UInt8(ascii: "]")) else { return nil }
                let inner = String(decoding: bytes[bytes.startIndex + 1..<close], as: UTF8.self)
                guard let attribute = attribute(inner) else { return nil }
                part.attributes.append(attribute)
                bytes = bytes[(close + 1)...]
            case UInt8(ascii: ":"):
                bytes = bytes.dropFirst()
                guard let place = Place(rawValue: name(&bytes).lowercased()) else { return nil }
                part.places.append(place)
            case 0...0x20, UInt8(ascii: ">"): return isEmpty ? nil : part
            default:
                guard isEmpty else { return nil }
                let name = name(&bytes)
                if name.isEmpty { return nil }
                part.kind = name
            }
            isEmpty = false
        }
        return isEmpty ? nil : part
    }

    private static func attribute(_ text: String) -> (name: String, value: String?)? {
        let parts = text.split(separator: "=", maxSplits: 1)
        guard let name = parts.first.map({ svgTrimmed($0) }), !name.isEmpty,
            name.utf8.allSatisfy({ isName($0) })
        else { return nil }
        guard parts.count == 2 else { return (name, nil) }
        var value = svgTrimmed(parts[1])
        if value.count >= 2, let quote = value.first, quote == "\"" || quote == "'", value.last == quote {
            value = String(value.dropFirst().dropLast())
        }
        return (name, value)
    }

    private static func isName(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == 0x2D || byte == 0x5F || (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    }

    private static func name(_ bytes: inout ArraySlice<UInt8>) -> String {
        let taken = bytes.prefix { isName($0) }
        bytes = bytes.dropFirst(taken.count)
        return String(decoding: taken, as: UTF8.self)
    }
}

/// The rules of `<style>`.
struct SVGStyleSheet {
    private struct Rule {
        var selector: SVGSelector
        var declarations: [SVGDeclaration]
    }

    private var rules: [Rule] = []
    static let ruleLimit = 10_000

    var isEmpty: Bool { rules.isEmpty }

    /// Returns the first selector or at-rule that it does not know; nil when all could be read.
    mutating func add(_ text: String, start: Int, end: Int) -> String? {
        var unknown: String?
        var rest = svgWithoutComments(text)[...]
        // What old editors were shown instead of the sheet.
        for mark in ["<!--", "-->"] where svgTrimmed(rest).hasPrefix(mark) { rest = svgTrimmed(rest).dropFirst(mark.count) }
        while let open = rest.firstIndex(of: "{") {
            let selectors = svgTrimmed(rest[..<open])
            let body = rest[rest.index(after: open)...]
            if selectors.hasPrefix("@") {
                guard let after = Self.afterRule(selectors, body) else { return unknown ?? String(selectors.prefix(40)) }
                rest = after
                continue
            }
            let close = body.firstIndex(of: "}") ?? body.endIndex
            let declarations = svgDeclarations(String(body[..<close]), start: start, end: end)
            for text in svgSplit(selectors, at: UInt8(ascii: ",")) {
                if let selector = SVGSelector(text), rules.count < Self.ruleLimit {
                    rules.append(Rule(selector: selector, declarations: declarations))
                } else if unknown == nil, !Self.isOfPointing(text) {
                    unknown = svgTrimmed(text)
                }
            }
            rest = close == body.endIndex ? "" : body[body.index(after: close)...]
        }
        let left = svgTrimmed(rest)
        // What a sheet begins with that changes nothing that is drawn.
        if unknown == nil, !left.isEmpty, left != "-->" { unknown = String(left.prefix(40)) }
        return unknown
    }

    /// What follows an at-rule that changes nothing on paper: movements, which the elements that have them are refused for,
    /// and fonts, which are the theme's. nil for others.
    private static func afterRule(_ selectors: String, _ body: Substring) -> Substring? {
        guard ["@keyframes", "@-webkit-keyframes", "@font-face"].contains(where: { selectors.hasPrefix($0) }) else { return nil }
        var depth = 1
        for index in body.indices {
            if body[index] == "{" { depth += 1 }
            if body[index] == "}" { depth -= 1 }
            if depth == 0 { return body[body.index(after: index)...] }
        }
        return ""
    }

    /// Of an element that somebody points at, which nobody does on paper.
    private static func isOfPointing(_ selector: String) -> Bool {
        [":hover", ":active", ":focus"].contains { svgTrimmed(selector).hasSuffix($0) }
    }

    /// What applies to an element, the weightiest last.
    func declarations(_ index: Int, in tree: XMLTree, parents: [Int]) -> [(weight: Int, declaration: SVGDeclaration)] {
        var found: [(weight: Int, declaration: SVGDeclaration)] = []
        for rule in rules where matches(rule.selector, index, tree, parents) {
            let weight = rule.selector.weight
            for declaration in rule.declarations { found.append((weight, declaration)) }
        }
        // Stable: of two alike the later one stays last.
        return found.enumerated().sorted { ($0.element.weight, $0.offset) < ($1.element.weight, $1.offset) }.map(\.element)
    }

    private func matches(_ selector: SVGSelector, _ index: Int, _ tree: XMLTree, _ parents: [Int]) -> Bool {
        guard let last = selector.compounds.last, matches(last, index, tree, parents) else { return false }
        return matches(selector.compounds, selector.compounds.count - 1, index, tree, parents)
    }

    /// The compounds before `part`, in what stands around `index`.
    private func matches(
        _ compounds: [SVGSelector.Compound], _ part: Int, _ index: Int, _ tree: XMLTree, _ parents: [Int]
    ) -> Bool {
        if part == 0 { return true }
        var parent = parents[index]
        while parent >= 0 {
            if matches(compounds[part - 1], parent, tree, parents),
                matches(compounds, part - 1, parent, tree, parents)
            {
                return true
            }
            if compounds[part].isChild { return false }
            parent = parents[parent]
        }
        return false
    }

    private func matches(_ part: SVGSelector.Compound, _ index: Int, _ tree: XMLTree, _ parents: [Int]) -> Bool {
        let element = tree.elements[index]
        guard part.places.allSatisfy({ isAt($0, index, tree, parents) }) else { return false }
        if let kind = part.kind, kind != element.name { return false }
        if let id = part.id, element["id"]?.value != id { return false }
        if !part.classes.isEmpty {
            let classes = element["class"]?.value.split(whereSeparator: { $0.isWhitespace }).map(String.init) ?? []
            if !part.classes.allSatisfy({ classes.contains($0) }) { return false }
        }
        return part.attributes.allSatisfy { attribute in
            guard let own = element[attribute.name] else { return false }
            return attribute.value == nil || own.value == attribute.value
        }
    }

    private func isAt(_ place: SVGSelector.Place, _ index: Int, _ tree: XMLTree, _ parents: [Int]) -> Bool {
        let parent = parents[index]
        if place == .root { return parent < 0 }
        // The outermost is the first and last of its document.
        guard parent >= 0 else { return true }
        let children = tree.elements[parent].content.compactMap { if case .element(let child) = $0 { child } else { nil } }
        return place == .firstChild ? children.first == index : children.last == index
    }
}
