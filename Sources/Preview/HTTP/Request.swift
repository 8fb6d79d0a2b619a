import Diagnostics

/// A request of HTTP/1.1 (RFC 9112), as far as a browser sends one to this server.
struct Request: Sendable {
    var method: String
    /// Without the query, as it was sent: nothing here needs escapes.
    var path: String
    /// The query's names and values, percent-decoded.
    var query: [(name: String, value: String)]
    /// Names in lower case.
    var headers: [(name: String, value: String)]
    var body: [UInt8]

    func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

    func parameter(_ name: String) -> String? { query.first { $0.name == name }?.value }

    var cookies: [(name: String, value: String)] {
        headers.filter { $0.name == "cookie" }.flatMap { header in
            header.value.split(separator: ";").compactMap { pair -> (name: String, value: String)? in
                let parts = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
            }
        }
    }
}

/// How far the reading of a request has come.
enum RequestReading {
    case incomplete
    /// A request, and how many bytes it took.
    case complete(Request, length: Int)
    /// Nothing that can be answered otherwise; the connection ends.
    case refused(Status)
}

extension Request {
    /// The most that a head and a body may have, in bytes: what is changed is a field or some lines of a text.
    static let headLimit = 16 << 10
    static let bodyLimit = 1 << 20

    /// Reads the request at the beginning of what has come in.
    static func read(_ bytes: [UInt8]) -> RequestReading {
        guard let headEnd = endOfHead(bytes) else { return bytes.count > headLimit ? .refused(.headTooLarge) : .incomplete }
        guard headEnd <= headLimit else { return .refused(.headTooLarge) }
        guard let text = String(validating: bytes[..<(headEnd - 4)], as: UTF8.self) else { return .refused(.badRequest) }
        var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            Substring(line.last == 0x0D ? line.dropLast() : line)
        }
        let first = lines.removeFirst().split(separator: " ", omittingEmptySubsequences: false)
        guard first.count == 3, first[2] == "HTTP/1.1" || first[2] == "HTTP/1.0", first[1].hasPrefix("/") else { return .refused(.badRequest) }
        var headers: [(name: String, value: String)] = []
        for line in lines {
            guard let colon = line.firstIndex(of: ":"), colon != line.startIndex else { return .refused(.badRequest) }
            let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
            headers.append((line[..<colon].lowercased(), String(value)))
        }
        // Two lengths, or a length and chunks, are how requests are smuggled: neither is read.
        let lengths = headers.filter { $0.name == "content-length" }
        guard !headers.contains(where: { $0.name == "transfer-encoding" }), lengths.count <= 1,
            headers.count(where: { $0.name == "host" }) == 1
        else { return .refused(.badRequest) }
        var length = 0
        if let given = lengths.first?.value {
            guard given.utf8.count <= 9, given.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(given) else {
                return .refused(.badRequest)
            }
            length = count
        }
        guard length <= bodyLimit else { return .refused(.bodyTooLarge) }
        guard bytes.count >= headEnd + length else { return .incomplete }
        let target = first[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let query = target.count > 1 ? pairs(target[1]) : []
        return .complete(
            Request(
                method: String(first[0]), path: String(target[0]), query: query, headers: headers,
                body: Array(bytes[headEnd..<(headEnd + length)])),
            length: headEnd + length)
    }

    /// Past the empty line; nil when it has not come.
    private static func endOfHead(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 4 else { return nil }
        for index in 3..<min(bytes.count, headLimit + 4)
        where bytes[index] == 0x0A && bytes[index - 1] == 0x0D && bytes[index - 2] == 0x0A && bytes[index - 3] == 0x0D {
            return index + 1
        }
        return nil
    }

    private static func pairs(_ text: Substring) -> [(name: String, value: String)] {
        text.split(separator: "&").prefix(32).compactMap { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = decoded(parts[0]), let value = decoded(parts.count > 1 ? parts[1] : "") else { return nil }
            return (name, value)
        }
    }

    /// A name or a value of a query, where a plus is a space; nil when it is not UTF-8, or a percent sign stands for nothing.
    private static func decoded(_ text: Substring) -> String? {
        let decoded = PercentDecoded(String(text.map { $0 == "+" ? " " : $0 }))
        return decoded.faults == 0 ? String(validating: decoded.bytes, as: UTF8.self) : nil
    }
}
