/// What a content stream says and draws, as far as somebody must answer for it.
struct ContentReport: Sendable {
    /// Of each font by its index: which codes are shown. Those of composite fonts have two bytes.
    var codes: [Int: [Bool]] = [:]
    /// The same of text that nobody sees, such as what a scanner has recognised.
    var hiddenCodes: [Int: [Bool]] = [:]
    var faults: Set<PaperFault> = []
    /// Numbers of its marks, in the order in which they are drawn.
    var marks: [Int] = []
    /// Something is drawn outside of all marks.
    var drawsUnmarked = false
    /// Marks that stand within each other, or do not end.
    var hasBrokenMarks = false
}

/// Writes a content stream (ISO 32000-1 7.8.2) anew: what saves the graphics state also restores it, layers are gone, and so
/// are marks, unless the tags that they belong to are kept.
struct ContentRewriter {
    private enum Mark {
        case content, artifact, other, dropped
    }

    private struct State {
        var font: Int?
        var codeCount = 256
        var isInvisible = false
    }

    private let keepsMarks: Bool
    /// Fonts by name: their index, and whether their codes have two bytes. nil for a font that stands in the resources itself.
    private let fonts: [String: (index: Int, isComposite: Bool)?]
    /// Lists of properties (14.6.2) by name.
    private let properties: [String: PDFValue]
    private(set) var report = ContentReport()

    private var bytes: [UInt8] = []
    private var out: [UInt8] = []
    private var marks: [Mark] = []
    private var states: [State] = []
    private var state = State()
    private var operands: [ContentScanner.Token] = []
    /// Where the path under way begins among what is written: no mark may begin within it (8.2).
    private var pathStart: Int?

    init(
        keepsMarks: Bool, fonts: [String: (index: Int, isComposite: Bool)?], properties: [String: PDFValue], report: ContentReport
    ) {
        self.keepsMarks = keepsMarks
        self.fonts = fonts
        self.properties = properties
        self.report = report
    }

    mutating func rewrite(_ content: [UInt8]) -> [UInt8] {
        bytes = content
        out.reserveCapacity(content.count)
        var scanner = ContentScanner(content)
        while let token = scanner.next() {
            guard token.kind == .word else {
                if token.kind == .inlineData { endPicture(token) } else { operands.append(token) }
                continue
            }
            if isWord(token, "true") || isWord(token, "false") || isWord(token, "null") {
                operands.append(token)
                continue
            }
            operation(token)
        }
        while !marks.isEmpty {
            report.hasBrokenMarks = true
            endMark()
        }
        for _ in states { out += [UInt8(ascii: "Q"), 0x0A] }
        return out
    }

    private func isWord(_ token: ContentScanner.Token, _ word: StaticString) -> Bool {
        word.withUTF8Buffer { bytes[token.range].elementsEqual($0) }
    }

    private func name(_ token: ContentScanner.Token?) -> String? {
        guard let token, token.kind == .name else { return nil }
        var parser = PDFParser(Array(bytes[token.range]))
        return parser.value()?.name
    }

    // MARK: Operations

    private mutating func operation(_ token: ContentScanner.Token) {
        defer { operands.removeAll(keepingCapacity: true) }
        let length = token.range.count
        var key: UInt32 = 0
        for byte in bytes[token.range].prefix(3) { key = key << 8 | UInt32(byte) }
        guard length <= 3, let kind = Self.operators[key] else {
            // Between BX and EX it would be passed over; nobody knows what it is meant to do (ISO 19005-2 6.2.2).
            report.faults.insert(.forbidden("operator"))
            return
        }
        switch kind {
        case .plain: emit(token)
        case .path:
            pathStart = pathStart ?? out.count
            emit(token)
        case .endPath:
            pathStart = nil
            emit(token)
        case .paint: paint(token)
        case .object:
            noteDrawing()
            emit(token)
        case .text:
            noteDrawing()
            noteText()
            emit(token)
        case .save:
            states.append(state)
            if states.count > 28 { report.faults.insert(.forbidden("q")) }
            emit(token)
        case .restore:
            guard let saved = states.popLast() else { return }
            state = saved
            emit(token)
        case .font:
            if let name = name(operands.first) { setFont(name) }
            emit(token)
        case .rendering:
            if let mode = operands.last { state.isInvisible = isWord(mode, "3") }
            emit(token)
        case .press:
            report.faults.insert(.colour("DeviceCMYK"))
            emit(token)
        case .space:
            if name(operands.first) == "DeviceCMYK" { report.faults.insert(.colour("DeviceCMYK")) }
            emit(token)
        case .intent:
            if !Self.intents.contains(name(operands.first) ?? "") { report.faults.insert(.forbidden("ri")) }
            emit(token)
        case .point: break
        case .beginMark: beginMark(nil, token)
        case .beginMarkWith: beginMark(operands.dropFirst().first, token)
        case .endMark: endMark()
        case .picture:
            // Its entries follow, up to the data.
            out += bytes[token.range]
            out.append(0x0A)
        case .pictureData: pictureEntries(token)
        }
    }

    /// Operands and operator, as they stand.
    private mutating func emit(_ token: ContentScanner.Token) {
        out += bytes[(operands.first?.range.lowerBound ?? token.range.lowerBound)..<token.range.upperBound]
        out.append(0x0A)
    }

    private var isUnmarked: Bool { keepsMarks && !marks.contains { $0 == .content || $0 == .artifact } }

    private mutating func noteDrawing() {
        if isUnmarked { report.drawsUnmarked = true }
    }

    /// Lines and areas that no element has are what programs put behind and around text: artifacts (14.8.2.2).
    mutating func paint(_ token: ContentScanner.Token) {
        let start = pathStart ?? out.count
        pathStart = nil
        guard isUnmarked else {
            emit(token)
            return
        }
        out.insert(contentsOf: "/Artifact BMC\n".utf8, at: start)
        emit(token)
        out.append(contentsOf: "EMC\n".utf8)
    }

    private mutating func setFont(_ name: String) {
        guard let known = fonts[name], let font = known else {
            state.font = nil
            report.faults.insert(.fontNotProved(name))
            return
        }
        state.font = font.index
        state.codeCount = font.isComposite ? 1 << 16 : 256
    }

    private mutating func noteText() {
        guard let font = state.font else { return }
        let isHidden = state.isInvisible
        var used =
            (isHidden ? report.hiddenCodes.removeValue(forKey: font) : report.codes.removeValue(forKey: font))
            ?? [Bool](repeating: false, count: state.codeCount)
        for token in operands where token.kind == .string || token.kind == .hexString {
            if token.kind == .hexString, token.range.count % 2 == 1 { report.faults.insert(.forbidden("<…>")) }
            guard let codes = contentString(bytes[token.range]) else { continue }
            if used.count == 256 {
                for code in codes { used[Int(code)] = true }
            } else {
                for index in stride(from: 0, to: codes.count - 1, by: 2) { used[Int(codes[index]) << 8 | Int(codes[index + 1])] = true }
                if codes.count % 2 == 1 { report.faults.insert(.fontNotProved("")) }
            }
        }
        if isHidden { report.hiddenCodes[font] = used } else { report.codes[font] = used }
    }

    // MARK: Pictures within the text

    private mutating func pictureEntries(_ token: ContentScanner.Token) {
        noteDrawing()
        for (index, operand) in operands.enumerated() where operand.kind == .name {
            let word = name(operand) ?? ""
            if word == "CMYK" || word == "DeviceCMYK" { report.faults.insert(.colour("DeviceCMYK")) }
            if word == "LZW" || word == "LZWDecode" { report.faults.insert(.forbidden("LZW")) }
            if word == "I" || word == "Interpolate", operands.indices.contains(index + 1), isWord(operands[index + 1], "true") {
                report.faults.insert(.forbidden("Interpolate"))
            }
        }
        if let first = operands.first { out += bytes[first.range.lowerBound..<token.range.lowerBound] }
        out += bytes[token.range]
    }

    private mutating func endPicture(_ token: ContentScanner.Token) {
        out += bytes[token.range]
        out.append(0x0A)
    }

    // MARK: Marks

    mutating func beginMark(_ list: ContentScanner.Token?, _ token: ContentScanner.Token) {
        let tag = name(operands.first) ?? ""
        guard keepsMarks else {
            marks.append(.dropped)
            return
        }
        var number: Int?
        var named: PDFValue?
        if let list, list.kind == .name {
            named = properties[name(list) ?? ""] ?? .dictionary([:])
            number = named?["MCID"]?.integer
        } else if let list, list.kind == .openDictionary {
            var parser = PDFParser(Array(bytes[list.range.lowerBound..<token.range.lowerBound]))
            number = parser.value()?["MCID"]?.integer
        }
        let isWithinContent = marks.contains(.content)
        let isWithinArtifact = marks.contains(.artifact)
        if tag == "OC" {
            marks.append(.dropped)
            return
        }
        if tag == "Artifact" {
            if isWithinContent { report.hasBrokenMarks = true }
            marks.append(.artifact)
        } else if let number {
            if isWithinContent || isWithinArtifact || number < 0 { report.hasBrokenMarks = true }
            report.marks.append(number)
            marks.append(.content)
        } else {
            marks.append(.other)
        }
        guard let named else {
            emit(token)
            return
        }
        var syntax = Syntax(operands.first.map { Array(bytes[$0.range]) } ?? [])
        syntax.value(named.withoutReferences)
        syntax.raw("BDC\n")
        out += syntax.bytes
    }

    mutating func endMark() {
        guard let mark = marks.popLast() else {
            report.hasBrokenMarks = true
            return
        }
        if mark != .dropped { out += [UInt8(ascii: "E"), UInt8(ascii: "M"), UInt8(ascii: "C"), 0x0A] }
    }
}

extension PDFValue {
    /// Of a list of properties that is written where it is used.
    fileprivate var withoutReferences: PDFValue {
        switch self {
        case .reference: return .null
        case .array(let items): return .array(items.map(\.withoutReferences))
        case .dictionary(let entries):
            var kept: [String: PDFValue] = [:]
            for (key, value) in entries { if case .reference = value { continue } else { kept[key] = value.withoutReferences } }
            return .dictionary(kept)
        default: return self
        }
    }
}
