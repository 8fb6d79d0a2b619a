import Diagnostics

/// What a file is read for.
public enum InputKind: Sendable {
    /// YAML, Markdown, templates.
    case text
    case picture
    /// SIE files, workbooks and tables.
    case ledger
    /// Others' PDF files.
    case paper

    /// How large one file may be, in bytes.
    public var sizeLimit: Int {
        switch self {
        case .text, .picture: FileAccess.sizeLimit
        case .ledger: FileAccess.ledgerSizeLimit
        case .paper: FileAccess.paperSizeLimit
        }
    }
}

/// What the files of a meeting may hold together: each is within the limits of a file, but there may be hundreds of them.
/// A pack of a thousand pages has some 4 MB of text, and 40 MB of photos.
enum InputLimits {
    /// In bytes.
    static let text = 24 << 20
    static let pictures = 96 << 20
    static let values = 500_000
    static let ledgers = 256 << 20
    static let papers = 128 << 20
}

/// Which limit was passed.
struct InputExcess {
    /// As a message has it: what there is too much of, in both languages.
    var arguments: [String: String]

    fileprivate init(sv swedish: String, en english: String) { arguments = ["gräns": swedish, "limit": english] }
}

extension SourceTotals {
    /// Counts a file.
    mutating func add(_ bytes: [UInt8], of path: String, as kind: InputKind) {
        switch kind {
        case .picture: pictures += bytes.count
        case .ledger: ledgers += bytes.count
        case .paper: papers += bytes.count
        case .text:
            text += bytes.count
            uncounted.append(UncountedText(path: path, bytes: bytes))
            // No text has more values than bytes, and few meetings have so much text that it matters.
            if text > InputLimits.values {
                for file in uncounted { values += mostValues(in: file.bytes, of: file.path) }
                uncounted = []
            }
        }
    }

    /// What is too much; nil while there is room.
    func excess(of kind: InputKind) -> InputExcess? {
        switch kind {
        case .picture:
            let limit = InputLimits.pictures
            return pictures <= limit ? nil : InputExcess(sv: "\(limit >> 20) MB bilder", en: "\(limit >> 20) MB of pictures")
        case .ledger:
            let limit = InputLimits.ledgers
            return ledgers <= limit ? nil : InputExcess(sv: "\(limit >> 20) MB redovisning", en: "\(limit >> 20) MB of ledgers")
        case .paper:
            let limit = InputLimits.papers
            return papers <= limit ? nil : InputExcess(sv: "\(limit >> 20) MB inbundna handlingar", en: "\(limit >> 20) MB of bound papers")
        case .text:
            let limit = InputLimits.text
            if text > limit { return InputExcess(sv: "\(limit >> 20) MB text", en: "\(limit >> 20) MB of text") }
            guard values > InputLimits.values else { return nil }
            let thousands = InputLimits.values / 1_000
            return InputExcess(sv: "\(thousands) 000 värden", en: "\(thousands),000 values")
        }
    }
}

/// How many values a file has at most: of YAML, each has a sign that it begins with or ends at. Known before it is parsed,
/// since the tree takes fifty times the room.
private func mostValues(in bytes: [UInt8], of path: String) -> Int {
    let isProse = path.lowercased().hasSuffix(".md")
    guard isProse || path.lowercased().hasSuffix(".yaml") || path.lowercased().hasSuffix(".yml") else { return 0 }
    return bytes.withUnsafeBufferPointer { buffer in
        var count = 0
        var lineStart = 0
        for index in 0..<buffer.count {
            switch buffer[index] {
            case UInt8(ascii: "\n"):
                // Only what stands before the text is YAML.
                if isProse, lineStart > 0, index >= lineStart + 3, buffer[lineStart] == UInt8(ascii: "-"),
                    buffer[lineStart + 1] == UInt8(ascii: "-"), buffer[lineStart + 2] == UInt8(ascii: "-")
                {
                    return count
                }
                lineStart = index + 1
                count += 1
            case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "{"): count += 1
            case UInt8(ascii: "-"), UInt8(ascii: "?"):
                if index + 1 < buffer.count, buffer[index + 1] <= 0x20 { count += 1 }
            default: break
            }
        }
        return count
    }
}
