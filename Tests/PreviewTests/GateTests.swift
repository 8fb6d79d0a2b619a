import Testing

@testable import Preview

struct GateTests {
    private let gate = Gate(port: 4747)

    private func request(_ method: String = "GET", _ headers: [(name: String, value: String)]) -> Request {
        Request(method: method, path: "/", query: [], headers: headers, body: [])
    }

    @Test func ourOwnPagesAreLetIn() {
        let own = request("POST", [("host", "127.0.0.1:4747"), ("origin", "http://127.0.0.1:4747"), ("sec-fetch-site", "same-origin"), ("x-bilaga", "1")])
        #expect(gate.refusal(own) == nil)
        #expect(gate.refusal(request("GET", [("host", "localhost:4747"), ("sec-fetch-site", "none")])) == nil)
    }

    @Test(arguments: [
        // A name from elsewhere that leads here.
        ("GET", ["host": "evil.example:4747"]), ("GET", ["host": "127.0.0.1:80"]), ("GET", ["host": "127.0.0.1"]),
        // A foreign page.
        ("GET", ["host": "127.0.0.1:4747", "origin": "http://evil.example"]),
        ("GET", ["host": "127.0.0.1:4747", "origin": "null"]),
        ("GET", ["host": "127.0.0.1:4747", "sec-fetch-site": "cross-site"]),
        ("GET", ["host": "127.0.0.1:4747", "sec-fetch-site": "same-site"]),
        // A form, which cannot send a header of its own; and what comes from no page.
        ("POST", ["host": "127.0.0.1:4747", "origin": "http://127.0.0.1:4747"]),
        ("POST", ["host": "127.0.0.1:4747", "x-bilaga": "1"]),
        ("DELETE", ["host": "127.0.0.1:4747"]),
    ])
    func othersAreNot(_ method: String, _ headers: [String: String]) {
        #expect(gate.refusal(request(method, headers.map { (name: $0.key, value: $0.value) })) != nil)
    }

    @Test func onlyTheCookieOfThisServerIsKnown() {
        func known(_ cookie: String) -> Bool { gate.isKnown(request("GET", [("host", "localhost:4747"), ("cookie", cookie)])) }
        #expect(known("annat=1; \(gate.cookieName)=\(gate.session)"))
        #expect(!known("\(gate.cookieName)=\(gate.token)"))
        #expect(!known("\(gate.cookieName)="))
        #expect(!known("bilaga-80=\(gate.session)"))
        #expect(Gate(port: 4747).token != gate.token)
    }
}
