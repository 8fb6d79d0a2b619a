import Diagnostics

/// What a file is that was given as a PDF, by how it begins.
enum OtherKind: CaseIterable {
    case office, olderOffice, richText, webPage, picture

    /// nil for what is none of them: a file that breaks off before it has begun, or anything else.
    init?(_ bytes: [UInt8]) {
        let start = bytes.prefix(512).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
        func begins(_ mark: [UInt8]) -> Bool { bytes.starts(with: mark) }
        if begins([0x50, 0x4B, 0x03, 0x04]) {
            self = .office
        } else if begins([0xD0, 0xCF, 0x11, 0xE0]) {
            self = .olderOffice
        } else if start.starts(with: Array("{\\rtf".utf8)) {
            self = .richText
        } else if begins([0xFF, 0xD8, 0xFF]) || begins([0x89, 0x50, 0x4E, 0x47]) || begins([0x49, 0x49, 0x2A, 0x00]) || begins([0x4D, 0x4D, 0x00, 0x2A]) {
            self = .picture
        } else if start.first == UInt8(ascii: "<") {
            self = .webPage
        } else {
            return nil
        }
    }

    func diagnostic(_ path: String, at place: SourceRange?) -> Diagnostic {
        var arguments = ["fil": path]
        switch self {
        case .office, .olderOffice, .richText:
            (arguments["slag"], arguments["kind"]) = ("ett dokument ur Word eller liknande", "a document of Word or the like")
            arguments["råd"] = "Öppna den där, och spara den som pdf med taggar (i Word: optimera för tillgänglighet)"
            arguments["advice"] = "Open it there, and save it as a PDF with tags (in Word: optimise for accessibility)"
        case .webPage:
            (arguments["slag"], arguments["kind"]) = ("en webbsida", "a web page")
            arguments["råd"] = "Hämta filen på nytt; den som kom kan vara en inloggningssida. Är det webbsidan som ska med: skriv ut den till pdf"
            arguments["advice"] = "Fetch the file again; what came may be a page to log in. If the web page is what is wanted, print it to a PDF"
        case .picture:
            (arguments["slag"], arguments["kind"]) = ("en bild", "a picture")
            arguments["råd"] = "Skanna till pdf, eller lägg bilden i en text"
            arguments["advice"] = "Scan to a PDF, or put the picture into a text"
        }
        return Diagnostic(.paperOfOtherKind, at: place, arguments)
    }
}
