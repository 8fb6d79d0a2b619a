/// A remark that somebody has accepted where it stands, with a reason: `# godkänt CK103: grundat 1931` in YAML,
/// `<!-- godkänt CK103: grundat 1931 -->` in Markdown. Warnings and notes only; errors are mended.
public struct Consent: Sendable {
    public var code: String
    public var reason: String
    /// Of the comment.
    public var range: SourceRange
    /// What it is for: its own line, or what follows a comment that stands by itself. Lines from 1.
    public var lines: ClosedRange<Int>
}

/// A remark with the consent that silences it.
public struct AcceptedRemark: Sendable {
    public var diagnostic: Diagnostic
    public var consent: Consent
}

/// The consents of a meeting's files.
public struct ConsentBook: Sendable {
    public private(set) var consents: [Consent] = []
    /// Positions of those that something was accepted by.
    private var used = Set<Int>()
    private var lineStarts: [FileID: SourceFile] = [:]

    public init() {}

    /// - Parameter isOwn: whether a file is one of the meeting's own or of its register, by its path.
    public init(_ sources: SourceSet, where isOwn: (String) -> Bool) {
        for (index, file) in sources.files.enumerated() where isOwn(file.path) {
            let found = readConsents(file, FileID(UInt32(index)))
            if found.isEmpty { continue }
            consents += found
            lineStarts[FileID(UInt32(index))] = file
        }
    }

    public var isEmpty: Bool { consents.isEmpty }

    /// The remark with its consent; nil for what nobody has accepted, and for errors.
    public mutating func accept(_ diagnostic: Diagnostic) -> AcceptedRemark? {
        guard diagnostic.severity != .error, let index = consent(for: diagnostic) else { return nil }
        used.insert(index)
        return AcceptedRemark(diagnostic: diagnostic, consent: consents[index])
    }

    /// Consents that nothing was accepted by. What is found only when pages are set is not known of before.
    public func unused(where isKnown: (String) -> Bool) -> [Consent] {
        consents.indices.filter { !used.contains($0) && isKnown(consents[$0].code) }.map { consents[$0] }
    }

    /// Where a remark has a consent for its code.
    public func consent(for diagnostic: Diagnostic) -> Int? {
        guard !consents.isEmpty, let range = diagnostic.range, let file = lineStarts[range.file] else { return nil }
        let first = file.position(of: Int(range.start)).line
        let last = max(first, file.position(of: max(Int(range.start), Int(range.end) - 1)).line)
        return consents.firstIndex { $0.code == diagnostic.code.id && $0.range.file == range.file && $0.lines.overlaps(first...last) }
    }
}

/// The signs before a consent, and its first word.
private let words: [[UInt8]] = ["godkänt ", "godkänd ", "accepted "].map { Array($0.utf8) }

/// Whether a comment of Markdown accepts something; it may stay where it is.
public func isConsent(_ comment: ArraySlice<UInt8>) -> Bool {
    let said = comment.dropFirst(4).drop { $0 == 0x20 }
    guard let word = words.first(where: { said.starts(with: $0) }) else { return false }
    let code = said.dropFirst(word.count).prefix(5)
    return isCode(String(decoding: code, as: UTF8.self)) && said.contains(0x3A)
}

/// Whether one of the words stands somewhere, which hardly any file has: all are read through for it.
private func mayAccept(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
        for index in 1..<max(1, bytes.count) {
            // Their first two letters.
            switch bytes[index] {
            case UInt8(ascii: "o"): if bytes[index - 1] != UInt8(ascii: "g") { continue }
            case UInt8(ascii: "c"): if bytes[index - 1] != UInt8(ascii: "a") { continue }
            default: continue
            }
            if words.contains(where: { bytes[(index - 1)...].starts(with: $0) }) { return true }
        }
        return false
    }
}

private func readConsents(_ file: SourceFile, _ id: FileID) -> [Consent] {
    let bytes = file.bytes
    guard mayAccept(bytes) else { return [] }
    let isMarkdown = file.path.hasSuffix(".md") || file.path.hasSuffix(".markdown")
    var result: [Consent] = []
    var body = 0
    if isMarkdown, bytes.starts(with: "---\n".utf8) {
        // Front matter is YAML, and what follows is not.
        body = file.lineStarts.dropFirst().firstIndex { bytes[Int($0)...].starts(with: "---\n".utf8) }.map { $0 + 1 } ?? 0
    }
    for line in file.lineStarts.indices {
        let start = Int(file.lineStarts[line])
        let end = line + 1 < file.lineStarts.count ? Int(file.lineStarts[line + 1]) - 1 : bytes.count
        let isText = isMarkdown && line >= body
        let sign = isText ? Array("<!--".utf8) : [UInt8(ascii: "#")]
        guard start < end, let at = bytes[start..<end].firstIndex(of: sign) else { continue }
        var rest = bytes[(at + sign.count)..<end]
        if isText, let close = rest.firstIndex(of: Array("-->".utf8)) { rest = rest[..<close] }
        let stop = isText ? min(end, rest.endIndex + 3) : end
        rest = rest.drop { $0 == 0x20 }
        guard let word = words.first(where: { rest.starts(with: $0) }) else { continue }
        let said = String(decoding: rest.dropFirst(word.count), as: UTF8.self)
        guard let colon = said.firstIndex(of: ":") else { continue }
        let reason = said[said.index(after: colon)...].trimmedSpaces
        let codes = said[..<colon].split(whereSeparator: { ", ".contains($0) }).map(String.init)
        guard !reason.isEmpty, !codes.isEmpty, codes.allSatisfy(isCode) else { continue }
        let isAlone = bytes[start..<at].allSatisfy { $0 == 0x20 } && bytes[stop..<end].allSatisfy { $0 == 0x20 }
        let lines = isAlone ? covered(after: line, file, isText) : line + 1...line + 1
        for code in codes {
            result.append(Consent(code: code, reason: reason, range: SourceRange(file: id, start: at, end: stop), lines: lines))
        }
    }
    return result
}

/// What stands below a comment by itself: in text the next block, in YAML the next key with all that is in it.
private func covered(after line: Int, _ file: SourceFile, _ isText: Bool) -> ClosedRange<Int> {
    func content(_ line: Int) -> ArraySlice<UInt8> {
        let start = Int(file.lineStarts[line])
        return file.bytes[start..<(line + 1 < file.lineStarts.count ? Int(file.lineStarts[line + 1]) - 1 : file.bytes.count)]
    }
    func isBlank(_ line: Int) -> Bool { content(line).allSatisfy { $0 == 0x20 || $0 == 0x0D } }
    func isComment(_ line: Int) -> Bool { content(line).drop { $0 == 0x20 }.starts(with: isText ? "<!--".utf8 : "#".utf8) }
    var first = line + 1
    while first < file.lineStarts.count, isBlank(first) || isComment(first) { first += 1 }
    guard first < file.lineStarts.count else { return line + 1...line + 1 }
    let indent = content(first).prefix { $0 == 0x20 }.count
    var last = first
    while last + 1 < file.lineStarts.count {
        let next = last + 1
        if isText ? isBlank(next) : !isBlank(next) && content(next).prefix(while: { $0 == 0x20 }).count <= indent { break }
        last = next
    }
    return first + 1...last + 1
}

/// "CK103"
private func isCode(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count == 5 && bytes[..<2].allSatisfy { (0x41...0x5A).contains($0) } && bytes[2...].allSatisfy { (0x30...0x39).contains($0) }
}

extension String {
    fileprivate var trimmedSpaces: String { self[...].trimmedSpaces }
}

extension Substring {
    fileprivate var trimmedSpaces: String {
        var text = drop { $0 == " " }
        while text.last == " " || text.last == "\r" { text.removeLast() }
        return String(text)
    }
}

extension Collection<UInt8> where Index == Int {
    /// Where some bytes stand first.
    fileprivate func firstIndex(of part: [UInt8]) -> Int? {
        guard let first = part.first, count >= part.count else { return nil }
        var index = startIndex
        while index <= endIndex - part.count {
            if self[index] == first, self[index..<index + part.count].elementsEqual(part) { return index }
            index += 1
        }
        return nil
    }
}
