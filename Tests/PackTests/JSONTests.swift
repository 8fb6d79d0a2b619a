import Diagnostics
import System
import Testing

@testable import Pack

struct JSONTests {
    @Test func writesWhatItReads() {
        let value = JSON.object([
            .init("namn", .string("Bilaga \"1\"\n\u{1}å")),
            .init("sidor", .integer(-9)),
            .init("tom", .array([])),
            .init("lista", .array([.bool(true), .null, .object([])])),
        ])
        #expect(JSON.parse(value.serialised()) == value)
    }

    @Test(arguments: ["", "{", "[1,]", "{\"a\" 1}", "\"\\x\"", "1 2", "{\"a\":1,}", "\"oavslutad"])
    func refusesWhatIsNotJSON(text: String) {
        #expect(JSON.parse(Array(text.utf8)) == nil)
    }

    @Test func readsWhatOtherProgramsWrite() {
        #expect(JSON.parse(Array("[0.333e-2, -1.5, 7]".utf8)) == nil)
        #expect(JSON.parse(Array("[0.333e-2, -1.5, 7]".utf8), cutsDecimals: true) == .array([.integer(0), .integer(-1), .integer(7)]))
        #expect(JSON.parse(Array("\"\\u00e5 \\ud83d\\ude00\"".utf8)) == .string("å 😀"))
        for broken in ["\"\\ud83d\"", "\"\\ud83dx\"", "\"\\ude00\"", "\"\\ud83d\\u0041\""] { #expect(JSON.parse(Array(broken.utf8)) == nil) }
    }

    @Test func writesThousandths() {
        #expect(
            String(decoding: JSON.array([.thousandths(325), .thousandths(-1005), .thousandths(7)]).serialised(), as: UTF8.self)
                == "[\n  0.325,\n  -1.005,\n  0.007\n]\n")
    }

    @Test func aDeepNestIsRefusedRatherThanACrash() {
        #expect(JSON.parse([UInt8](repeating: UInt8(ascii: "["), count: 100_000)) == nil)
    }

    @Test func digestIsThatOfTheStandard() {
        // FIPS 180-4, example "abc".
        #expect(
            SHA256.hex(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }
}
