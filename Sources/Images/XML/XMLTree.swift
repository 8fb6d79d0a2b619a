/// An XML file as flat nodes, in document order: what the SVG reader walks.
struct XMLTree {
    struct Attribute {
        /// With its prefix, as it is written: `xlink:href`.
        var name: String
        var value: String
        /// Byte range of the value in the file.
        var start: Int
        var end: Int
    }

    struct Element {
        /// With its prefix, as it is written.
        var name: String
        var attributes: [Attribute]
        /// Elements and text between the tags, in order.
        var content: [Content] = []
        /// Byte range of the start tag.
        var start: Int
        var end: Int

        subscript(name: String) -> Attribute? { attributes.first { $0.name == name } }
    }

    enum Content {
        /// Index in `elements`.
        case element(Int)
        case text(String)
    }

    /// The root first.
    var elements: [Element] = []
    /// Where a style sheet of another file is asked for (`<?xml-stylesheet …?>`).
    var styleInstruction: Int?

    /// The words inside an element, those of its children included.
    func text(of index: Int) -> String {
        var result = ""
        for part in elements[index].content {
            switch part {
            case .element(let child): result += text(of: child)
            case .text(let words): result += words
            }
        }
        return result
    }
}

/// Why a file is not XML that we read.
struct XMLFault: Error {
    enum Kind {
        /// Not well-formed.
        case syntax
        /// An end tag that does not match, or none at all.
        case unbalanced
        /// A DOCTYPE with declarations of its own: entities can grow without bound.
        case declarations
        case unknownEntity
        /// Not UTF-8.
        case encoding
        case tooDeep
        case tooLarge
        case hiddenCharacter
    }

    var kind: Kind
    /// Byte offset in the file.
    var offset: Int
}
