/// Holds a file against the rules of its kind and, where they are given, against the documents it was made of.
struct Checker {
    let file: PDFFile
    let wanted: Wanted
    var isOf2024: Bool { wanted.standard == .archive2024 }
    private(set) var findings: [Finding] = []

    /// By object number of the page.
    private(set) var contents: [Int: DrawnPage] = [:]
    private(set) var pages: [Int] = []

    static func check(_ file: PDFFile, against wanted: Wanted = Wanted()) -> [Finding] {
        var checker = Checker(file: file, wanted: wanted)
        checker.readPages()
        checker.checkTree()
        checker.checkLinks()
        checker.checkDestinations()
        checker.checkCatalog()
        checker.checkMetadata()
        checker.checkPictures()
        checker.checkFiles()
        return checker.findings
    }

    private init(file: PDFFile, wanted: Wanted) {
        self.file = file
        self.wanted = wanted
    }

    mutating func report(_ rule: Rule, _ message: String) {
        let finding = Finding(rule: rule, message: message)
        if !findings.contains(finding) { findings.append(finding) }
    }

    /// Reads what the pages draw, and checks the fonts by what is in use.
    private mutating func readPages() {
        pages = file.pages
        if pages.isEmpty { report(.catalog, "no pages") }
        var fonts: [PDFValue: ReadFont] = [:]
        var used: [PDFValue: Set<Int>] = [:]
        for (index, number) in pages.enumerated() {
            let page = file.dictionary(.reference(number))
            let entries = file.dictionary(file.dictionary(page["Resources"])["Font"])
            var named: [String: ReadFont] = [:]
            for (name, value) in entries {
                if fonts[value] == nil { fonts[value] = ReadFont(value, in: file) }
                named[name] = fonts[value]
            }
            // Several streams are read as one (ISO 32000-1 7.8.2).
            var bytes: [UInt8] = []
            for stream in file.contents(of: page) { bytes += (file.streams[stream] ?? []) + [0x0A] }
            guard !bytes.isEmpty else {
                report(.content, "page \(index + 1) has no content")
                continue
            }
            let content = DrawnPage(bytes, fonts: named, resources: Set(entries.keys))
            for fault in content.faults { report(.content, "page \(index + 1): \(fault)") }
            for (name, codes) in content.codes {
                if let value = entries[name] { used[value, default: []].formUnion(codes) }
            }
            contents[number] = content
        }
        for (value, codes) in used {
            if let font = fonts[value] { checkFont(value, font, codes) }
        }
    }
}
