public import Style

/// Reads another's PDF to be bound in. Safe with any bytes; what it may cost is counted before the work.
///
/// - Parameter standard: of the file that it is bound into: tags are only taken over into the same.
/// - Returns: the pages, with tags where the whole of them is proved to keep PDF/UA-1 (ISO 14289-1), else as pictures; and what
///   keeps them from what our own files claim.
public func readPaper(_ bytes: [UInt8], for standard: DocumentStandard = .archive) throws(PaperFailure) -> ImportedPDF {
    let reader: PDFReader
    do throws(PDFReadFailure) {
        reader = try PDFReader(bytes, .paper(fileSize: bytes.count))
    } catch {
        throw PaperFailure(error)
    }
    var source = PaperSource(reader)
    try source.refuse()
    var paper = ImportedPDF()
    (paper.title, paper.language) = source.metadata()
    let pages = try source.pages()
    source.destinations = PaperDestinations(pages, &source.reader, source.root)
    paper.outline = source.outline()
    let tags = source.tags(pages, standard)
    try source.bind(pages, tags, into: &paper)
    paper.leftOut = source.leftOut
    return paper
}

extension PaperFailure {
    fileprivate init(_ failure: PDFReadFailure) {
        switch failure {
        case .notPDF: self = .notPDF
        case .encrypted: self = .encrypted
        case .damaged, .tooManyFiles: self = .damaged(page: nil)
        }
    }
}

/// A paper while it is read.
struct PaperSource: ~Copyable {
    var reader: PDFReader
    let root: PDFValue
    var destinations = PaperDestinations()
    var leftOut: Set<ImportedPDF.LeftOut> = []
    /// Why its tags are not taken over, where that shows in the tree alone.
    var tagFault: TagFault?

    init(_ reader: consuming PDFReader) {
        self.reader = reader
        root = self.reader.resolve(self.reader.trailer["Root"]) ?? .null
    }

    // MARK: What is not taken in

    mutating func refuse() throws(PaperFailure) {
        guard root.dictionary != nil else { throw .damaged(page: nil) }
        let names = reader.resolve(root["Names"])
        if names?["JavaScript"] != nil || hasScript(root["OpenAction"]) || hasScripts(root["AA"]) { throw .scripted }
        if let form = reader.resolve(root["AcroForm"]) {
            if let own = form["XFA"], reader.resolve(own) != .null { throw .dynamicForm }
            let fields = reader.resolve(form["Fields"])?.array ?? []
            if !fields.isEmpty { leftOut.insert((form["SigFlags"]?.integer ?? 0) & 1 == 1 ? .signatures : .fields) }
        }
        if names?["EmbeddedFiles"] != nil { leftOut.insert(.files) }
        try refuseHiddenLayers()
    }

    /// Layers (8.11) are bound in as they are seen; what is hidden would be lost without a word.
    private mutating func refuseHiddenLayers() throws(PaperFailure) {
        guard let layers = reader.resolve(root["OCProperties"]), let view = reader.resolve(layers["D"]) else { return }
        let hidden = reader.resolve(view["OFF"])?.array ?? []
        if !hidden.isEmpty || view["BaseState"]?.name == "OFF" { throw .hiddenLayers }
    }

    /// Whether an action, or one that follows it, is a script (12.6.4.16).
    mutating func hasScript(_ action: PDFValue?, depth: Int = 0) -> Bool {
        guard depth < 8, let action = reader.resolve(action), action.dictionary != nil else { return false }
        if action["S"]?.name == "JavaScript" || action["S"]?.name == "Rendition" && action["JS"] != nil { return true }
        guard let next = reader.resolve(action["Next"]) else { return false }
        for following in next.array ?? [next] where hasScript(following, depth: depth + 1) { return true }
        return false
    }

    /// Of actions by what sets them off (12.6.3).
    mutating func hasScripts(_ actions: PDFValue?) -> Bool {
        guard let entries = reader.resolve(actions)?.dictionary else { return false }
        for key in entries.keys.sorted() where hasScript(entries[key]) { return true }
        return false
    }

    // MARK: What it says of itself

    mutating func metadata() -> (title: String, language: String) {
        let information = reader.resolve(reader.trailer["Info"])
        let title = reader.resolve(information?["Title"])?.string.map(decodedTextString) ?? ""
        let language = reader.resolve(root["Lang"])?.string.map(decodedTextString) ?? ""
        return (shortened(title), LanguageTag.isValid(language) ? language : "")
    }

    private func shortened(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.lazy.filter { $0.value >= 0x20 }.prefix(300)))
    }
}

/// The form of a language tag (BCP 47 2.1).
enum LanguageTag {
    static func isValid(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let first = parts.first, (2...8).contains(first.count), first.allSatisfy(isLetter) else { return false }
        return parts.dropFirst().allSatisfy { part in
            (1...8).contains(part.count) && part.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
}
