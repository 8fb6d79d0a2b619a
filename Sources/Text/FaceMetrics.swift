import CHarfBuzz

/// What a face says of itself, in font units where nothing else is said.
public struct FaceMetrics: Sendable {
    public var family = ""
    public var postScriptName = ""
    public var unitsPerEm = 1000
    /// Of the line: `OS/2` typographic values where the font asks for them, else `hhea`.
    public var ascender = 0
    /// Negative below the baseline.
    public var descender = 0
    public var capHeight = 0
    public var xHeight = 0
    /// Thousandths of a degree, counter-clockwise from the vertical: negative leans right.
    public var italicAngle = 0
    /// Estimated width of a vertical stem (FontDescriptor StemV).
    public var stemWidth = 0
    public var boundingBox = (xMin: 0, yMin: 0, xMax: 0, yMax: 0)
    /// `OS/2` usWeightClass, 1–1000.
    public var weightClass = 400
    /// `OS/2` usWidthClass, 1–9; 5 is normal.
    public var widthClass = 5
    public var isItalic = false
    public var isFixedPitch = false
    public var isSerif = false
    /// Its style says no more than weight, slant, width and size: no outlines or shadows.
    public var isPlain = true
    /// Outlines are CFF (PostScript) rather than glyf (TrueType).
    public var isCFF = false
    public var isVariable = false
    public var glyphCount = 0
    /// `OS/2` fsType: what the font's licence lets a document do.
    public var embedding = 0

    /// fsType “Restricted License embedding”: the font must not be embedded without the owner's leave. “Bitmap embedding
    /// only” forbids its outlines, which are all that we embed.
    public var forbidsEmbedding: Bool { embedding & 0x000F == 0x0002 || embedding & 0x0200 != 0 }

    /// fsType “No subsetting”: it is embedded with all its glyphs.
    public var forbidsSubsetting: Bool { embedding & 0x0100 != 0 }

    /// As a variable font is when it is held still.
    mutating func hold(_ instance: FontInstance) {
        let style = instance.styleName(italic: isItalic, weight: weightClass)
        postScriptName = (postScriptName.split(separator: "-").first.map(String.init) ?? postScriptName) + "-" + style
        if let weight = instance.weight { weightClass = weight }
        if let italic = instance.italic {
            isItalic = italic
            if italic, italicAngle == 0 { italicAngle = -12_000 }
        }
        stemWidth = 50 + (weightClass * weightClass) / 4225
    }

    public init() {}

    init(of face: OpaquePointer, names: FontNames) {
        family = names.family
        postScriptName = names.postScript
        unitsPerEm = max(16, min(16384, Int(hb_face_get_upem(face))))
        glyphCount = Int(hb_face_get_glyph_count(face))
        isCFF = !FontTable(FontTag("CFF "), of: face).isEmpty
        isVariable = !FontTable(FontTag("fvar"), of: face).isEmpty
        readHead(FontTable(FontTag("head"), of: face))
        readHorizontalHeader(FontTable(FontTag("hhea"), of: face))
        readOS2(FontTable(FontTag("OS/2"), of: face))
        readPost(FontTable(FontTag("post"), of: face))
        // Some files have the width of a stem for the weight, or one step more than they are called.
        let style = FontStyleWords.style(names.style)
        isPlain = style.isPlain
        if !isVariable, let named = style.weight, abs(named - weightClass) > 50 { weightClass = named }
        // Fonts do not say how thick their stems are. This is the usual estimate from the weight.
        stemWidth = 50 + (weightClass * weightClass) / 4225
        if capHeight == 0 { capHeight = ascender * 7 / 10 }
        if xHeight == 0 { xHeight = ascender / 2 }
    }

    private mutating func readHead(_ head: borrowing FontTable) {
        boundingBox = (
            head.int16(36) ?? 0, head.int16(38) ?? 0, head.int16(40) ?? unitsPerEm, head.int16(42) ?? unitsPerEm
        )
        isItalic = (head.uint16(44) ?? 0) & 2 != 0
    }

    private mutating func readHorizontalHeader(_ hhea: borrowing FontTable) {
        ascender = hhea.int16(4) ?? unitsPerEm * 8 / 10
        descender = hhea.int16(6) ?? -unitsPerEm / 5
    }

    private mutating func readOS2(_ os2: borrowing FontTable) {
        guard let version = os2.uint16(0) else { return }
        weightClass = max(1, min(1000, os2.uint16(4) ?? 400))
        widthClass = max(1, min(9, os2.uint16(6) ?? 5))
        embedding = os2.uint16(8) ?? 0
        let familyClass = (os2.uint16(30) ?? 0) >> 8
        isSerif = (1...5).contains(familyClass) || familyClass == 7
        let selection = os2.uint16(62) ?? 0
        isItalic = isItalic || selection & 1 != 0 || selection & 0x200 != 0
        let useTypographic = selection & 0x80 != 0
        if useTypographic, let typoAscender = os2.int16(68), let typoDescender = os2.int16(70) {
            ascender = typoAscender
            descender = typoDescender
        }
        if version >= 2 {
            xHeight = os2.int16(86) ?? 0
            capHeight = os2.int16(88) ?? 0
        }
    }

    private mutating func readPost(_ post: borrowing FontTable) {
        // 16.16 fixed point.
        if let angle = post.uint32(4) { italicAngle = Int(Int32(truncatingIfNeeded: angle)) * 1000 / 65536 }
        isFixedPitch = (post.uint32(12) ?? 0) != 0
        isItalic = isItalic || italicAngle != 0
    }
}
