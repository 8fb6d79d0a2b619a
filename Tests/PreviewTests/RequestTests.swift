import Testing

@testable import Preview

struct RequestTests {
    private func read(_ text: String) -> RequestReading { Request.read(Array(text.utf8)) }

    @Test func aRequestIsReadWithItsQueryAndItsBody() throws {
        let text = "POST /m/0/spara?sida=3%3A1-2&x=a+b HTTP/1.1\r\nHost: localhost\r\nCookie: a=1; b=2\r\nContent-Length: 2\r\n\r\n{}GET"
        guard case .complete(let request, let length) = read(text) else {
            Issue.record("not complete")
            return
        }
        #expect(request.path == "/m/0/spara")
        #expect(request.parameter("sida") == "3:1-2")
        #expect(request.parameter("x") == "a b")
        #expect(request.cookies.map(\.value) == ["1", "2"])
        #expect(request.body == Array("{}".utf8))
        #expect(length == text.utf8.count - 3)
    }

    @Test(arguments: [
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "GET / HTTP/1.1\r\n\r\n", "GET x HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET / HTTP/2\r\nHost: a\r\n\r\n", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9999999\r\n\r\n",
        "\u{0}\u{1} / HTTP/1.1\r\n: x\r\n\r\n",
    ])
    func whatIsNoRequestIsRefused(_ text: String) {
        guard case .refused = read(text) else {
            Issue.record("\(text) was not refused")
            return
        }
    }

    @Test func aHeadWithoutEndIsRefusedWhenItIsTooLong() {
        guard case .incomplete = read("GET / HTTP/1.1\r\nHost: a") else {
            Issue.record("a half request is not complete")
            return
        }
        guard case .refused(.headTooLarge) = read("GET / HTTP/1.1\r\nX: " + String(repeating: "x", count: 20_000)) else {
            Issue.record("an endless head is refused")
            return
        }
    }
}
