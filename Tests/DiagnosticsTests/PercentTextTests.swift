import Diagnostics
import Testing

struct PercentTextTests {
    @Test(
        "Percent signs with two digits are the bytes that they stand for; others stay, and are counted",
        arguments: [
            ("m%C3%A5l", "mål", 2, 0), ("50 %", "50 %", 0, 1), ("100%25", "100%", 1, 0), ("a%4", "a%4", 0, 1), ("%+1%zz", "%+1%zz", 0, 2), ("mål", "mål", 0, 0),
        ])
    func decoded(_ text: String, _ words: String, _ count: Int, _ faults: Int) {
        let decoded = PercentDecoded(text)
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == words)
        #expect(decoded.count == count)
        #expect(decoded.faults == faults)
    }
}
