import Diagnostics
public import Style

/// What a theme says of type: its families and files, and how each kind of text is set.
extension ThemeReader {
    mutating func fonts(_ record: Record?) {
        guard let record else { return }
        if let family = record.text("familj") { theme.fonts.main = family }
        if let family = record.text("fast-bredd") { theme.fonts.monospace = family }
        if let family = record.text("figurer") { theme.fonts.figures = family }
        if let family = record.text("rubriker") {
            theme.fonts.headings = family
            for path in TextStyles.headings { theme.text[keyPath: path].family = .headings }
        }
        if let families = record.list("reserv") {
            theme.fonts.fallback = families.compactMap { if case .text(let name) = $0.kind { name } else { nil } }
        }
        for file in record.list("filer") ?? [] {
            guard case .text(let path) = file.kind else { continue }
            if let found = templates.absolutePath(of: path, from: file.range, diagnostics: &diagnostics) {
                theme.fonts.files.append(found)
                fontFiles[found] = file.range
            }
        }
        faces(record.record("snitt"))
    }

    /// Files for single faces: “Lato Light” with “Lato Bold”.
    private mutating func faces(_ record: Record?) {
        for (name, weight, italic) in ThemeReader.faceNames {
            guard let path = record?.text(name),
                let found = templates.absolutePath(of: path, from: record?[name]?.range, diagnostics: &diagnostics)
            else { continue }
            theme.fonts.faces.append(FaceFile(weight: weight, italic: italic, path: found))
            fontFiles[found] = record?[name]?.range
        }
    }

    static let faceNames: [(String, FontWeight, Bool)] = [
        ("normal", .regular, false), ("kursiv", .regular, true), ("halvfet", .semibold, false),
        ("halvfet-kursiv", .semibold, true), ("fet", .bold, false), ("fet-kursiv", .bold, true), ("lätt", .light, false),
        ("lätt-kursiv", .light, true), ("medel", .medium, false), ("medel-kursiv", .medium, true),
        ("svart", FontWeight(900), false), ("svart-kursiv", FontWeight(900), true),
    ]

    mutating func paragraphs(_ record: Record?) {
        if let margin = record?.text("marginal") { theme.justified = margin == "rak" }
        if case .flag(let hyphenated)? = record?["avstava"]?.kind { theme.hyphenated = hyphenated }
    }

    mutating func textStyles(_ record: Record?) {
        for field in record?.fields ?? [] {
            guard case .record(let style) = field.value.kind, let path = ThemeReader.styles[field.name] else { continue }
            var result = theme.text[keyPath: path]
            if let size = length(style, "grad", ThemeReader.sizes) { result.size = size }
            if let leading = length(style, "radavstånd", ThemeReader.leadings) { result.leading = leading }
            if let before = length(style, "före", ThemeReader.gaps) { result.before = before }
            if let after = length(style, "efter", ThemeReader.gaps) { result.after = after }
            if let weight = style.text("vikt") { result.weight = self.weight(weight, at: style["vikt"]?.range) ?? result.weight }
            if let family = style.text("familj") { result.family = family == "rubriker" ? .headings : .text }
            if let colour = style.text("färg") { result.colour = ThemeReader.roles[colour] ?? result.colour }
            if case .flag(let italic)? = style["kursiv"]?.kind { result.italic = italic }
            if case .integer(let tracking)? = style["spärrning"]?.kind {
                if ThemeReader.trackings.contains(tracking) {
                    result.tracking = tracking
                } else {
                    let (least, most) = (ThemeReader.trackings.lowerBound, ThemeReader.trackings.upperBound)
                    diagnostics.report(
                        .lengthOutOfBounds, at: style["spärrning"]?.range, ["text": String(tracking), "minst": String(least), "högst": String(most)])
                }
            }
            if result.leading < result.size {
                diagnostics.report(.tightLeading, at: style["radavstånd"]?.range ?? field.nameRange, ["namn": field.name])
                result.leading = result.size
            }
            theme.text[keyPath: path] = result
        }
    }

    static var styles: [String: WritableKeyPath<TextStyles, TextStyle>] {
        [
            "brödtext": \.body, "titel": \.title, "underrubrik": \.subtitle, "överrad": \.eyebrow,
            "rubrik-2": \.heading2, "rubrik-3": \.heading3, "rubrik-4": \.heading4, "ingress": \.lead,
            "tabell": \.table, "tabellhuvud": \.tableHead, "tabellrubrik": \.caption, "not": \.note,
            "sidhuvud": \.running, "kod": \.code, "nyckeltal": \.keyFigure, "nyckeltalstext": \.keyFigureNote,
            "etikett": \.quoteLabel, "omslagstitel": \.coverTitle, "omslagsrad": \.coverSubtitle,
        ]
    }
    static let roles: [String: ColourRole] = [
        "bläck": .ink, "dämpad": .muted, "accent": .accent, "ton": .tint, "linje": .rule, "papper": .paper,
    ]

    // MARK: Weights

    /// A word, or a number as font files have it.
    private mutating func weight(_ text: String, at range: SourceRange?) -> FontWeight? {
        if let named = FontWeight.swedishNames.first(where: { $0.name == text }) { return named.weight }
        if let number = Int(text), (1...1000).contains(number) { return FontWeight(number) }
        let names = FontWeight.swedishNames.map(\.name)
        var arguments = ["text": text, "möjliga": names.joined(separator: ", ")]
        arguments["förslag"] = closestMatch(to: text, among: names)
        diagnostics.report(.unknownWeight, at: range, arguments)
        return nil
    }

    /// Which weights the families are to have beside the standard ones, known when all kinds of text are.
    mutating func collectWeights(_ root: Record) {
        var wanted: Set<FamilyWeight> = []
        for style in theme.text.all where !FontWeight.standard.contains(style.weight) {
            let family = style.family == .headings && theme.fonts.headings == nil ? .text : style.family
            wanted.insert(FamilyWeight(family, style.weight))
        }
        theme.fonts.weights = wanted.sorted { ($0.weight, $0.family.rawValue) < ($1.weight, $1.family.rawValue) }
        var weights = FontWeight.standard
        for weight in wanted.map(\.weight) + theme.fonts.faces.map(\.weight) where !weights.contains(weight) { weights.append(weight) }
        guard weights.count > ThemeReader.mostWeights else { return }
        let named = weights.sorted().map(\.swedishName).joined(separator: ", ")
        diagnostics.report(.tooManyWeights, at: root.field("text")?.nameRange ?? root.field("typsnitt")?.nameRange, ["vikter": named])
    }

    /// As many as the numbers of faces have room for (`FaceVariants`).
    private static let mostWeights = 8
}

extension ThemePlaces {
    /// The key under `snitt` of a face.
    public static func faceName(_ weight: FontWeight, italic: Bool) -> String {
        ThemeReader.faceNames.first { $0.1 == weight && $0.2 == italic }?.0 ?? "normal"
    }

    /// The key under `typsnitt` of a family.
    public static func familyName(_ role: FamilyRole) -> String {
        switch role {
        case .text: "familj"
        case .code: "fast-bredd"
        case .headings: "rubriker"
        case .figures: "figurer"
        }
    }
}
