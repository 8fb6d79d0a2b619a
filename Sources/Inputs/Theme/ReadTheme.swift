public import Diagnostics
public import Style

/// Reads the theme; what it does not say keeps the value of `Theme()`.
///
/// - Parameter templates: the folder that font files are named from.
/// - Returns: nil when the file is not YAML; else the theme, and where it says what.
public func readTheme(
    _ file: FileID, schema: Schema, templates: FileAccess, in sources: SourceSet, diagnostics: inout DiagnosticList
) -> (theme: Theme, places: ThemePlaces)? {
    guard let value = readMarkedYAML(file, schema: schema, in: sources, diagnostics: &diagnostics),
        case .record(let root) = value.kind
    else { return nil }
    var reader = ThemeReader(templates: templates)
    reader.read(root)
    diagnostics.append(contentsOf: reader.diagnostics)
    return (reader.theme, ThemePlaces(root: root, files: reader.fontFiles))
}

struct ThemeReader {
    let templates: FileAccess
    var theme = Theme()
    var fontFiles: [String: SourceRange] = [:]
    var diagnostics = DiagnosticList()

    mutating func read(_ root: Record) {
        page(root.record("sida"))
        fonts(root.record("typsnitt"))
        paragraphs(root.record("stycken"))
        textStyles(root.record("text"))
        collectWeights(root)
        if let size = length(root.record("tabeller"), "minsta-grad", ThemeReader.sizes) { theme.smallestTableSize = size }
        if let size = length(root.record("figurer"), "minsta-grad", ThemeReader.figureSizes) { theme.smallestFigureText = size }
        palette(root.record("färger"))
        running(root.record("sidhuvud"), [("vänster", \.headerLeft), ("mitten", \.headerCentre), ("höger", \.headerRight)])
        running(root.record("sidfot"), [("vänster", \.footerLeft), ("mitten", \.footerCentre), ("höger", \.footerRight)])
        if case .flag(let isShown)? = root.record("sidhuvud")?["första-sidan"]?.kind { theme.running.headerOnFirst = isShown }
        looks(root)
        words(root.record("ord"), .swedish)
        words(root.record("ord-på-engelska"), .english)
        logo(root.record("logotyp"))
        if let space = length(root.record("omslag"), "luft", ThemeReader.gaps) { theme.cover.space = space }
        attachmentStart(root)
        marginsHoldRunning(root)
        if let standard = root.text("standard").flatMap(DocumentStandard.init) { theme.standard = standard }
        seriesColours(root.record("figurer"))
        contrast(root)
        holdAgreement(root)
    }

    private mutating func attachmentStart(_ root: Record) {
        if let start = root.record("bilagor")?.text("startsida") {
            theme.attachmentStart = start == "kompakt" ? .compact : .ownPage
        }
        let matter = theme.running
        let words = [
            matter.headerLeft, matter.headerCentre, matter.headerRight, matter.footerLeft, matter.footerCentre, matter.footerRight,
        ].joined()
        if theme.attachmentStart == .ownPage, !fields(of: words).contains("etikett") {
            let place = root.record("sidfot")?["höger"]?.range ?? (root.field("sidfot") ?? root.field("sidhuvud"))?.nameRange
            diagnostics.report(.hiddenLabels, at: place)
        }
    }

    // MARK: Lengths

    /// Bounds within which a layout can be made at all, in points.
    static let sizes = 4.0...144.0
    private static let figureSizes = 5.0...24.0
    static let leadings = 4.0...288.0
    static let gaps = 0.0...288.0
    /// In thousandths of the size: letters are neither over each other nor words of their own.
    static let trackings = -50...300
    private static let sides = 100.0...5000.0
    static let margins = 0.0...2000.0

    mutating func length(_ record: Record?, _ name: String, _ bounds: ClosedRange<Double>) -> Length? {
        guard let value = record?[name], case .text(let text) = value.kind, let length = parseLength(text) else { return nil }
        guard length >= .points(bounds.lowerBound), length <= .points(bounds.upperBound) else {
            let (least, most) = boundsAsWritten(text, bounds)
            diagnostics.report(.lengthOutOfBounds, at: value.range, ["text": text, "minst": least, "högst": most])
            return nil
        }
        return length
    }

    // MARK: Page

    mutating func page(_ record: Record?) {
        guard let record else { return }
        if let format = record.record("format") { self.format(format, at: record["format"]?.range) }
        if case .flag(true)? = record["liggande"]?.kind, theme.page.size.width < theme.page.size.height {
            theme.page.size = Size(width: theme.page.size.height, height: theme.page.size.width)
        }
        let margins = record.record("marginaler")
        if let top = length(margins, "upptill", ThemeReader.margins) { theme.page.top = top }
        if let bottom = length(margins, "nedtill", ThemeReader.margins) { theme.page.bottom = bottom }
        if let left = length(margins, "vänster", ThemeReader.margins) { theme.page.left = left }
        if let right = length(margins, "höger", ThemeReader.margins) { theme.page.right = right }
        mirroredMargins(margins)
        if let header = length(record, "sidhuvud", ThemeReader.margins) { theme.page.header = header }
        if let footer = length(record, "sidfot", ThemeReader.margins) { theme.page.footer = footer }
        // A landscape page swaps the sides and keeps the margins: both measures must leave room for text.
        let page = theme.page
        let shortest = min(page.size.width, page.size.height)
        let least = Length.points(100)
        if shortest - page.left - page.right < least || shortest - page.top - page.bottom < least {
            diagnostics.report(.noRoom, at: record["marginaler"]?.range ?? record["format"]?.range)
            theme.page = PageGeometry()
        }
    }

    /// Inner and outer, for paper that is printed on both sides.
    private mutating func mirroredMargins(_ margins: Record?) {
        let inner = length(margins, "inre", ThemeReader.margins), outer = length(margins, "yttre", ThemeReader.margins)
        guard inner != nil || outer != nil else { return }
        for name in ["vänster", "höger"] where margins?.text(name) != nil {
            let own = inner != nil ? "inre" : "yttre"
            diagnostics.report(.marginsOfBothKinds, at: margins?[own]?.range, ["namn": own, "annan": name])
            return
        }
        theme.page.isMirrored = true
        if let inner { theme.page.left = inner }
        if let outer { theme.page.right = outer }
    }

    private mutating func format(_ format: Record, at range: SourceRange?) {
        let width = length(format, "bredd", ThemeReader.sides)
        let height = length(format, "höjd", ThemeReader.sides)
        switch (format.text("namn"), width, height) {
        case ("A3"?, nil, nil): theme.page.size = Size(width: .millimetres(297), height: .millimetres(420))
        case ("A4"?, nil, nil): theme.page.size = Size(width: .millimetres(210), height: .millimetres(297))
        case ("A5"?, nil, nil): theme.page.size = Size(width: .millimetres(148), height: .millimetres(210))
        case ("B5"?, nil, nil): theme.page.size = Size(width: .millimetres(176), height: .millimetres(250))
        case ("Letter"?, nil, nil): theme.page.size = Size(width: .points(612), height: .points(792))
        case ("Legal"?, nil, nil): theme.page.size = Size(width: .points(612), height: .points(1008))
        // Another name is reported already.
        case (_?, nil, nil): break
        case (nil, let width?, let height?): theme.page.size = Size(width: width, height: height)
        default: diagnostics.report(.badFormat, at: range)
        }
    }

    private func role(_ record: Record?, _ name: String) -> ColourRole? { record?.text(name).flatMap { ThemeReader.roles[$0] } }

    private mutating func looks(_ root: Record) {
        let tables = root.record("tabeller")
        theme.tables.headFill = role(tables, "huvudbotten")
        theme.tables.headText = role(tables, "huvudtext")
        theme.tables.stripe = role(tables, "varannan-rad")
        if let air = length(tables, "radluft", ThemeReader.airs) { theme.tables.air = air }
        if let size = length(root.record("figurer"), "grad", ThemeReader.figureSizes) { theme.figureText = size }
        let cover = root.record("omslag")
        theme.cover.band = role(cover, "band")
        theme.cover.bandText = role(cover, "bandtext") ?? .paper
        coverPicture(cover)
        if case .flag(let isOn)? = root.record("rubriker")?["numrerade"]?.kind { theme.numbersHeadings = isOn }
        if let file = root.text("brevpapper"),
            templates.absolutePath(of: file, from: root["brevpapper"]?.range, diagnostics: &diagnostics) != nil
        {
            theme.letterhead = file
        }
    }

    private mutating func coverPicture(_ cover: Record?) {
        guard let file = cover?.text("bild"),
            templates.absolutePath(of: file, from: cover?["bild"]?.range, diagnostics: &diagnostics) != nil
        else { return }
        theme.cover.picture = file
        // Below the picture the mark and the title stand near one another.
        theme.cover.space = .millimetres(14)
        if theme.cover.band != nil { diagnostics.report(.bandAndPicture, at: cover?["bild"]?.range) }
    }

    private static let airs = 0.0...24.0

    // MARK: Logo

    mutating func logo(_ record: Record?) {
        guard let record, let file = record.text("fil"), let alternative = record.text("alternativtext"),
            templates.absolutePath(of: file, from: record["fil"]?.range, diagnostics: &diagnostics) != nil
        else { return }
        var logo = Logo(file: file, alternative: alternative)
        if let height = length(record, "höjd", ThemeReader.sizes) { logo.height = height }
        logo.headerHeight = length(record, "höjd-i-sidhuvud", ThemeReader.sizes)
        if let file = record.text("fil-i-sidhuvud"),
            templates.absolutePath(of: file, from: record["fil-i-sidhuvud"]?.range, diagnostics: &diagnostics) != nil
        {
            logo.headerFile = file
            // Who names a mark for the header wants it there.
            if logo.headerHeight == nil { logo.headerHeight = .millimetres(6) }
        }
        theme.logo = logo
    }

    // MARK: Colours and words

    private mutating func palette(_ record: Record?) {
        func read(_ name: String, _ colour: inout Colour) {
            if let text = record?.text(name), let value = parseColour(text) { colour = value }
        }
        read("bläck", &theme.colours.ink)
        read("dämpad", &theme.colours.muted)
        read("accent", &theme.colours.accent)
        read("ton", &theme.colours.tint)
        read("linje", &theme.colours.rule)
        read("papper", &theme.colours.paper)
    }

    private mutating func running(
        _ record: Record?, _ places: [(name: String, path: WritableKeyPath<RunningMatter, String>)]
    ) {
        for (name, path) in places {
            guard let text = record?.text(name) else { continue }
            theme.running[keyPath: path] = text
            holdBraces(text, at: record?[name]?.range)
            for field in fields(of: text) where !ThemeReader.runningFields.contains(field) {
                let suggestion = closestMatch(to: field, among: ThemeReader.runningFields)
                var arguments = ["fält": field, "möjliga": ThemeReader.runningFields.joined(separator: ", ")]
                arguments["förslag"] = suggestion
                diagnostics.report(.unknownRunningField, at: record?[name]?.range, arguments)
            }
        }
    }

    static let runningFields = [
        "organisation", "styrelse", "datum", "datum-i-ord", "bilaga", "titel", "diarienummer", "dnr", "etikett", "sida", "sidor", "sidangivelse", "rad",
    ]

    /// The names in braces of a text; an unclosed one counts too.
    func fields(of text: String) -> [String] {
        text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { part in
            String(part.split(separator: "}", omittingEmptySubsequences: false).first ?? "")
        }
    }

    private mutating func words(_ record: Record?, _ language: DocumentLanguage) {
        guard let record else { return }
        var words = theme.words[language]
        func read(_ name: String, _ word: inout String) {
            guard let text = record.text(name) else { return }
            guard text.contains(where: { !$0.isWhitespace }) else {
                diagnostics.report(.invisibleText, at: record[name]?.range, ["namn": name])
                return
            }
            word = text
        }
        read("forts", &words.continued)
        read("bilaga", &words.attachment)
        read("innehåll", &words.contents)
        read("noter", &words.footnotes)
        read("ärende", &words.agendaItem)
        read("föredragande", &words.presenter)
        read("utkast", &words.draft)
        read("hoppa-till-innehåll", &words.skipToContent)
        read("till-paketet", &words.backToIndex)
        theme.words[language] = words
    }
}

extension Record {
    func record(_ name: String) -> Record? {
        switch self[name]?.kind {
        case .record(let record), .map(let record): record
        default: nil
        }
    }
    func list(_ name: String) -> [Value]? {
        if case .list(let items)? = self[name]?.kind { return items }
        return nil
    }
}
