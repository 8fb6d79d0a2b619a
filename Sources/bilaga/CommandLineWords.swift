import Diagnostics
import System

/// A text in both languages of the product.
struct Words {
    var swedish: String
    var english: String

    /// What is put into the texts comes from outside (names of files, arguments) and stays on its line.
    init(sv swedish: LineText, en english: LineText) {
        self.swedish = swedish.text
        self.english = english.text
    }

    func callAsFunction(_ language: MessageLanguage) -> String {
        language == .swedish ? swedish : english
    }
}

/// A text whose own words may have several lines, and what is put into it may not: a name with a line end in it must not
/// look like a line of the program's.
struct LineText: ExpressibleByStringInterpolation {
    var text: String

    init(stringLiteral value: String) { text = value }
    /// Of words that are put together already.
    init(_ text: String) { self.text = text }

    static func + (left: LineText, right: LineText) -> LineText { LineText(left.text + right.text) }
    init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

    struct Interpolation: StringInterpolationProtocol {
        var text = ""

        init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity) }
        mutating func appendLiteral(_ literal: String) { text += literal }
        mutating func appendInterpolation(_ value: some CustomStringConvertible) { text += printable(value.description) }
    }
}

extension MessageLanguage {
    /// The language of messages when no flag says: English where the locale is English, else Swedish.
    static func fromEnvironment(_ variable: (String) -> String?) -> MessageLanguage {
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            if let value = variable(name), !value.isEmpty { return value.hasPrefix("en") ? .english : .swedish }
        }
        return .swedish
    }
}

/// What every command says when the system does not let it write something.
func couldNotWrite(_ failure: SystemError) -> Words {
    Words(sv: "Det gick inte att skriva \(failure.path): \(failure.swedishReason)", en: "Could not write \(failure.path): \(failure.reason)")
}
