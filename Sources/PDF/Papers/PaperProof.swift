/// Holds what a paper draws with against what an archived, accessible file may have (ISO 19005-2 6.2, ISO 14289-1 7.21). What
/// is not proved is a fault: no claim rests on what nobody has looked at.
struct PaperProof {
    private(set) var faults: Set<PaperFault>
    private let collector: PaperCollector
    private let report: ContentReport

    init(_ collector: PaperCollector, _ report: ContentReport) {
        self.collector = collector
        self.report = report
        faults = report.faults
    }

    mutating func prove(_ paper: ImportedPDF, _ reader: inout PDFReader) {
        for page in paper.pages {
            visit(page.resources)
            if let group = page.group { visit(group) }
            for state in collector.resolved(page.resources["ExtGState"])?.dictionary?.values.map({ $0 }) ?? [] { proveState(state) }
        }
        for (index, object) in collector.objects.enumerated() {
            visit(object.value)
            proveObject(index, object, collector.kinds[index])
        }
        for index in collector.fonts {
            var proof = FontProof(
                collector.objects[index].value, collector, seen: report.codes[index] ?? [], hidden: report.hiddenCodes[index] ?? [])
            proof.prove(&reader)
            faults.formUnion(proof.faults)
        }
    }

    // MARK: Objects

    private mutating func proveObject(_ index: Int, _ object: PaperObject, _ kind: PaperCollector.Kind) {
        if kind == .state { proveState(object.value) }
        guard object.stream != nil else { return }
        if object.isContent {
            // Names that a form finds on the page that draws it may be others' on another page (6.2.2).
            if object.value["Resources"] == nil, kind != .glyph { faults.insert(.forbidden("Resources")) }
            return
        }
        guard let filters = collector.filters(index) else {
            faults.insert(.forbidden("Filter"))
            return
        }
        if filters.usesLZW { faults.insert(.forbidden("LZW")) }
        if kind == .xObject {
            if filters.usesJPX { faults.insert(.forbidden("JPX")) }
            if object.value["Subtype"]?.name != "Image" { faults.insert(.forbidden("XObject")) }
            if let intent = collector.resolved(object.value["Intent"])?.name, !Self.intents.contains(intent) {
                faults.insert(.forbidden("Intent"))
            }
        }
    }

    private static let intents: Set<String> = ["AbsoluteColorimetric", "RelativeColorimetric", "Saturation", "Perceptual"]

    /// A graphics state (6.2.5, 6.2.10).
    private mutating func proveState(_ value: PDFValue) {
        guard let state = collector.resolved(value)?.dictionary else { return }
        if state["TR"] != nil { faults.insert(.forbidden("TR")) }
        if let transfer = state["TR2"], collector.resolved(transfer)?.name != "Default" { faults.insert(.forbidden("TR2")) }
        if let halftone = state["HT"], collector.resolved(halftone)?.name != "Default" { faults.insert(.forbidden("HT")) }
        if let mode = state["BM"], !Self.blendModes.contains(collector.resolved(mode)?.name ?? "") { faults.insert(.forbidden("BM")) }
        if let intent = state["RI"], !Self.intents.contains(collector.resolved(intent)?.name ?? "") { faults.insert(.forbidden("RI")) }
        // Text whose font is set here cannot be held against it.
        if state["Font"] != nil { faults.insert(.fontNotProved("ExtGState")) }
    }

    private static let blendModes: Set<String> = [
        "Normal", "Compatible", "Multiply", "Screen", "Overlay", "Darken", "Lighten", "ColorDodge", "ColorBurn", "HardLight",
        "SoftLight", "Difference", "Exclusion", "Hue", "Saturation", "Color", "Luminosity",
    ]

    // MARK: Colours

    /// Finds the colour spaces of an object; those that it refers to are looked at where they stand.
    private mutating func visit(_ value: PDFValue) {
        switch value {
        case .array(let items): for item in items { visit(item) }
        case .dictionary(let entries):
            for key in entries.keys.sorted() {
                guard let inner = entries[key] else { continue }
                if key == "ColorSpace" || key == "CS" {
                    if let named = collector.resolved(inner)?.dictionary {
                        for name in named.keys.sorted() { proveColour(named[name] ?? .null) }
                    } else {
                        proveColour(inner)
                    }
                }
                visit(inner)
            }
        default: break
        }
    }

    /// The file's output intent is sRGB: gray and RGB have a meaning by it, inks have none (6.2.4).
    private mutating func proveColour(_ value: PDFValue, depth: Int = 0) {
        guard depth < 6, let space = collector.resolved(value) else { return }
        let name = collector.resolved(space.array?.first)?.name ?? space.name
        switch name {
        case "DeviceCMYK"?, "CMYK"?: faults.insert(.colour("DeviceCMYK"))
        case "Separation"?, "DeviceN"?: faults.insert(.colour(name ?? ""))
        case "Indexed"?, "Pattern"?, "I"?:
            if let base = space.array.flatMap({ $0.count > 1 ? $0[1] : nil }) { proveColour(base, depth: depth + 1) }
        case "ICCBased"?:
            guard case .reference(let index)? = space.array?.last, collector.objects.indices.contains(index) else {
                faults.insert(.colour("ICC"))
                return
            }
            if collector.resolved(collector.objects[index].value["N"])?.integer == 4 { faults.insert(.colour("ICC CMYK")) }
        default: break
        }
    }
}
