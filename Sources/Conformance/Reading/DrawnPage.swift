/// What a page draws, as its content stream says: marked-content sequences with their text, and which glyphs of
/// which fonts.
struct DrawnPage {
    struct Sequence {
        var tag = ""
        var mcid: Int?
        var text = ""
    }

    /// Sequences with a number, in the order in which they are drawn.
    var sequences: [Sequence] = []
    /// Texts of the artifacts, in the order in which they are drawn.
    var artifacts: [String] = []
    /// Pictures that are drawn, by their names among the resources.
    var pictures: Set<String> = []
    /// Codes in use, by the font's name among the resources.
    var codes: [String: Set<Int>] = [:]
    /// What breaks a rule in the stream itself.
    var faults: [String] = []

    private struct Open {
        var tag: String
        var sequence: Int?
        var artifact: Int?
        /// Said in place of what is drawn.
        var replacement: String?
        var inText: Bool
    }

    init(_ stream: [UInt8], fonts: [String: ReadFont], resources: Set<String>) {
        var open: [Open] = []
        var font = ""
        var inText = false

        func show(_ bytes: [UInt8]) {
            guard let known = fonts[font] else {
                faults.append("text in the unknown font \(font)")
                return
            }
            var text = ""
            for index in stride(from: 0, to: bytes.count - 1, by: 2) {
                let code = Int(bytes[index]) << 8 | Int(bytes[index + 1])
                codes[font, default: []].insert(code)
                text += known.unicode[code] ?? "\u{FFFD}"
            }
            if !inText { faults.append("text outside a text object") }
            if open.contains(where: { $0.replacement != nil }) { return }
            say(text, open)
        }

        for operation in ContentTokens.operations(stream) {
            switch operation.name {
            case "BT":
                if inText { faults.append("a text object within a text object") }
                inText = true
            case "ET":
                if !inText { faults.append("the end of no text object") }
                inText = false
            case "BDC", "BMC": begin(operation, &open, inText)
            case "EMC":
                guard let last = open.popLast() else {
                    faults.append("the end of no marked content")
                    continue
                }
                if last.inText != inText { faults.append("marked content crosses the end of a text object") }
                if let replacement = last.replacement, !open.contains(where: { $0.replacement != nil }) {
                    say(replacement, open)
                }
            case "Tf":
                if case .name(let name)? = operation.operands.first { font = name }
                if !resources.contains(font) { faults.append("the font \(font) is not among the resources") }
            case "Tj":
                if case .bytes(let bytes)? = operation.operands.first { show(bytes) }
            case "TJ":
                if case .array(let pieces)? = operation.operands.first {
                    for case .bytes(let bytes) in pieces { show(bytes) }
                }
            case "Do" where !open.isEmpty:
                if case .name(let name)? = operation.operands.first { pictures.insert(name) }
            case "f", "F", "f*", "S", "s", "B", "b", "B*", "b*", "sh", "Do":
                if open.isEmpty { faults.append("\(operation.name) outside marked content") }
            default: break
            }
        }
        if !open.isEmpty { faults.append("\(open.count) marked-content sequences without end") }
        if inText { faults.append("a text object without end") }
    }

    private mutating func begin(_ operation: ContentOperation, _ open: inout [Open], _ inText: Bool) {
        guard case .name(let tag)? = operation.operands.first else { return }
        var entry = Open(tag: tag, inText: inText)
        var properties: [String: PDFValue] = [:]
        if operation.operands.count > 1, case .dictionary(let entries) = operation.operands[1] { properties = entries }
        if case .bytes(let bytes)? = properties["ActualText"] { entry.replacement = decodedText(bytes) }
        if case .number(let mcid)? = properties["MCID"] {
            if open.contains(where: { $0.sequence != nil || $0.artifact != nil }) {
                faults.append("MCID \(Int(mcid)) within other marked content")
            }
            if sequences.contains(where: { $0.mcid == Int(mcid) }) { faults.append("MCID \(Int(mcid)) used twice") }
            entry.sequence = sequences.count
            sequences.append(Sequence(tag: tag, mcid: Int(mcid)))
        } else if tag == "Artifact" {
            if open.contains(where: { $0.sequence != nil }) { faults.append("an artifact within tagged content") }
            entry.artifact = artifacts.count
            artifacts.append("")
        }
        open.append(entry)
    }

    private mutating func say(_ text: String, _ open: [Open]) {
        guard let owner = open.last(where: { $0.sequence != nil || $0.artifact != nil }) else {
            faults.append("“\(text)” is neither tagged nor an artifact")
            return
        }
        if let index = owner.sequence { sequences[index].text += text }
        if let index = owner.artifact { artifacts[index] += text }
    }
}
