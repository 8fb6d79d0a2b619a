/// The codes that this server answers with (RFC 9110, 15).
enum Status: Int, Sendable {
    case ok = 200
    case seeOther = 303
    case badRequest = 400
    case forbidden = 403
    case notFound = 404
    case methodNotAllowed = 405
    case conflict = 409
    case bodyTooLarge = 413
    case unprocessable = 422
    case headTooLarge = 431
    case serverError = 500

    var phrase: String {
        switch self {
        case .ok: "OK"
        case .seeOther: "See Other"
        case .badRequest: "Bad Request"
        case .forbidden: "Forbidden"
        case .notFound: "Not Found"
        case .methodNotAllowed: "Method Not Allowed"
        case .conflict: "Conflict"
        case .bodyTooLarge: "Content Too Large"
        case .unprocessable: "Unprocessable Content"
        case .headTooLarge: "Request Header Fields Too Large"
        case .serverError: "Internal Server Error"
        }
    }
}

struct Response: Sendable {
    var status: Status
    var type: String
    var body: [UInt8]
    var headers: [(name: String, value: String)] = []
    /// The connection stays open, and events are written to it.
    var isEventStream = false

    init(_ status: Status = .ok, type: String = "text/plain; charset=utf-8", body: [UInt8] = []) {
        self.status = status
        self.type = type
        self.body = body
    }

    static func text(_ status: Status, _ words: String) -> Response { Response(status, body: Array((words + "\n").utf8)) }

    /// The bytes of the whole answer. What is shown is never kept, never read by another page, and fetches nothing.
    func serialised(withBody: Bool = true) -> [UInt8] {
        var head = "HTTP/1.1 \(status.rawValue) \(status.phrase)\r\nContent-Type: \(type)\r\n"
        if !isEventStream { head += "Content-Length: \(body.count)\r\n" }
        head += "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n"
        head += "Cross-Origin-Resource-Policy: same-origin\r\nCross-Origin-Opener-Policy: same-origin\r\n"
        for header in headers { head += "\(header.name): \(header.value)\r\n" }
        if !headers.contains(where: { $0.name == "Content-Security-Policy" }) {
            head += "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n"
        }
        return Array((head + "\r\n").utf8) + (withBody ? body : [])
    }
}
