import DocumentTree
import Layout
import Style

/// The drawings of a file that need more than plain paths: each is written once, as a form (ISO 32000-1 8.10), however
/// often it is drawn. Others stand in the pages' own content.
struct DrawingForms {
    /// Distinct, in the order of their first use. A form is named `Fm` and its place here.
    private(set) var drawings: [Drawing] = []
    private var numbers: [Drawing: Int] = [:]

    init(_ parts: [PDFPart]) {
        for part in parts {
            for drawing in part.laidOut.drawings + part.laidOut.running.drawings
            where drawing.hasEffects && numbers[drawing] == nil {
                numbers[drawing] = drawings.count
                drawings.append(drawing)
            }
        }
    }

    func index(of drawing: Drawing) -> Int? {
        if drawings.isEmpty || !drawing.hasEffects { return nil }
        return numbers[drawing]
    }
}

/// What a form's content refers to by name, in the order of first use.
struct FormResources {
    /// Thousandths of fill and line: `Gs` and its place here.
    private(set) var opacities: [Opacity] = []
    /// `Pa`.
    private(set) var gradients: [DrawingGradient] = []
    /// Gradients whose opacity is a mask: `Gm`.
    private(set) var masks: [DrawingGradient] = []
    /// Shapes that are painted together: `Fm`.
    private(set) var groups: [DrawingGroup] = []
    /// `Im`, by the number that the file has for it.
    private(set) var images: [Int] = []

    struct Opacity: Hashable {
        var fill = 1000
        var stroke = 1000
    }

    mutating func number(of opacity: Opacity) -> Int { Self.number(of: opacity, &opacities) }
    mutating func number(of gradient: DrawingGradient) -> Int { Self.number(of: gradient, &gradients) }
    mutating func mask(_ gradient: DrawingGradient) -> Int { Self.number(of: gradient, &masks) }
    mutating func number(of group: DrawingGroup) -> Int { Self.number(of: group, &groups) }
    mutating func use(image: Int) { _ = Self.number(of: image, &images) }

    private static func number<Item: Equatable>(of item: Item, _ list: inout [Item]) -> Int {
        if let known = list.firstIndex(of: item) { return known }
        list.append(item)
        return list.count - 1
    }
}

/// Writes the forms, and what they refer to.
struct FormObjects {
    let forms: DrawingForms
    let images: ImageObjects
    let pictures: [Reference]
    let palette: Palette

    init(_ forms: DrawingForms, images: ImageObjects, pictures: [Reference], palette: Palette) {
        self.forms = forms
        self.images = images
        self.pictures = pictures
        self.palette = palette
    }

    func write(in objects: inout ObjectFile) -> [Reference] {
        forms.drawings.map { writeForm($0.elements, $0.size, isGroup: false, in: &objects) }
    }

    /// - Parameter isGroup: painted by itself before it is put on what lies under it (11.6.6).
    private func writeForm(
        _ elements: [DrawingElement], _ size: Size, isGroup: Bool, in objects: inout ObjectFile
    ) -> Reference {
        var writer = ContentWriter(fonts: [], palette: palette, images: images)
        writer.writeForm(elements, size)
        let resources = writer.resources
        let groups = resources.groups.map { writeForm($0.elements, size, isGroup: true, in: &objects) }
        let patterns = resources.gradients.map { writePattern($0, size, in: &objects) }
        let masks = resources.masks.map { writeMask($0, size, in: &objects) }
        return objects.addStream(writer.syntax.bytes) { syntax in
            Self.describe(size, isGroup ? "DeviceRGB" : nil, &syntax)
            syntax.key("Resources")
            syntax.openDictionary()
            if !resources.opacities.isEmpty || !masks.isEmpty {
                syntax.key("ExtGState")
                syntax.openDictionary()
                for (number, opacity) in resources.opacities.enumerated() {
                    syntax.name("Gs", number: number)
                    syntax.raw("<</ca ")
                    syntax.thousandths(opacity.fill)
                    syntax.raw("/CA ")
                    syntax.thousandths(opacity.stroke)
                    syntax.raw(">>")
                }
                Self.write("Gm", masks, &syntax)
                syntax.closeDictionary()
            }
            if !patterns.isEmpty {
                syntax.key("Pattern")
                syntax.openDictionary()
                Self.write("Pa", patterns, &syntax)
                syntax.closeDictionary()
            }
            if !groups.isEmpty || !resources.images.isEmpty {
                syntax.key("XObject")
                syntax.openDictionary()
                Self.write("Fm", groups, &syntax)
                for image in resources.images where pictures.indices.contains(image) {
                    syntax.name("Im", number: image)
                    syntax.reference(pictures[image])
                }
                syntax.closeDictionary()
            }
            syntax.closeDictionary()
        }
    }

    private static func write(_ prefix: StaticString, _ references: [Reference], _ syntax: inout Syntax) {
        for (number, reference) in references.enumerated() {
            syntax.name(prefix, number: number)
            syntax.reference(reference)
        }
    }

    private static func describe(_ size: Size, _ group: StaticString?, _ syntax: inout Syntax) {
        syntax.raw("/Type/XObject/Subtype/Form/BBox[0 0")
        syntax.thousandths(size.width.raw)
        syntax.thousandths(size.height.raw)
        syntax.raw("]")
        guard let group else { return }
        syntax.raw("/Group<</Type/Group/S/Transparency/I true")
        syntax.entry("CS", name: group)
        syntax.raw(">>")
    }

    // MARK: Gradients

    /// A shading pattern (8.7.4), in the form's own coordinates.
    private func writePattern(_ gradient: DrawingGradient, _ size: Size, in objects: inout ObjectFile) -> Reference {
        objects.addDictionary { syntax in
            syntax.raw("/Type/Pattern/PatternType 2/Matrix[")
            Self.writeMatrix(gradient.placed, size, &syntax)
            syntax.raw("]/Shading")
            Self.writeShading(gradient, isMask: false, &syntax)
        }
    }

    /// A soft mask (11.6.5.2) that is as bright as the gradient hides.
    private func writeMask(_ gradient: DrawingGradient, _ size: Size, in objects: inout ObjectFile) -> Reference {
        var content = Syntax()
        Self.writeMatrix(gradient.placed, size, &content)
        content.raw(" cm/Sh0 sh\n")
        let form = objects.addStream(content.bytes) { syntax in
            Self.describe(size, "DeviceGray", &syntax)
            syntax.raw("/Resources<</Shading<</Sh0")
            Self.writeShading(gradient, isMask: true, &syntax)
            syntax.raw(">>>>")
        }
        return objects.addDictionary { syntax in
            syntax.raw("/Type/ExtGState/SMask<</Type/Mask/S/Luminosity/G")
            syntax.reference(form)
            syntax.raw(">>")
        }
    }

    /// The drawing's y goes down, the form's up.
    private static func writeMatrix(_ matrix: DrawingTransform, _ size: Size, _ syntax: inout Syntax) {
        for value in [matrix.a, -matrix.b, matrix.c, -matrix.d, matrix.e, size.height.raw - matrix.f] {
            syntax.thousandths(value)
        }
    }

    private static func writeShading(_ gradient: DrawingGradient, isMask: Bool, _ syntax: inout Syntax) {
        syntax.openDictionary()
        switch gradient.shape {
        case .linear: syntax.raw("/ShadingType 2/Coords[0 0 1 0]")
        case .radial(let x, let y, let radius):
            syntax.raw("/ShadingType 3/Coords[")
            for value in [x, y, radius, 0, 0, 1000] { syntax.thousandths(value) }
            syntax.raw("]")
        }
        syntax.entry("ColorSpace", name: isMask ? "DeviceGray" : "DeviceRGB")
        syntax.raw("/Extend[true true]/Function")
        writeFunction(gradient, isMask: isMask, &syntax)
        syntax.closeDictionary()
    }

    /// One step from colour to colour, or several put together (7.10.3, 7.10.4).
    private static func writeFunction(_ gradient: DrawingGradient, isMask: Bool, _ syntax: inout Syntax) {
        var stops = gradient.stops
        guard let first = stops.first, let last = stops.last else { return }
        if first.offset > 0 { stops.insert(.init(offset: 0, colour: first.colour, opacity: first.opacity), at: 0) }
        if last.offset < 1_000_000 { stops.append(.init(offset: 1_000_000, colour: last.colour, opacity: last.opacity)) }
        // A step at an end is no piece, yet decides what lies beyond.
        if stops.count > 1, stops[1].offset == 0 { for index in stops.indices.dropFirst() where stops[index].offset == 0 { stops[index].offset = 1 } }
        if stops.count > 1, stops[stops.count - 2].offset == 1_000_000 {
            for index in stops.indices.dropLast() where stops[index].offset == 1_000_000 { stops[index].offset = 999_999 }
        }
        // Stops on one place are a step: no piece lies between them.
        let pieces = zip(stops, stops.dropFirst()).filter { $0.0.offset < $0.1.offset }
        func piece(_ from: DrawingGradient.Stop, _ to: DrawingGradient.Stop) {
            syntax.raw("<</FunctionType 2/Domain[0 1]/N 1/C0[")
            colour(from, isMask, &syntax)
            syntax.raw("]/C1[")
            colour(to, isMask, &syntax)
            syntax.raw("]>>")
        }
        if pieces.count == 1 { return piece(pieces[0].0, pieces[0].1) }
        syntax.raw("<</FunctionType 3/Domain[0 1]/Functions[")
        for (from, to) in pieces { piece(from, to) }
        syntax.raw("]/Bounds[")
        for (_, to) in pieces.dropLast() { syntax.millionths(to.offset) }
        syntax.raw("]/Encode[")
        for _ in pieces { syntax.raw(" 0 1") }
        syntax.raw("]>>")
    }

    private static func colour(_ stop: DrawingGradient.Stop, _ isMask: Bool, _ syntax: inout Syntax) {
        if isMask { return syntax.thousandths(stop.opacity) }
        for component in [stop.colour.red, stop.colour.green, stop.colour.blue] {
            syntax.thousandths((Int(component) * 1000 + 127) / 255)
        }
    }
}
