public import Diagnostics
public import Style

/// Markdown and where each of its lines stands in the user's file (YAML block scalars are indented).
public struct Prose: Sendable, Equatable {
    public var markdown: String
    /// For each line of `markdown`: the byte offset in the file where that line's text starts. Empty when
    /// the program made the text.
    public var lineOffsets: [Int32]
    /// The stretches that stand for `{{…}}` in the user's file, in order.
    public var figures: [ProseFigure]
    /// Whether every byte of a line stands as many bytes after the line's offset in the file. Escapes of a quoted YAML
    /// text make it not so; then nothing can be replaced in it.
    public var isExact = true

    public init(markdown: String, lineOffsets: [Int32] = [], figures: [ProseFigure] = []) {
        self.markdown = markdown
        self.lineOffsets = lineOffsets
        self.figures = figures
    }
}

/// A stretch of prose that came of a value: printed as it is, never read as Markdown.
public struct ProseFigure: Sendable, Equatable {
    /// Bytes of `Prose.markdown`. There is no line break among them.
    public var start: Int
    public var end: Int
    /// The tag in the user's file. It may go over several lines there.
    public var range: SourceRange
    /// What it was printed from; nil for words.
    public var figure: Figure?

    public struct Figure: Sendable, Equatable {
        public var value: FigureValue
        public var print: FigurePrint
        /// Of the value in the user's file; nil for what the program computed.
        public var place: SourceRange?

        public init(value: FigureValue, print: FigurePrint, place: SourceRange?) {
            self.value = value
            self.print = print
            self.place = place
        }
    }

    public init(start: Int, end: Int, range: SourceRange, figure: Figure? = nil) {
        self.start = start
        self.end = end
        self.range = range
        self.figure = figure
    }
}

/// From bytes of a prose to offsets in the user's file.
public struct ProsePlaces: Sendable {
    /// Each begins where the one before ends: with a line, with a figure, or after one.
    private struct Stretch {
        var start: Int
        var offset: Int
        /// Where the tag ends that a figure stands for; nil for words that were typed.
        var tagEnd: Int?
    }
    private var stretches: [Stretch] = []

    public init(_ prose: Prose) {
        let bytes = Array(prose.markdown.utf8)
        var figures = prose.figures[...]
        var line = 0
        if let first = prose.lineOffsets.first { stretches.append(Stretch(start: 0, offset: Int(first))) }
        func add(before end: Int) {
            while let figure = figures.first, figure.start < end {
                stretches.append(Stretch(start: figure.start, offset: Int(figure.range.start), tagEnd: Int(figure.range.end)))
                stretches.append(Stretch(start: figure.end, offset: Int(figure.range.end)))
                figures.removeFirst()
            }
        }
        for index in bytes.indices where bytes[index] == 0x0A {
            add(before: index + 1)
            line += 1
            guard line < prose.lineOffsets.count else { break }
            stretches.append(Stretch(start: index + 1, offset: Int(prose.lineOffsets[line])))
        }
        add(before: bytes.count + 1)
    }

    /// Where a stretch of the prose begins in the file: at the tag's start when within a figure.
    public func start(_ position: Int) -> Int {
        guard let stretch = stretch(at: position) else { return 0 }
        return stretch.tagEnd == nil ? stretch.offset + position - stretch.start : stretch.offset
    }

    /// Where a stretch ends that ends before `position`: at the tag's end when within a figure.
    public func end(_ position: Int) -> Int {
        guard position > 0, let stretch = stretch(at: position - 1) else { return start(position) }
        return stretch.tagEnd ?? stretch.offset + position - stretch.start
    }

    private func stretch(at position: Int) -> Stretch? {
        guard !stretches.isEmpty else { return nil }
        var low = 0
        var high = stretches.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if stretches[middle].start <= position { low = middle } else { high = middle }
        }
        return stretches[low]
    }
}
