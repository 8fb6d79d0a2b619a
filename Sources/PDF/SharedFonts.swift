public import Layout
import Synchronization
import Text

/// The faces of one meeting's files, cut down once to the glyphs that all of them use. Cutting and compressing a font takes
/// longer than writing a page, and what it costs a single bilaga is a few letters that stand in another.
///
/// May be used by several threads at once.
public final class SharedFonts: Sendable {
    /// By `FaceID`; nil for one that no file uses, or whose outlines cannot be cut.
    let faces: [EmbeddedFont?]
    private let uses: [GlyphUse]

    /// - Parameter inputs: all files that are to be written with them.
    public convenience init(_ inputs: [PDFInput]) {
        self.init(inputs) { face, glyphs in
            inputs.first.flatMap { FontProgram(face, glyphs: glyphs, in: $0.library) }
        }
    }

    /// Faces cut to the letters that others were cut to before, so that what is the same comes out in the same bytes.
    ///
    /// - Parameter letters: as `letters` told them then.
    /// What is no such text, or of another font, is left out: a file that uses it is then written with fonts of its own.
    public convenience init(letters: [String], library: FontLibrary) {
        let uses = letters.prefix(256).enumerated().map { index, text in
            guard let use = GlyphUse(letters: text), let last = use.glyphs.last,
                Int(last) < library.metrics(FaceID(UInt8(index))).glyphCount
            else { return GlyphUse() }
            return use
        }
        self.init(uses) { FontProgram($0, glyphs: $1, in: library) }
    }

    /// What each face is cut to, by `FaceID`, to be cut so again.
    public var letters: [String] { uses.map(\.letters) }

    /// - Parameter subset: cuts a face down to some glyphs.
    convenience init(_ inputs: [PDFInput], subset: (FaceID, [UInt16]) -> FontProgram?) {
        var uses = FileGlyphs()
        var counted: Set<ObjectIdentifier> = []
        for input in inputs {
            for part in input.parts {
                uses.add(part, withPages: part.contents.map { counted.insert(ObjectIdentifier($0)).inserted } ?? true)
            }
            if let watermark = input.watermark { uses.add(watermark) }
        }
        self.init(uses.faces, subset)
    }

    private init(_ uses: [GlyphUse], _ subset: (FaceID, [UInt16]) -> FontProgram?) {
        var deflater = Deflater(level: Deflater.usualLevel)
        var faces: [EmbeddedFont?] = []
        for (index, use) in uses.enumerated() {
            let program = use.isEmpty ? nil : subset(FaceID(UInt8(truncatingIfNeeded: index)), use.glyphs)
            faces.append(program.map { EmbeddedFont($0, use, &deflater) })
        }
        self.faces = faces
        self.uses = uses
    }

    /// Whether every glyph of a file has its code here. One that was made of other files has other glyphs.
    func cover(_ glyphs: FileGlyphs) -> Bool {
        glyphs.faces.indices.allSatisfy { index in
            glyphs.faces[index].isEmpty || uses.indices.contains(index) && uses[index].covers(glyphs.faces[index])
        }
    }
}

/// The contents of a part's pages, without header and footer, which several files have: written and compressed by the first
/// that asks.
public final class SharedContents: Sendable {
    private struct Written: Sendable {
        var fonts: SharedFonts
        var pages: [StreamData]
    }

    private let written = Mutex<Written?>(nil)
    private let glyphs = Mutex<[GlyphUse.Kept]?>(nil)
    private let found = Mutex<DocumentFindings?>(nil)
    private let elements = Mutex<StructureFragment?>(nil)

    public init() {}

    /// Finds which glyphs a document uses, before it is packed.
    public func noteGlyphs(of document: LaidOutDocument) {
        let found = GlyphUse.kept(of: document)
        glyphs.withLock { $0 = found }
    }

    func findings(_ find: () -> DocumentFindings) -> DocumentFindings {
        if let known = found.withLock({ $0 }) { return known }
        let new = find()
        found.withLock { $0 = new }
        return new
    }

    /// What was written with these fonts, whose codes it has; nil while nobody has. (Nobody waits for another: two threads that
    /// come at the same time make the same bytes.)
    func pages(_ fonts: SharedFonts) -> [StreamData]? {
        guard let known = written.withLock({ $0 }), known.fonts === fonts else { return nil }
        return known.pages
    }

    func keep(_ pages: [StreamData], _ fonts: SharedFonts) {
        written.withLock { $0 = Written(fonts: fonts, pages: pages) }
    }

    /// The document's elements; nil while nobody has made them.
    var structure: StructureFragment? {
        get { elements.withLock { $0 } }
        set { elements.withLock { $0 = newValue } }
    }

    func glyphs(_ collect: () -> [GlyphUse.Kept]) -> [GlyphUse.Kept] {
        if let known = glyphs.withLock({ $0 }) { return known }
        let found = collect()
        glyphs.withLock { $0 = found }
        return found
    }
}
