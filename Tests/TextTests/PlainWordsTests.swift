import CHarfBuzz
import Foundation
import Style
import TestSupport
import Testing

@testable import Text

/// What is shaped without HarfBuzz comes out as HarfBuzz shapes it.
@Suite struct PlainWordsTests {
    /// Faces with an old table of kerning, with a new one in lists and in classes, with contexts, and with neither.
    @Test(arguments: ["OpenSans-Regular.ttf", "OpenSans-SemiboldItalic.ttf", "Inter-Regular.otf", "DejaVuSerif.ttf", "DejaVuSansMono-Bold.ttf"])
    func wordsComeOutAsHarfBuzzShapesThem(file: String) throws {
        guard let path = FontDirectories().files.first(where: { $0.hasSuffix("/" + file) }) else { return }
        let faces = try FontFace.all(in: path).get()
        let words = try someWords()
        for face in faces {
            for (tabular, ligatures) in [(false, true), (true, true), (false, false)] {
                let comparison = Comparison(face, tabular: tabular, ligatures: ligatures)
                let plain = words.count { comparison.isPlain($0) }
                #expect(plain * 5 > words.count * 4, "\(face.title): \(plain) of \(words.count) words are plain")
            }
        }
    }

    /// A font is an input like any other: whatever its tables say, words are shaped or left to HarfBuzz.
    @Test func damagedTablesAreReadWithinTheirBounds() throws {
        for file in ["OpenSans-Regular.ttf", "Inter-Regular.otf", "DejaVuSerif.ttf"] {
            guard let path = FontDirectories().files.first(where: { $0.hasSuffix("/" + file) }) else { continue }
            let sound = [UInt8](try Data(contentsOf: URL(filePath: path)))
            var random = SystemRandomNumberGenerator()
            for round in 0..<40 {
                var bytes = sound
                for place in layoutTables(sound) {
                    for _ in 0..<(1 + round) { bytes[Int.random(in: place, using: &random)] = UInt8.random(in: 0...255, using: &random) }
                }
                let damaged = scratchPath(".ttf")
                try Data(bytes).write(to: URL(filePath: damaged))
                guard case .success(let faces) = FontFace.all(in: damaged) else { continue }
                for face in faces.prefix(1) {
                    for hasLetters in [false, true] {
                        let words = PlainWords(face, [], language: nil, isLatin: hasLetters)
                        var characters = PlainCharacters()
                        for word in ["Tåffla", "fin,", "AVATAR", "ij.", "2024–2025", "(12:30)"] {
                            var glyphs = Row<WordGlyph>()
                            let isPlain = Array(word.utf8).withUnsafeBufferPointer { characters.read($0) }
                            if isPlain, let words { _ = words.shape(characters, FaceID(0), into: &glyphs) }
                        }
                    }
                }
            }
        }
    }

    /// Where `GSUB`, `GPOS`, `GDEF` and `kern` stand in a file.
    private func layoutTables(_ bytes: [UInt8]) -> [Range<Int>] {
        func number(_ place: Int, _ count: Int) -> Int { bytes[place..<place + count].reduce(0) { $0 << 8 | Int($1) } }
        return (0..<number(4, 2)).compactMap { table in
            let record = 12 + table * 16
            let name = String(decoding: bytes[record..<record + 4], as: UTF8.self)
            guard ["GSUB", "GPOS", "GDEF", "kern"].contains(name) else { return nil }
            let start = number(record + 8, 4)
            // Nearly all that decides is at the beginning.
            return start..<start + min(number(record + 12, 4), 2_000)
        }
    }

    /// Words of the fixtures' texts, and letters and signs beside each other.
    private func someWords() throws -> [String] {
        var words: Set = [
            "Tåg", "AVA", "12:30", "(A)", "x²", "3×4", "–5", "−5", "1/2", "§5", "fi", "fl", "f.", "ij", "j,", "L·L", "a-b", "A-B", "»T«",
            "10\u{A0}000", "10\u{202F}000,50", "“T”", "’s", "…", "T.", "P,", "Yö", "€5", "5%", "½", "ŁĄ", "Ťa", "½µ", "1º",
        ]
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        for folder in ["fixtures/2024-09-19", "fixtures/namnden/2026-05-27"] {
            let files = FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil)
            for case let file as URL in files ?? .init() where ["md", "yaml"].contains(file.pathExtension) {
                for word in try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isWhitespace) { words.insert(String(word)) }
            }
        }
        return words.sorted()
    }
}

/// Words of one kind, shaped in both ways.
private struct Comparison {
    private let face: FontFace
    private let style: ShapingStyle
    private let lists = FeatureLists()
    private let buffer = ShapingBuffer()
    private let kinds: [PlainWords?]

    init(_ face: FontFace, tabular: Bool, ligatures: Bool) {
        self.face = face
        let style = ShapingStyle(
            variant: FaceVariant(weight: .regular, italic: false), family: .text, tabularFigures: tabular, ligatures: ligatures,
            language: "sv")
        self.style = style
        let (lists, buffer) = (lists, buffer)
        kinds = [false, true].map {
            PlainWords(face, lists.of(style, hasLetters: $0), language: buffer.handle(of: "sv"), isLatin: $0)
        }
    }

    /// Whether it is shaped without HarfBuzz; what comes out differently is an issue.
    func isPlain(_ word: String) -> Bool {
        var characters = PlainCharacters()
        var glyphs = Row<WordGlyph>()
        guard Array(word.utf8).withUnsafeBufferPointer({ characters.read($0) }), let words = kinds[characters.hasLetters ? 1 : 0],
            words.shape(characters, FaceID(0), into: &glyphs)
        else { return false }
        let scalars = Array(word.unicodeScalars)
        let features = lists.of(style, hasLetters: characters.hasLetters)
        buffer.shape(scalars, 0..<scalars.count, face.font, features, "sv", rightToLeft: false) { infos, positions in
            let theirs = infos.indices.map { index in
                [
                    Int32(infos[index].codepoint), Int32(infos[index].cluster), positions[index].x_advance, positions[index].x_offset,
                    positions[index].y_offset, infos[index].mask & HB_GLYPH_FLAG_UNSAFE_TO_BREAK.rawValue != 0 ? 1 : 0,
                ]
            }
            let ours = glyphs.indices.map { index in
                let glyph = glyphs[index]
                return [
                    Int32(glyph.glyph), Int32(index), glyph.advance, Int32(glyph.xOffset), Int32(glyph.yOffset), glyph.unsafeToBreak ? 1 : 0,
                ]
            }
            #expect(ours == theirs, "\(face.title): \(word)")
        }
        return true
    }
}
