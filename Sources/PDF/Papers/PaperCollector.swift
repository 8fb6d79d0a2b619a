/// Copies what pages draw with out of a file, object by object, in the order in which it is met. What a page does not draw with
/// has no way in: of each kind of object only those entries are taken that decide how something looks.
struct PaperCollector {
    private(set) var objects: [PaperObject] = []
    private(set) var kinds: [Kind] = []
    private var indexes: [Key: Int] = [:]
    private var pending: [(number: Int, index: Int, kind: Kind)] = []
    /// Something that is neither read nor left out without harm.
    private(set) var failure: PaperFailure?
    /// Fonts, by their index: what the proof looks at.
    private(set) var fonts: [Int] = []

    private struct Key: Hashable {
        var number: Int
        var kind: Kind
    }

    enum Kind: Hashable {
        case plain, xObject, state, pattern, shading, font, glyph, resources, mask
    }

    private static let mostObjects = 200_000

    /// The resources of a page (7.8.3), and all that they lead to.
    mutating func resources(_ value: PDFValue?, _ reader: inout PDFReader) -> PDFValue {
        let copied = copyResources(reader.resolve(value) ?? .dictionary([:]), &reader)
        drain(&reader)
        return copied
    }

    mutating func plain(_ value: PDFValue?, _ reader: inout PDFReader) -> PDFValue? {
        guard let value else { return nil }
        let copied = copy(value, .plain, &reader)
        drain(&reader)
        return copied
    }

    /// A form that is drawn over a page.
    mutating func form(_ value: PDFValue, _ reader: inout PDFReader) -> PDFValue {
        let copied = copy(value, .xObject, &reader)
        drain(&reader)
        return copied
    }

    mutating func replaceContent(_ index: Int, _ bytes: [UInt8]) {
        objects[index].stream = bytes
        guard case .dictionary(var entries) = objects[index].value else { return }
        entries["Filter"] = nil
        entries["DecodeParms"] = nil
        objects[index].value = .dictionary(entries)
    }

    /// A stream among what was copied, decoded.
    func decoded(_ index: Int, _ reader: inout PDFReader) -> [UInt8]? {
        guard let stream = objects[index].stream, let filters = filters(index) else { return nil }
        return reader.decode(stream[...], filters)
    }

    func filters(_ index: Int) -> StreamFilters? {
        func list(_ value: PDFValue?) -> [PDFValue] {
            guard let value = resolved(value), value != .null else { return [] }
            return (value.array ?? [value]).map { resolved($0) ?? .null }
        }
        return StreamFilters(list(objects[index].value["Filter"]), list(objects[index].value["DecodeParms"]))
    }

    /// What a value is among what was copied.
    func resolved(_ value: PDFValue?) -> PDFValue? {
        var value = value
        for _ in 0..<8 {
            guard case .reference(let index)? = value else { return value }
            guard objects.indices.contains(index) else { return nil }
            value = objects[index].value
        }
        return nil
    }

    // MARK: By kind

    private mutating func copyResources(_ value: PDFValue, _ reader: inout PDFReader) -> PDFValue {
        var result: [String: PDFValue] = [:]
        for (category, kind) in Self.categories {
            guard let entries = reader.resolve(value[category])?.dictionary else { continue }
            var copied: [String: PDFValue] = [:]
            for name in entries.keys.sorted() { copied[name] = copy(entries[name] ?? .null, kind, &reader) }
            result[category] = .dictionary(copied)
        }
        return .dictionary(result)
    }

    private static let categories: [(String, Kind)] = [
        ("ColorSpace", .plain), ("ExtGState", .state), ("Font", .font), ("Pattern", .pattern), ("Shading", .shading),
        ("XObject", .xObject),
    ]

    private mutating func copy(_ value: PDFValue, _ kind: Kind, _ reader: inout PDFReader) -> PDFValue {
        switch value {
        case .reference(let number): return .reference(index(number, kind))
        case .array(let items): return copyItems(items, &reader)
        case .dictionary(let entries): return copyEntries(entries, kind, &reader)
        default: return value
        }
    }

    private mutating func copyItems(_ items: [PDFValue], _ reader: inout PDFReader) -> PDFValue {
        var copied: [PDFValue] = []
        copied.reserveCapacity(items.count)
        for item in items { copied.append(copy(item, .plain, &reader)) }
        return .array(copied)
    }

    private mutating func index(_ number: Int, _ kind: Kind) -> Int {
        let key = Key(number: number, kind: kind)
        if let known = indexes[key] { return known }
        let index = objects.count
        indexes[key] = index
        objects.append(PaperObject(value: .null))
        kinds.append(kind)
        if index < Self.mostObjects { pending.append((number, index, kind)) } else { failure = failure ?? .tooMuch }
        if kind == .font { fonts.append(index) }
        return index
    }

    private mutating func drain(_ reader: inout PDFReader) {
        while let next = pending.popLast() {
            guard let (value, stream) = reader.item(next.number) else {
                // A font or a picture would be lost without a word.
                if reader.has(next.number) { failure = failure ?? (reader.isOverdrawn ? .tooMuch : .damaged(page: nil)) }
                continue
            }
            var object = PaperObject(value: .null)
            if let entries = value.dictionary {
                object.value = copyEntries(entries, next.kind, &reader)
            } else {
                object.value = copy(value, next.kind, &reader)
            }
            if let stream {
                object.stream = Array(stream)
                // Its bytes are these, not those of another file (7.3.8.2).
                if case .dictionary(var entries) = object.value {
                    for key in ["F", "FFilter", "FDecodeParms"] { entries[key] = nil }
                    object.value = .dictionary(entries)
                }
                object.isContent = isContent(value, next.kind)
            }
            objects[next.index] = object
        }
    }

    private func isContent(_ value: PDFValue, _ kind: Kind) -> Bool {
        switch kind {
        case .glyph: true
        case .xObject, .mask: value["Subtype"]?.name == "Form"
        case .pattern: value["PatternType"]?.integer == 1
        default: false
        }
    }

    private mutating func copyEntries(_ entries: [String: PDFValue], _ kind: Kind, _ reader: inout PDFReader) -> PDFValue {
        var result: [String: PDFValue] = [:]
        for key in entries.keys.sorted() {
            guard let value = entries[key], !Self.dropped.contains(key) || kind == .resources else { continue }
            if let allowed = Self.allowed[kind], !allowed.contains(key) { continue }
            switch (kind, key) {
            case (_, "Length"): continue
            case (.xObject, "Resources"), (.mask, "Resources"), (.pattern, "Resources"), (.font, "Resources"):
                result[key] = copyResources(reader.resolve(value) ?? .dictionary([:]), &reader)
            case (.xObject, "Group"), (.mask, "Group"): result[key] = copy(value, .plain, &reader)
            case (.xObject, "SMask"), (.xObject, "Mask"): result[key] = copy(value, .xObject, &reader)
            case (.state, "SMask"): result[key] = softMask(value, &reader)
            case (.state, "Font"): result[key] = fontState(value, &reader)
            case (.pattern, "Shading"): result[key] = copy(value, .shading, &reader)
            case (.pattern, "ExtGState"): result[key] = copy(value, .state, &reader)
            case (.font, "CharProcs"):
                var glyphs: [String: PDFValue] = [:]
                for (name, glyph) in reader.resolve(value)?.dictionary ?? [:] { glyphs[name] = glyph }
                var copied: [String: PDFValue] = [:]
                for name in glyphs.keys.sorted() { copied[name] = copy(glyphs[name] ?? .null, .glyph, &reader) }
                result[key] = .dictionary(copied)
            // Pictures are smoothed by whoever shows them (ISO 19005-2 6.2.8).
            case (.xObject, "Interpolate"): continue
            default: result[key] = copy(value, .plain, &reader)
            }
        }
        return .dictionary(result)
    }

    /// A soft mask (11.6.5.2): a form of its own.
    private mutating func softMask(_ value: PDFValue, _ reader: inout PDFReader) -> PDFValue {
        guard let entries = reader.resolve(value)?.dictionary else { return reader.resolve(value) ?? .null }
        var result: [String: PDFValue] = [:]
        for key in ["BC", "G", "S", "TR", "Type"] {
            if let inner = entries[key] { result[key] = copy(inner, key == "G" ? .mask : .plain, &reader) }
        }
        return .dictionary(result)
    }

    private mutating func fontState(_ value: PDFValue, _ reader: inout PDFReader) -> PDFValue {
        guard let pair = reader.resolve(value)?.array, pair.count == 2 else { return .null }
        return .array([copy(pair[0], .font, &reader), pair[1]])
    }

    /// What leads out of a page, or is of no use to how it looks.
    private static let dropped: Set<String> = [
        "PieceInfo", "LastModified", "StructParent", "StructParents", "OC", "Metadata", "CIDSet", "CharSet",
    ]

    private static let allowed: [Kind: Set<String>] = [
        .xObject: [
            "Type", "Subtype", "Width", "Height", "ColorSpace", "BitsPerComponent", "Intent", "ImageMask", "Mask", "SMask", "Decode",
            "Filter", "DecodeParms", "SMaskInData", "Matte", "BBox", "Matrix", "Resources", "Group", "FormType",
        ],
        .mask: ["Type", "Subtype", "BBox", "Matrix", "Resources", "Group", "FormType", "Filter", "DecodeParms"],
        .pattern: [
            "Type", "PatternType", "PaintType", "TilingType", "BBox", "XStep", "YStep", "Resources", "Matrix", "Shading",
            "ExtGState", "Filter", "DecodeParms",
        ],
        .state: [
            "Type", "LW", "LC", "LJ", "ML", "D", "RI", "OP", "op", "OPM", "Font", "BG", "BG2", "UCR", "UCR2", "TR", "TR2", "HT", "FL",
            "SM", "SA", "BM", "SMask", "CA", "ca", "AIS", "TK",
        ],
    ]
}
