import DocumentTree

/// What a destination in Markdown means.
enum LinkDestination: Equatable {
    case target(LinkTarget)
    /// `[impact stories](lang:en)`: not a link, but words in another language.
    case foreign(String)
    /// Nothing that a published document may lead to.
    case unsupported
}

/// Before the kind of a bilaga: `[förslaget](bilaga:kommunikationsmål)`. Which number it has is known when the pack is put
/// together.
public let namedReference = "bilaga:"

/// Reads a destination: a place in this document (`#namn`), in another bilaga (`bilaga-1`,
/// `bilaga-1#finansiering`), or an absolute address (https, http, mailto, tel).
func readDestination(_ text: String) -> LinkDestination {
    if let language = text.removing(prefix: "lang:") {
        return .foreign(language)
    }
    if let name = text.removing(prefix: "#") {
        return .target(.anchor(Anchor(name: name.isEmpty ? nil : fragmentName(name))))
    }
    if let rest = text.removing(prefix: namedReference) {
        let parts = rest.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        guard !parts[0].isEmpty else { return .unsupported }
        let name = parts.count > 1 && !parts[1].isEmpty ? fragmentName(String(parts[1])) : nil
        return .target(.anchor(Anchor(document: namedReference + parts[0], name: name)))
    }
    if text.utf8.starts(with: "bilaga-".utf8) {
        let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let document = parts[0]
        guard document.utf8.allSatisfy(isSlugByte) else { return .unsupported }
        let name = parts.count > 1 && !parts[1].isEmpty ? fragmentName(String(parts[1])) : nil
        return .target(.anchor(Anchor(document: String(document), name: name)))
    }
    for scheme in ["https://", "http://"] {
        if let rest = text.removing(prefix: scheme) {
            guard let address = webAddress(scheme: scheme, rest: rest) else { return .unsupported }
            return .target(.url(address))
        }
    }
    for scheme in ["mailto:", "tel:"] {
        if let rest = text.removing(prefix: scheme), !rest.isEmpty {
            return .target(.url(scheme + percentEncoded(rest.utf8)))
        }
    }
    return .unsupported
}

/// The host in ASCII, the rest percent-encoded: a URI by RFC 3986, as PDF and HTML want it. nil without a host.
private func webAddress(scheme: String, rest: String) -> String? {
    let hostEnd = rest.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? rest.endIndex
    let authority = rest[..<hostEnd]
    guard !authority.isEmpty else { return nil }
    var labels: [String] = []
    for label in authority.split(separator: ".", omittingEmptySubsequences: false) {
        guard let ascii = Punycode.encode(Array(label.lowercased().unicodeScalars)) else { return nil }
        labels.append(ascii)
    }
    let host = labels.joined(separator: ".")
    guard host.utf8.allSatisfy({ isSlugByte($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }) else {
        return nil
    }
    return scheme + host + percentEncoded(rest[hostEnd...].utf8)
}

/// Encodes what may not stand in a URI; what is encoded already stays as it is.
private func percentEncoded(_ bytes: some Collection<UInt8>) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in bytes {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            result.append(byte)
        default:
            if "-._~:/?#@!$&'()*+,;=%".utf8.contains(byte) {
                result.append(byte)
            } else {
                result.append(contentsOf: [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]])
            }
        }
    }
    return String(decoding: result, as: UTF8.self)
}

/// A person writes `#tabell-uppväxling` or `#Finansiering`; anchors are ASCII slugs.
private func fragmentName(_ text: String) -> String { AnchorNames.slug(text) }

private func isSlugByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
}

extension String {
    /// The rest after a prefix of ASCII letters, in either case; nil when it does not begin so.
    fileprivate func removing(prefix: String) -> String? {
        let lowered = self.utf8.prefix(prefix.utf8.count).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        guard lowered.elementsEqual(prefix.utf8) else { return nil }
        return String(decoding: self.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
    }
}
