public import Diagnostics
import Layout
import Text

/// Writes a PDF file, of version 1.7 (ISO 32000-1:2008) or 2.0 (ISO 32000-2:2020) as its standard asks for, tagged from the documents' own order. The same input gives the same
/// bytes. May be called from several threads at once; touches no file.
///
/// Errors are reported, and the bytes are then not to be used.
/// - Parameter fonts: made of this file and of others that are written beside it; nil to make them of this one.
public func writePDF(_ input: PDFInput, fonts: SharedFonts? = nil, diagnostics: inout DiagnosticList) -> [UInt8] {
    var file = ObjectFile(input.standard)
    let writer = PDFWriter(input, fonts: fonts ?? SharedFonts([input]))
    let ends = writer.write(into: &file, &diagnostics)
    return file.finish(root: ends.root, info: ends.info, identifier: ends.identifier)
}

/// Finds what is wrong with the file that would be written, and writes none. (That a font can be embedded shows only when
/// it is cut down.)
public func proofPDF(_ input: PDFInput, diagnostics: inout DiagnosticList) {
    let plan = FilePlan(input.parts)
    _ = PDFWriter(input, fonts: SharedFonts([])).proof(plan, FileGlyphs(input), &diagnostics)
}

/// The objects of the file as readable text, uncompressed: for goldens, and for whoever debugs.
public func dumpPDF(_ input: PDFInput, diagnostics: inout DiagnosticList) -> String {
    var file = ObjectFile(input.standard, recording: true)
    let writer = PDFWriter(input, fonts: SharedFonts([input]))
    _ = writer.write(into: &file, &diagnostics)
    return ObjectDump.dump(file.records)
}

/// The structure tree of the file as readable text, with the words that each element holds.
public func dumpTags(_ input: PDFInput) -> String {
    let plan = FilePlan(input.parts)
    let links = LinkPlan(input, plan, Destinations(input.parts))
    let (tree, described) = StructureBuilder.build(input, plan, links)
    return TagDump(input, plan, tree, described).text
}

struct PDFWriter {
    let input: PDFInput
    let fonts: SharedFonts

    /// What the trailer points at.
    struct Ends {
        var root: Reference
        /// nil where XMP alone speaks of the file (ISO 19005-4 6.1.3).
        var info: Reference?
        var identifier: [UInt8]
    }

    init(_ input: PDFInput, fonts: SharedFonts) {
        self.input = input
        self.fonts = fonts
    }

    /// Plan, structure, fonts, pages, and what ties them together.
    func write(into objects: inout ObjectFile, _ diagnostics: inout DiagnosticList) -> Ends {
        let plan = FilePlan(input.parts)
        let uses = FileGlyphs(input)
        // Made of other files, they may lack something.
        if !fonts.cover(uses) { return PDFWriter(input, fonts: SharedFonts([input])).write(into: &objects, &diagnostics) }
        let (destinations, resolved) = proof(plan, uses, &diagnostics)
        let (tree, links) = StructureBuilder.build(input, plan, resolved)

        let isOf2024 = input.standard == .archive2024
        let root = objects.reserve()
        let info = isOf2024 ? nil : objects.reserve()
        let metadata = objects.reserve()
        let pages = objects.reserve(plan.pages.count)
        let annotations = objects.reserve(links.annotations.count)
        let places = isOf2024 ? StructureWriter.Places(tree, in: &objects) : nil
        let targets = places.map { StructureTargets(tree: tree, first: $0.first) }

        let fonts = embedFonts(uses, &diagnostics)
        let images = ImageObjects(input.parts)
        let forms = DrawingForms(input.parts)
        let resources = writeResources(fonts, images, forms, in: &objects)
        let material = PageMaterial(fonts: fonts, images: images, forms: forms)
        let contents = writeContents(plan, tree, material, in: &objects)
        let papers = PaperObjects(input, plan, resources: resources, material.writer(input), in: &objects)
        writePapers(plan, papers, contents, in: &objects)
        links.write(annotations, pages: pages, pageCount: plan.pages.count, targets, in: &objects)

        let pageObjects = PageObjects(
            parts: input.parts, plan: plan, links: links, pages: pages, contents: contents, annotations: annotations,
            papers: papers)
        let attachments = AttachmentObjects.write(input.attachments, date: input.metadata.date, in: &objects)
        let structure = StructureWriter(
            tree: tree, plan: plan, links: links, pages: pages, annotations: annotations,
            files: attachments.specifications, namespace: isOf2024 ? StructureWriter.writeNamespace(in: &objects) : nil)
        let catalog = Catalog(
            pages: pageObjects.write(resources: resources, in: &objects),
            labels: pageObjects.writeLabels(in: &objects),
            structure: structure.write(places, in: &objects),
            outline: Outline(input.parts).write(pages: pages, targets, in: &objects),
            destinations: destinations.write(pages: pages, targets, in: &objects),
            attachments: attachments,
            profile: objects.addStream(ColourProfile.stream) { $0.entry("N", 3) },
            metadata: metadata)
        catalog.write(root, input.metadata, in: &objects)
        if let info { Catalog.writeInformation(info, input.metadata, in: &objects) }

        let identifier = objects.identifier()
        let claims = XMP.Claims(input.standard, input.conformance, hasFiles: !input.attachments.isEmpty)
        let packet = XMP.packet(input.metadata, claims, identifier: identifier)
        objects.writeStream(metadata, packet, compressed: false) { $0.raw("/Type/Metadata/Subtype/XML") }
        return Ends(root: root, info: info, identifier: identifier)
    }

    /// What is wrong with what the file is written from.
    ///
    /// - Returns: where links may lead, and where they do.
    func proof(
        _ plan: FilePlan, _ uses: FileGlyphs, _ diagnostics: inout DiagnosticList
    ) -> (destinations: Destinations, links: LinkPlan) {
        for violation in ConformanceCheck.violations(of: input, plan, uses.faces) {
            var diagnostic = violation.diagnostic
            // A draft claims nothing: it is written, and what it lacks is told.
            if input.conformance == .none { diagnostic.severity = .warning }
            diagnostics.report(diagnostic)
        }
        let destinations = Destinations(input.parts)
        let resolved = LinkPlan(input, plan, destinations)
        for target in resolved.unresolved {
            diagnostics.report(.linkLeadsNowhere, at: nil, ["mål": target, "fil": input.metadata.title])
        }
        return (destinations, resolved)
    }

    /// Those that the file uses, by `FaceID`.
    private func embedFonts(_ uses: FileGlyphs, _ diagnostics: inout DiagnosticList) -> [EmbeddedFont?] {
        uses.faces.enumerated().map { index, use in
            if use.isEmpty { return nil }
            guard let font = fonts.faces[index] else {
                let name = input.library.metrics(FaceID(UInt8(truncatingIfNeeded: index))).postScriptName
                diagnostics.report(.fontNotEmbeddable, at: nil, ["typsnitt": name])
                return nil
            }
            return font
        }
    }

    /// What pages draw with.
    private struct PageMaterial {
        var fonts: [EmbeddedFont?]
        var images: ImageObjects
        var forms: DrawingForms

        /// Whether a part's own drawings have pictures or forms.
        func isNeeded(by part: PDFPart) -> Bool {
            if images.images.isEmpty, forms.drawings.isEmpty { return false }
            return part.laidOut.drawings.contains { drawing in
                drawing.hasEffects || drawing.elements.contains { if case .image = $0 { true } else { false } }
            }
        }

        func writer(_ input: PDFInput) -> ContentWriter {
            ContentWriter(fonts: fonts, palette: input.palette, images: images, forms: forms, watermark: input.watermark)
        }
    }

    /// One resource dictionary for all pages: they share their fonts and pictures.
    private func writeResources(
        _ fonts: [EmbeddedFont?], _ images: ImageObjects, _ forms: DrawingForms, in objects: inout ObjectFile
    ) -> Reference {
        var references: [(face: Int, font: Reference)] = []
        for (face, font) in fonts.enumerated() {
            if let font { references.append((face, FontObjects.write(font, in: &objects))) }
        }
        let pictures = images.write(in: &objects)
        let drawn = FormObjects(forms, images: images, pictures: pictures, palette: input.palette).write(in: &objects)
        return objects.addDictionary { syntax in
            if !pictures.isEmpty || !drawn.isEmpty {
                syntax.key("XObject")
                syntax.openDictionary()
                for (number, picture) in pictures.enumerated() {
                    syntax.name("Im", number: number)
                    syntax.reference(picture)
                }
                for (number, form) in drawn.enumerated() {
                    syntax.name("Fm", number: number)
                    syntax.reference(form)
                }
                syntax.closeDictionary()
            }
            syntax.key("Font")
            syntax.openDictionary()
            for (face, font) in references {
                syntax.name("F", number: face)
                syntax.reference(font)
            }
            syntax.closeDictionary()
        }
    }

    /// Each page has its own words in a stream that the pack and the bilaga alone share, and header and footer in another.
    ///
    /// - Returns: the streams of each page.
    private func writeContents(
        _ plan: FilePlan, _ tree: StructureTree, _ material: PageMaterial, in objects: inout ObjectFile
    ) -> [[Reference]] {
        var writer = material.writer(input)
        var contents: [[Reference]] = []
        contents.reserveCapacity(plan.pages.count)
        var pages = plan.pages[...]
        for (index, part) in input.parts.enumerated() {
            let own = pages.prefix { $0.part == index }
            pages = pages.dropFirst(own.count)
            // Pictures and forms are numbered by the file.
            let shared = material.isNeeded(by: part) ? nil : part.contents
            var bodies = shared?.pages(fonts) ?? []
            if bodies.isEmpty {
                let glyphs = part.laidOut.glyphs
                for page in own where page.pageOfPaper == nil {
                    writer.writeContent(of: page, plan, part, glyphs, tree.kinds[index])
                    bodies.append(objects.encode(writer.syntax))
                }
                shared?.keep(bodies, fonts)
            }
            for page in own {
                // Of another's page the content is written with its objects.
                guard page.pageOfPaper == nil, bodies.indices.contains(page.pageOfPart) else {
                    contents.append([objects.reserve()])
                    continue
                }
                var streams: [Reference] = []
                writer.writeGround(of: page, part)
                if !writer.syntax.isEmpty { streams.append(objects.addStream(objects.encode(writer.syntax))) }
                streams.append(objects.addStream(bodies[page.pageOfPart]))
                writer.writeRunning(of: page, part)
                if !writer.syntax.isEmpty { streams.append(objects.addStream(objects.encode(writer.syntax))) }
                contents.append(streams)
            }
        }
        return contents
    }

    private func writePapers(_ plan: FilePlan, _ papers: PaperObjects, _ contents: [[Reference]], in objects: inout ObjectFile) {
        for page in plan.pages {
            guard let number = page.pageOfPaper, let paper = input.parts[page.part].paper else { continue }
            objects.writeStream(contents[page.index][0], papers.content(of: paper.pdf.pages[number], paper.pdf))
        }
    }
}
