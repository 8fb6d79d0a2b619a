import Diagnostics
import System

/// What a file is that was given as a PDF, by how it begins.
enum OtherKind {
    case office, webPage, picture

    /// nil for what is none of them: a file that breaks off before it has begun, or anything else.
    init?(_ bytes: [UInt8]) {
        switch FileKind(bytes) {
        case .zip, .compound, .richText: self = .office
        case .picture: self = .picture
        case .pdf, .packed: return nil
        case nil:
            let start = bytes.prefix(512).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
            if start.starts(with: Array("{\\rtf".utf8)) {
                self = .office
            } else if start.first == UInt8(ascii: "<") {
                self = .webPage
            } else {
                return nil
            }
        }
    }

    func diagnostic(_ path: String, at place: SourceRange?) -> Diagnostic {
        var arguments = ["fil": path]
        switch self {
        case .office:
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
