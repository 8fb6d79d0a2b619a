public import Diagnostics
import System

/// What a file is, told by its bytes; its name decides only between SIE and separated values.
enum LedgerFormat {
    case sie
    case workbook
    case table
    /// Something that no ledger is in, or that has to be saved otherwise first: the words of a message.
    case refused(DiagnosticCode, [String: String])
}

func ledgerFormat(of bytes: [UInt8], named path: String) -> LedgerFormat {
    if bytes.isEmpty { return notALedger("den är tom", "it is empty") }
    switch FileKind(bytes) {
    case .zip: return .workbook
    // A workbook with a password is packed in the old format's container.
    case .compound: return .refused(isEncryptedCompound(bytes) ? .lockedWorkbook : .oldWorkbook, [:])
    case .pdf: return notALedger("den är en PDF", "it is a PDF")
    case .picture: return notALedger("den är en bild", "it is a picture")
    case .packed: return notALedger("den är ett packat arkiv", "it is a packed archive")
    case .richText, nil: break
    }
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < min(bytes.count, 4_096), bytes[start] <= 0x20 { start += 1 }
    let head = Array(bytes[start..<min(bytes.count, start + 512)])
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    if !isUTF16, let first = head.first, first == UInt8(ascii: "<") {
        let words = String(decoding: head, as: UTF8.self).lowercased()
        if words.contains("<html") || words.contains("<!doctype html") || words.contains("<head") || words.contains("<body") || words.contains("<table") {
            return notALedger("den är en sparad webbsida", "it is a saved web page")
        }
        if words.contains("urn:schemas-microsoft-com:office:spreadsheet") {
            return notALedger("den är ett kalkylblad i XML från 2003", "it is a spreadsheet in XML of 2003")
        }
        if words.contains("<sie") { return notALedger("den är SIE 5, som är XML; här läses SIE 1–4", "it is SIE 5, which is XML; SIE 1–4 is read here") }
        return notALedger("den är XML", "it is XML")
    }
    // A NUL is in no text.
    if !isUTF16, bytes.prefix(65_536).contains(0) { return notALedger("den är ingen text", "it is no text") }
    let ending = lastLetters(path)
    if ["se", "si", "sie"].contains(ending) { return .sie }
    if ["csv", "tsv", "txt", "tab", "skv"].contains(ending) {
        return isSIE(head, isUTF16) ? .sie : .table
    }
    return isSIE(head, isUTF16) ? .sie : .table
}

private func notALedger(_ swedish: String, _ english: String) -> LedgerFormat {
    .refused(.notALedger, ["skäl": swedish, "reason": english])
}

/// SIE begins with a record: `#FLAGGA`, or what programs put in its place.
private func isSIE(_ head: [UInt8], _ isUTF16: Bool) -> Bool {
    let text = isUTF16 ? decodeText(head).text ?? head : head
    guard text.first == UInt8(ascii: "#") else { return false }
    let word = text.dropFirst().prefix { $0 > 0x20 }
    return !word.isEmpty && word.allSatisfy { ($0 >= 0x41 && $0 <= 0x5A) || ($0 >= 0x61 && $0 <= 0x7A) }
}

/// What follows the last dot, in small letters.
func lastLetters(_ path: String) -> String {
    path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() } ?? ""
}

/// A file of a ledger as it is read: its text with the places that messages point at.
public struct LedgerSource: Sendable {
    public var source: SourceFile
    /// Cells of a workbook; nil for what is text.
    var grid: Grid?
    var format: LedgerFormat
    /// What keeps it from being read, without a place.
    var refusal: (code: DiagnosticCode, arguments: [String: String])?
    var decoded = DecodedText()
}

/// Makes the text of a ledger's bytes: decoded, or a line for each row of a workbook.
public func makeLedgerSource(_ path: String, _ bytes: [UInt8]) -> LedgerSource {
    let format = ledgerFormat(of: bytes, named: path)
    switch format {
    case .refused(let code, let arguments):
        return LedgerSource(
            source: SourceFile(path: path, text: [], original: bytes), grid: nil, format: format, refusal: (code, arguments))
    case .sie, .table:
        let decoded = decodeText(bytes)
        let source = decoded.text.map { SourceFile(path: path, text: $0, original: bytes) } ?? SourceFile(path: path, bytes: bytes)
        return LedgerSource(source: source, grid: nil, format: format, refusal: nil, decoded: decoded)
    case .workbook:
        do throws(WorkbookFault) {
            var reader = try WorkbookReader(bytes)
            try reader.read()
            return LedgerSource(
                source: SourceFile(path: path, text: reader.text, original: bytes, grid: reader.places), grid: reader.grid, format: format,
                refusal: nil)
        } catch {
            return LedgerSource(
                source: SourceFile(path: path, text: [], original: bytes, grid: GridPlaces()), grid: nil, format: format, refusal: error.message)
        }
    }
}

extension WorkbookFault {
    fileprivate var message: (code: DiagnosticCode, arguments: [String: String]) {
        switch self {
        case .zip(.encrypted): (.lockedWorkbook, [:])
        case .zip(.tooLarge): (.tooLargeLedger, ["gräns": "256 MB uppackat", "limit": "256 MB unpacked"])
        case .tooManyCells: (.tooLargeLedger, ["gräns": "6 000 000 celler", "limit": "6,000,000 cells"])
        case .zip(.damaged), .zip(.unsupported): (.damagedWorkbook, ["del": "zip"])
        case .damaged(let part): (.damagedWorkbook, ["del": shortened(part)])
        case .otherKind(let swedish, let english): (.notALedger, ["skäl": "den är \(swedish)", "reason": "it is \(english)"])
        }
    }
}
