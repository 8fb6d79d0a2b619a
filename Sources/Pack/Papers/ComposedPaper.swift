import Diagnostics
import DocumentTree
import Inputs
import PDF
import Style
import System

/// A paper as a bilaga has it: bound in behind a page of its own.
struct ComposedPaper: Sendable {
    var read: ReadPaper
    /// Of the bilaga.
    var title: String
    /// BCP 47.
    var language: String
    /// What is said in the place of its pages, as plain words: set when the start page is made of it.
    private var summary = ""
    let hasSummary: Bool
    /// The file itself among the web pages.
    var originalName: String

    var conformance: PDFConformance { read.conformance(hasSummary: hasSummary) }
    /// Whether those who do not see its pages get more than their number.
    var isAccessible: Bool { conformance.isAccessible }

    init(_ read: ReadPaper, _ attachment: Attachment, title: String, meetingLanguage: String) {
        self.read = read
        self.title = title
        language = attachment.paper?.language ?? (read.pdf.language.isEmpty ? meetingLanguage : read.pdf.language)
        hasSummary = attachment.paper?.summary != nil
        originalName = "\(attachment.fileName)-original.pdf"
    }

    /// Takes the summary as the start page has it, with its facts filled in and nothing that is withheld.
    mutating func takeSummary(from start: Document) { if hasSummary { summary = start.bodyWords } }

    /// What it is in a file of ours.
    func bound(_ words: Words) -> BoundPaper {
        let count = read.pdf.pageCount
        let alternatives = (1...max(1, count)).map { number in
            let page = words.paperPage(["title": title, "number": String(number), "count": String(count)])
            if !hasSummary { return "\(page) \(words.paperWithoutSummary)" }
            return "\(page) \(number == 1 ? words.paperSummary(["text": summary]) : words.paperSummaryElsewhere)"
        }
        return BoundPaper(read.pdf, title: title, language: language, alternatives: alternatives)
    }

    /// What a template sees of it, as `papper`.
    func value(_ attachment: Attachment, _ words: Words) -> Value {
        let pdf = read.pdf
        var fields = [
            Record.Field(name: "titel", value: Value(.text(title))),
            Record.Field(name: "fil", value: Value(.text(lastComponent(read.path)), at: attachment.paper?.fileRange)),
            Record.Field(name: "sidor", value: Value(.integer(pdf.pageCount))),
            Record.Field(name: "storlek", value: Value(.text(read.size(words)))),
            Record.Field(name: "avsändare", value: attachment.paper?.sender ?? .absent),
            Record.Field(name: "sammanfattning", value: attachment.paper?.summary ?? .absent),
            Record.Field(name: "taggad", value: Value(.flag(pdf.isTagged))),
            Record.Field(name: "tillgänglig", value: Value(.flag(isAccessible))),
        ]
        let name = words.languageNames[language.split(separator: "-").first.map(String.init) ?? ""]
        fields.append(Record.Field(name: "språk", value: name.map { Value(.text($0)) } ?? .absent))
        return Value(.record(Record(fields)))
    }

    /// "1,2 MB, engelska".
    func details(_ words: Words) -> String {
        var details = read.size(words)
        if let name = words.languageNames[language.split(separator: "-").first.map(String.init) ?? ""] { details += ", \(name)" }
        return details
    }
}

extension ReadPaper {
    /// "340 kB", "1,2 MB".
    func size(_ words: Words) -> String {
        let count = bytes.count
        if count < 1_000_000 { return "\(max(1, (count + 500) / 1000))\u{A0}kB" }
        let tenths = (count + 50_000) / 100_000
        return "\(tenths / 10)\(words.numbers.decimalMark)\(tenths % 10)\u{A0}MB"
    }

    /// What the bilaga is called: as the meeting says, or the file itself, or its name.
    func title(_ attachment: Attachment) -> String {
        if let title = attachment.title { return title }
        // Programs call a file by the document that it was printed from: "Microsoft Word - rapport.docx".
        let own = pdf.title.lowercased()
        let isOfProgram = own.hasPrefix("microsoft ") || [".doc", ".docx", ".odt", ".xlsx", ".pptx", ".indd", ".pdf"].contains(where: own.hasSuffix)
        if !isOfProgram, !own.allSatisfy(\.isWhitespace) { return pdf.title }
        let name = lastComponent(path)
        return name.lowercased().hasSuffix(".pdf") ? String(name.dropLast(4)) : name
    }
}

extension Document {
    /// What stands on a start page beside facts, notices and headings.
    fileprivate var bodyWords: String {
        let body = blocks.filter { block in
            switch block {
            case .paragraph, .list, .quote: true
            default: false
            }
        }
        var words: [String] = []
        body.forEachBlock { block in
            guard case .paragraph(let paragraph) = block, paragraph.role == .body else { return }
            let text = paragraph.inlines.plainText
            if !text.allSatisfy(\.isWhitespace) { words.append(text) }
        }
        return words.joined(separator: " ")
    }
}
