import CHarfBuzz

/// HarfBuzz behind one type: a word in, glyphs in font units out.
struct ShapingEngine: ~Copyable {
    private let library: FontLibrary
    private let buffer = ShapingBuffer()
    private var faces: [FontFace?] = Array(repeating: nil, count: 256)
    private var figures: [FigureWidth?] = Array(repeating: nil, count: 256)
    /// Of the word in hand: one storage for all of them.
    private var characters = WordCharacters()
    private let features = FeatureLists()
    private var plain = PlainCharacters()
    /// What shapes plain words, by their style, without letters and with.
    private var plainWords: [PlainKind] = []

    init(library: FontLibrary) { self.library = library }

    /// The opened face, without the library's lock from the second time on.
    mutating func face(_ id: FaceID) -> FontFace {
        if let face = faces[Int(id.value)] { return face }
        let face = library.opened(id)
        faces[Int(id.value)] = face
        return face
    }

    /// Shapes a word in the face that answers the style, and in fallback faces what that face lacks.
    mutating func shape(
        _ word: UnsafeBufferPointer<UInt8>, _ style: ShapingStyle, face main: FaceID
    ) -> (glyphs: [WordGlyph], missing: [MissingGlyph]) {
        // Taken out while it is in use, so that it is nobody else's and need not be copied.
        var characters = WordCharacters()
        swap(&characters, &self.characters)
        defer { swap(&characters, &self.characters) }
        characters.read(word)
        let mainFace = face(main)
        characters.replaceLackingHyphens { mainFace.glyph($0) != nil }
        var glyphs: [WordGlyph] = []
        glyphs.reserveCapacity(characters.count)
        let features = features.of(style, hasLetters: style.tabularFigures && characters.hasLetters)
        shape(characters, 0..<characters.count, main, features, style, &glyphs)
        let isVertical = characters.scalars.contains { Script.vertical($0) != nil }
        let isEmpty = !mainFace.empty.isEmpty && characters.scalars.contains { mainFace.empty.contains($0) }
        guard isVertical || isEmpty || glyphs.contains(where: { $0.glyph == 0 }) else { return (glyphs, []) }
        var lacking = Set(glyphs.filter { $0.glyph == 0 }.map(\.textStart))
        if isEmpty {
            for index in characters.scalars.indices where mainFace.empty.contains(characters.scalars[index]) {
                lacking.insert(characters.start(of: index))
            }
        }
        if isVertical {
            for index in characters.scalars.indices where Script.vertical(characters.scalars[index]) != nil {
                lacking.insert(characters.start(of: index))
            }
        }
        return shapeWithFallback(characters, lacking, style, main, features)
    }

    /// Shapes a word without HarfBuzz, where it is one that needs none; false when it does. `number` is the style's among the shaper's.
    mutating func shapePlainly(
        _ word: UnsafeBufferPointer<UInt8>, _ style: ShapingStyle, _ number: Int, face id: FaceID, into glyphs: inout Row<WordGlyph>
    ) -> Bool {
        if style.rightToLeft || !plain.read(word) { return false }
        let kind = number * 2 + (plain.hasLetters ? 1 : 0)
        while plainWords.count <= kind { plainWords.append(.unknown) }
        if case .unknown = plainWords[kind] {
            let words = PlainWords(
                face(id), features.of(style, hasLetters: plain.hasLetters), language: buffer.handle(of: style.language),
                isLatin: plain.hasLetters)
            plainWords[kind] = words.map { .known($0) } ?? .refused
        }
        guard case .known(let words) = plainWords[kind] else { return false }
        if style.tabularFigures, plain.hasDigits, case .made = figureWidth(id) { return false }
        return words.shape(plain, id, into: &glyphs)
    }

    private enum PlainKind {
        case unknown
        case refused
        case known(PlainWords)
    }

    private mutating func shapeWithFallback(
        _ characters: WordCharacters, _ lacking: Set<UInt16>, _ style: ShapingStyle, _ main: FaceID,
        _ features: [hb_feature_t]
    ) -> (glyphs: [WordGlyph], missing: [MissingGlyph]) {
        var characters = characters
        var missing: [MissingGlyph] = []
        var runs: [(range: Range<Int>, face: FaceID)] = []
        let clusters = characters.clusters()
        let whole = wholeWords(characters, clusters, lacking, style.variant)
        for (number, cluster) in clusters.enumerated() {
            var chosen = main
            if let face = whole[number] {
                chosen = face
            } else if cluster.contains(where: { lacking.contains(characters.start(of: $0)) }) {
                if let face = fallbackFace(for: characters.scalars[cluster], style.variant) {
                    chosen = face
                } else {
                    missing.append(
                        MissingGlyph(
                            scalar: characters.scalars[cluster.lowerBound],
                            textStart: Int(characters.start(of: cluster.lowerBound))))
                    characters.replace(cluster, with: "?")
                }
            }
            if let last = runs.last, last.face == chosen {
                runs[runs.count - 1].range = last.range.lowerBound..<cluster.upperBound
            } else {
                runs.append((cluster, chosen))
            }
        }
        var glyphs: [WordGlyph] = []
        for run in runs { shape(characters, run.range, run.face, features, style, &glyphs) }
        // What HarfBuzz could not place after all (a mark without a base in a poor font) is told of, too.
        glyphs.removeAll { glyph in
            guard glyph.glyph == 0 else { return false }
            if let scalar = characters.scalar(startingAt: glyph.textStart), glyph.textLength > 0 {
                missing.append(MissingGlyph(scalar: scalar, textStart: Int(glyph.textStart)))
            }
            return true
        }
        return (glyphs, missing)
    }

    /// A word of two fonts looks like a mistake: where a face lacks a letter, the letters around it come from the
    /// fallback's face as well. By the number of the cluster.
    private mutating func wholeWords(
        _ characters: WordCharacters, _ clusters: [Range<Int>], _ lacking: Set<UInt16>, _ variant: FaceVariant
    ) -> [Int: FaceID] {
        func isLetter(_ cluster: Range<Int>) -> Bool { characters.scalars[cluster.lowerBound].properties.isAlphabetic }
        var result: [Int: FaceID] = [:]
        var start = 0
        while start < clusters.count {
            guard isLetter(clusters[start]) else {
                start += 1
                continue
            }
            var end = start + 1
            while end < clusters.count, isLetter(clusters[end]) { end += 1 }
            let all = clusters[start].lowerBound..<clusters[end - 1].upperBound
            if end - start > 1, all.contains(where: { lacking.contains(characters.start(of: $0)) }),
                let face = fallbackFace(for: characters.scalars[all], variant)
            {
                for number in start..<end { result[number] = face }
            }
            start = end
        }
        return result
    }

    /// The first fallback face that has every character of a cluster.
    private mutating func fallbackFace(for cluster: ArraySlice<Unicode.Scalar>, _ variant: FaceVariant) -> FaceID? {
        if cluster.contains(where: { Script.vertical($0) != nil }) { return nil }
        for number in 0..<library.fallbackCount {
            guard let id = library.fallbackFace(number, for: variant) else { continue }
            let candidate = face(id)
            if cluster.allSatisfy({ $0.properties.isDefaultIgnorableCodePoint || candidate.glyph($0) != nil }) {
                return id
            }
        }
        return nil
    }

    private mutating func shape(
        _ characters: WordCharacters, _ range: Range<Int>, _ id: FaceID, _ features: [hb_feature_t],
        _ style: ShapingStyle, _ glyphs: inout [WordGlyph]
    ) {
        let face = face(id)
        let first = glyphs.count
        buffer.shape(
            characters.scalars, range, face.font, features, style.language, rightToLeft: style.rightToLeft
        ) { infos, positions in
            for index in infos.indices {
                let cluster = Int(infos[index].cluster)
                let isFirst = index == 0 || infos[index - 1].cluster != infos[index].cluster
                let length = isFirst ? characters.length(cluster, upTo: Self.clusterEnd(infos, index, range)) : 0
                glyphs.append(
                    WordGlyph(
                        glyph: UInt16(truncatingIfNeeded: infos[index].codepoint),
                        textStart: characters.start(of: cluster), advance: positions[index].x_advance,
                        xOffset: Int16(clamping: positions[index].x_offset),
                        yOffset: Int16(clamping: positions[index].y_offset), textLength: UInt8(clamping: length),
                        face: id.value,
                        unsafeToBreak: infos[index].mask & HB_GLYPH_FLAG_UNSAFE_TO_BREAK.rawValue != 0))
            }
        }
        if style.rightToLeft { Self.turn(&glyphs, from: first, characters) }
        if style.tabularFigures { align(&glyphs, from: first, characters, id) }
    }

    // MARK: Figures

    /// The width that all digits of a face have in tables: its own where they have one, else the widest's.
    private enum FigureWidth {
        case own
        case made(Int32)
    }

    private mutating func figureWidth(_ id: FaceID) -> FigureWidth {
        if let known = figures[Int(id.value)] { return known }
        var features: [hb_feature_t] = []
        for name: StaticString in ["tnum", "lnum"] {
            features.append(hb_feature_t(tag: FontTag(name).value, value: 1, start: 0, end: UInt32.max))
        }
        features.append(hb_feature_t(tag: FontTag("kern").value, value: 0, start: 0, end: UInt32.max))
        var advances: [Int32] = []
        let digits: [Unicode.Scalar] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]
        buffer.shape(digits, 0..<digits.count, face(id).font, features, "sv", rightToLeft: false) { _, positions in
            advances = positions.map(\.x_advance)
        }
        let widest = advances.max() ?? 0
        let width: FigureWidth = advances.allSatisfy { $0 == widest } || widest <= 0 ? .own : .made(widest)
        figures[Int(id.value)] = width
        return width
    }

    /// Digits of one width under one another, in a font that has none of its own: each in the middle of the widest's room.
    private mutating func align(_ glyphs: inout [WordGlyph], from first: Int, _ characters: WordCharacters, _ id: FaceID) {
        guard case .made(let width) = figureWidth(id) else { return }
        for index in first..<glyphs.count where glyphs[index].textLength == 1 {
            guard let scalar = characters.scalar(startingAt: glyphs[index].textStart), ("0"..."9").contains(scalar) else { continue }
            glyphs[index].xOffset = Int16(clamping: Int32(glyphs[index].xOffset) + (width - glyphs[index].advance) / 2)
            glyphs[index].advance = width
        }
    }

    /// HarfBuzz gives what runs to the left in the order of the page. Turned to the order of the text, it is measured,
    /// broken and cut as everything else. Within a cluster (a letter with its vowel signs) each glyph gets characters of its own,
    /// so that no text needs to stand beside it: readers of PDFs turn such text around in these scripts, or lose what follows.
    private static func turn(_ glyphs: inout [WordGlyph], from first: Int, _ characters: WordCharacters) {
        var turned: [WordGlyph] = []
        turned.reserveCapacity(glyphs.count - first)
        var end = glyphs.count
        while end > first {
            var start = end - 1
            while start > first, glyphs[start].textLength == 0 { start -= 1 }
            var offset = glyphs[start].textStart
            let textEnd = offset + UInt16(glyphs[start].textLength)
            for index in stride(from: end - 1, through: start, by: -1) {
                var glyph = glyphs[index]
                glyph.textStart = offset
                // The last has what is left.
                let next = index == start ? textEnd : min(textEnd, characters.end(ofCharacterAt: offset) ?? textEnd)
                glyph.textLength = UInt8(clamping: next - offset)
                offset = next
                turned.append(glyph)
            }
            end = start
        }
        glyphs.replaceSubrange(first..., with: turned)
    }

    /// The first character after a cluster: clusters rise from left to right, and fall in scripts that do not.
    private static func clusterEnd(
        _ infos: UnsafeBufferPointer<hb_glyph_info_t>, _ index: Int, _ range: Range<Int>
    ) -> Int {
        let cluster = infos[index].cluster
        var next = index
        while next < infos.count, infos[next].cluster == cluster { next += 1 }
        if next < infos.count, infos[next].cluster > cluster { return Int(infos[next].cluster) }
        if index > 0, infos[index - 1].cluster > cluster { return Int(infos[index - 1].cluster) }
        return range.upperBound
    }

}
