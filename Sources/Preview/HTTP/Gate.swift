/// Who may ask for anything at all. The pages are somebody's unfinished papers, and can change files: so nobody gets in but
/// the browser that was given the address, on this machine, from this server's own pages.
///
/// - The address has a random token, exchanged for a cookie that scripts and other sites do not get.
/// - `Host` is one of our own names, so that a name which leads here from elsewhere (DNS rebinding) is refused.
/// - `Origin` and `Sec-Fetch-Site`, where a browser sends them, say that the request comes from our own pages.
struct Gate: Sendable {
    let token: String
    let session: String
    let port: UInt16

    init(port: UInt16) {
        self.port = port
        token = Gate.random()
        session = Gate.random()
    }

    /// 128 bits of the system's own randomness, in hexadecimal.
    private static func random() -> String {
        var generator = SystemRandomNumberGenerator()
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: (0..<32).map { _ in digits[Int(generator.next() & 15)] }, as: UTF8.self)
    }

    /// Browsers share cookies between ports.
    var cookieName: String { "bilaga-\(port)" }

    var hosts: [String] { ["127.0.0.1:\(port)", "localhost:\(port)", "[::1]:\(port)"] }

    /// What keeps a request out; nil for one that may go on.
    func refusal(_ request: Request) -> String? {
        guard let host = request.header("host"), hosts.contains(host.lowercased()) else { return "Host" }
        if let origin = request.header("origin"), origin != "http://" + host.lowercased() { return "Origin" }
        if let site = request.header("sec-fetch-site"), site != "same-origin", site != "none" { return "Sec-Fetch-Site" }
        // What changes something comes from our own script, which can say so; a form of another page cannot.
        if request.method != "GET", request.method != "HEAD" {
            guard request.header("origin") != nil, request.header("x-bilaga") == "1" else { return "Origin" }
        }
        return nil
    }

    /// Whether it is the browser that was let in.
    func isKnown(_ request: Request) -> Bool {
        request.cookies.contains { $0.name == cookieName && isSame($0.value, session) }
    }

    func hasToken(_ request: Request) -> Bool { request.parameter("nyckel").map { isSame($0, token) } ?? false }

    var cookie: String { "\(cookieName)=\(session); Path=/; HttpOnly; SameSite=Strict" }

    /// Takes as long whatever is wrong.
    private func isSame(_ given: String, _ wanted: String) -> Bool {
        let (one, other) = (Array(given.utf8), Array(wanted.utf8))
        guard one.count == other.count else { return false }
        return zip(one, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
