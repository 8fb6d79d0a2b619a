import Diagnostics
import DocumentTree
import Inputs
import Templates

/// A person's prose as it is parsed: a marker in the place of each fact, so that no value is taken for markup.
struct MarkedProse {
    var bytes: [UInt8]
    var figures: [Fact] = []
    /// A fact in the text.
    struct Fact {
        var text: String
        /// Of its tag.
        var range: SourceRange
        /// nil for words.
        var figure: PrintedFigure?
    }
    /// Where facts make bytes and file differ: what begins there, and the offset that it has in the file.
    var shifts: [(start: Int, offset: Int)] = []

    init(_ prose: Prose) {
        bytes = Array(prose.markdown.utf8)
        guard !prose.figures.isEmpty else { return }
        let words = MarkedProse.withoutMarkers(bytes)
        bytes = []
        bytes.reserveCapacity(words.count + 16)
        var position = 0
        for figure in prose.figures where figure.start >= position && figure.end <= words.count {
            bytes += words[position..<figure.start]
            shifts.append((bytes.count, Int(figure.range.start)))
            InsertionMarker.append(figures.count, to: &bytes)
            shifts.append((bytes.count, Int(figure.range.end)))
            let text = String(decoding: words[figure.start..<figure.end], as: UTF8.self)
            figures.append(Fact(text: text, range: figure.range, figure: figure.figure.map { PrintedFigure(text, $0) }))
            position = figure.end
        }
        bytes += words[position...]
    }

    /// The two characters that mean something here become U+FFFD, which has as many bytes, where a person typed them.
    private static func withoutMarkers(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(0xEE) else { return bytes }
        var result = bytes
        for index in bytes.indices.dropLast(2)
        where bytes[index] == 0xEE && bytes[index + 1] == 0x80 && (bytes[index + 2] == 0x80 || bytes[index + 2] == 0x81) {
            result.replaceSubrange(index..<index + 3, with: [0xEF, 0xBF, 0xBD])
        }
        return result
    }
}

extension PrintedFigure {
    /// A fact that a person's text takes, as it was printed there.
    fileprivate init(_ text: String, _ figure: ProseFigure.Figure) {
        self.init(words: text, value: figure.value, at: FigurePlace(figure.place))
        print = figure.print
    }
}
