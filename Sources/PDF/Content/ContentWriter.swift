import DocumentTree
import Layout
import Style
import Text

/// Writes the content streams of pages (ISO 32000-1 7.8.2). One writer writes many pages: its buffer is used
/// again, and nothing is allocated for a glyph.
struct ContentWriter: ~Copyable {
    var syntax = Syntax()
    let fonts: [EmbeddedFont?]
    private let watermark: Watermark?
    let palette: Palette
    let images: ImageObjects
    let forms: DrawingForms
    /// What the shapes of a form need beside it.
    var resources = FormResources()
    var state = TextState()

    /// What the graphics state holds, so that only changes are written.
    struct TextState {
        var face: FaceID?
        var size = Length.zero
        var colour: Colour?
        /// Start of the current line (the text line matrix), from the lower left corner of the page.
        var lineX = 0
        var lineY = 0
    }

    init(
        fonts: [EmbeddedFont?], palette: Palette, images: ImageObjects = ImageObjects([]),
        forms: DrawingForms = DrawingForms([]), watermark: Watermark? = nil
    ) {
        self.forms = forms
        self.watermark = watermark
        self.fonts = fonts
        self.images = images
        self.palette = palette
    }

    private mutating func begin() {
        syntax.removeAll()
        state = TextState()
    }

    /// What lies under all else of a page: paper, watermark, letterhead. Mostly nothing.
    mutating func writeGround(of plan: PagePlan, _ part: PDFPart) {
        begin()
        let size = part.laidOut.pages[plan.pageOfPart].size
        let running = part.laidOut.running
        paintPaper(size)
        if let watermark { write(watermark, across: size) }
        let items = running.items(onPage: plan.pageOfPart)
        writeRunning(items, running.drawings, size.height) { $0 == .layout }
        writeGroundTexts(items, running, size.height)
        // The three streams of a page are read as one, so this holds for the two that follow.
        let shift = plan.shift(part.laidOut.pages[plan.pageOfPart])
        if shift != .zero {
            syntax.raw("1 0 0 1 ")
            syntax.thousandths(shift.raw)
            syntax.raw(" 0 cm\n")
        }
    }

    /// Header and footer of a page, over its own content. All three streams are read as one (7.8.2), but each sets what it
    /// needs of the graphics state itself.
    mutating func writeRunning(of plan: PagePlan, _ part: PDFPart) {
        begin()
        let height = part.laidOut.pages[plan.pageOfPart].size.height
        let running = part.laidOut.running
        let items = running.items(onPage: plan.pageOfPart)
        writeRectangles(items, height)
        writeRunning(items, running.drawings, height) { $0 != .layout }
        guard items.contains(where: { if case .glyphs(let run) = $0 { run.artifact != .layout } else { false } }) else { return }
        beginText()
        withGlyphs(running.glyphs, running.text) { writer, glyphs, text in
            writer.writeRunning(items, height, glyphs, text) { $0 != .layout }
        }
        endText()
    }

    /// The words of a letterhead.
    private mutating func writeGroundTexts(_ items: ArraySlice<PlacedItem>, _ running: RunningLayer, _ height: Length) {
        guard items.contains(where: { if case .glyphs(let run) = $0 { run.artifact == .layout } else { false } }) else { return }
        beginText()
        withGlyphs(running.glyphs, running.text) { writer, glyphs, text in
            writer.writeRunning(items, height, glyphs, text) { $0 == .layout }
        }
        endText()
    }

    /// A page's own content: rectangles, then text. `kinds` and `glyphs` are those of the page's part.
    mutating func writeContent(
        of plan: PagePlan, _ file: FilePlan, _ part: PDFPart, _ glyphs: [PlacedGlyph], _ kinds: NodeKinds
    ) {
        begin()
        let page = part.laidOut.pages[plan.pageOfPart]
        let height = page.size.height
        writeRectangles(page.items[...], height)
        let sequences = file.sequences[plan.firstSequence..<plan.firstSequence + plan.sequenceCount]
        guard !sequences.isEmpty else { return }
        beginText()
        withGlyphs(glyphs, part.laidOut.text) { writer, glyphs, text in
            for sequence in sequences {
                let items = page.items[sequence.items]
                if sequence.hasDrawing {
                    writer.endText()
                    writer.begin(sequence, kinds[sequence.node])
                    writer.writeFigure(items, part.laidOut.drawings, height, glyphs, text)
                    writer.syntax.raw("EMC\n")
                    writer.beginText()
                    continue
                }
                writer.begin(sequence, kinds[sequence.node])
                for case .glyphs(let run) in items { writer.write(run, height, glyphs, text) }
                writer.syntax.raw("EMC\n")
            }
        }
        endText()
    }

    /// The theme's paper, where it is not what paper is anyway.
    private mutating func paintPaper(_ size: Size) {
        guard palette.paper != Colour(hex: 0xFFFFFF) else { return }
        beginArtifact(.layout)
        setColour(palette.paper)
        for value in [0, 0, size.width.raw, size.height.raw] { syntax.thousandths(value) }
        syntax.raw(" re f\nEMC\n")
    }

    /// Paths and text objects do not mix (8.2): a figure's sequence stands between text objects and has its own.
    private mutating func writeFigure(
        _ items: ArraySlice<PlacedItem>, _ drawings: [Drawing], _ height: Length,
        _ glyphs: UnsafeBufferPointer<PlacedGlyph>, _ text: UnsafeBufferPointer<UInt8>
    ) {
        for case .drawing(let placed) in items where drawings.indices.contains(Int(placed.drawing)) {
            write(drawings[Int(placed.drawing)], in: placed.rect, height)
        }
        beginText()
        for case .glyphs(let run) in items { write(run, height, glyphs, text) }
        endText()
    }

    private mutating func beginText() {
        syntax.keyword("BT\n")
        state.lineX = 0
        state.lineY = 0
    }

    private mutating func endText() { syntax.raw("ET\n") }

    private mutating func withGlyphs(
        _ glyphs: [PlacedGlyph], _ text: [UInt8],
        _ body: (inout ContentWriter, UnsafeBufferPointer<PlacedGlyph>, UnsafeBufferPointer<UInt8>) -> Void
    ) {
        text.withUnsafeBufferPointer { text in
            glyphs.withUnsafeBufferPointer { glyphs in body(&self, glyphs, text) }
        }
    }

    /// Header and footer: neighbours of one kind share a sequence.
    private mutating func writeRunning(
        _ items: ArraySlice<PlacedItem>, _ height: Length, _ glyphs: UnsafeBufferPointer<PlacedGlyph>,
        _ text: UnsafeBufferPointer<UInt8>, _ isWanted: (ArtifactKind) -> Bool
    ) {
        var open: ArtifactKind?
        for case .glyphs(let run) in items where isWanted(run.artifact) {
            if run.artifact != open {
                if open != nil { syntax.raw("EMC\n") }
                beginArtifact(run.artifact)
                open = run.artifact
            }
            write(run, height, glyphs, text)
        }
        if open != nil { syntax.raw("EMC\n") }
    }

    /// The logo in the header; its words follow with the header's.
    ///
    /// - Parameter isWanted: the theme's letterhead lies under the rectangles, a logo over them.
    private mutating func writeRunning(
        _ items: ArraySlice<PlacedItem>, _ drawings: [Drawing], _ height: Length, _ isWanted: (ArtifactKind) -> Bool
    ) {
        for case .drawing(let placed) in items
        where drawings.indices.contains(Int(placed.drawing)) && isWanted(placed.artifact) {
            beginArtifact(placed.artifact)
            write(drawings[Int(placed.drawing)], in: placed.rect, height)
            syntax.raw("EMC\n")
        }
    }

    // MARK: Rectangles

    /// All rectangles of a page come first, whatever stands between them: they lie under the text anyway, and so
    /// they need one marked-content sequence instead of one for each row of a table.
    private mutating func writeRectangles(_ items: ArraySlice<PlacedItem>, _ height: Length) {
        var open: ArtifactKind?
        var hasPath = false
        for case .rectangle(let rectangle) in items {
            let rect = rectangle.rect
            guard rect.size.width.raw > 0, rect.size.height.raw > 0 else { continue }
            let colour = palette[rectangle.colour]
            if hasPath, rectangle.artifact != open || colour != state.colour {
                syntax.raw("f\n")
                hasPath = false
            }
            if rectangle.artifact != open {
                if open != nil { syntax.raw("EMC\n") }
                beginArtifact(rectangle.artifact)
                open = rectangle.artifact
            }
            if colour != state.colour { setColour(colour) }
            syntax.thousandths(rect.origin.x.raw)
            syntax.thousandths(height.raw - rect.origin.y.raw - rect.size.height.raw)
            syntax.thousandths(rect.size.width.raw)
            syntax.thousandths(rect.size.height.raw)
            syntax.raw(" re\n")
            hasPath = true
        }
        if hasPath { syntax.raw("f\n") }
        if open != nil { syntax.raw("EMC\n") }
    }

    // MARK: Marked content

    private mutating func begin(_ sequence: MarkedSequence, _ kind: StructureType) {
        guard sequence.mcid >= 0 else {
            beginArtifact(sequence.artifact)
            return
        }
        syntax.name(kind.name)
        syntax.raw("<</MCID ")
        syntax.integer(Int(sequence.mcid))
        syntax.raw(">>BDC\n")
    }

    /// ISO 32000-1 14.8.2.2.2, table 330.
    private mutating func beginArtifact(_ kind: ArtifactKind) {
        switch kind {
        case .header: syntax.raw("/Artifact<</Type/Pagination/Subtype/Header>>BDC\n")
        case .footer: syntax.raw("/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n")
        case .pagination: syntax.raw("/Artifact<</Type/Pagination>>BDC\n")
        case .layout, .none: syntax.raw("/Artifact<</Type/Layout>>BDC\n")
        }
    }
}
