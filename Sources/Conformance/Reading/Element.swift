/// A structure element with what can be said of it in words: the form in which the tags of a file and the tree of
/// a document are held against each other. Changed only while it is built.
final class Element: @unchecked Sendable {
    enum Kid {
        case element(Element)
        case text(String)
    }

    var tag: String
    var language: String?
    /// Attributes in a fixed order: "Scope Row", "ColSpan 2".
    var attributes: [String] = []
    /// The words of the header cells that a cell names.
    var headers: [String] = []
    private(set) var kids: [Kid] = []

    init(_ tag: String, _ language: String? = nil) {
        self.tag = tag
        self.language = language
    }

    func add(_ element: Element) { kids.append(.element(element)) }

    /// Neighbouring texts are one.
    func add(_ text: String) {
        // What is drawn in a figure is not read: its alternative is.
        if text.isEmpty || tag == "Figure" { return }
        if case .text(let before)? = kids.last {
            kids[kids.count - 1] = .text(before + text)
        } else {
            kids.append(.text(text))
        }
    }

    /// All words below, in order.
    var words: String {
        var result = ""
        for kid in kids {
            switch kid {
            case .element(let element): result += element.words
            case .text(let text): result += text
            }
        }
        return result
    }

    /// One line an element or a text, indented.
    func lines(_ depth: Int = 0) -> [String] {
        let indent = String(repeating: "  ", count: depth)
        var head = indent + tag
        if let language { head += " lang=\(language)" }
        for attribute in attributes { head += " [\(attribute)]" }
        if !headers.isEmpty { head += " headers=\(headers.joined(separator: " | "))" }
        var result = [head]
        for kid in kids {
            switch kid {
            case .element(let element): result += element.lines(depth + 1)
            case .text(let text): result.append("\(indent)  “\(text)”")
            }
        }
        return result
    }
}
