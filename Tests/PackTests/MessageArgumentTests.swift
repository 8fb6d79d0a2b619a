import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack

/// Arguments of messages are given by name. A name that is misspelt would leave a gap in the message, so each place where
/// the sources give one is held against the texts of its code. (Those who raise all messages of the fixtures hold what was
/// given against the texts too: `Diagnostic.missingArguments`.)
@Suite struct MessageArgumentTests {
    private static let sources: [(path: String, text: String)] = {
        let root = repositoryRoot + "/Sources"
        var files: [(path: String, text: String)] = []
        for case let path as String in FileManager.default.enumerator(atPath: root)! where path.hasSuffix(".swift") {
            if let text = try? String(contentsOfFile: "\(root)/\(path)", encoding: .utf8) { files.append((path, text)) }
        }
        return files
    }()

    /// The places of the texts, by the name that the sources have for the code.
    private static let places: [String: Set<String>] = {
        let known = Dictionary(uniqueKeysWithValues: catalogue.map { ($0.id, Placeholders($0).all) })
        var places: [String: Set<String>] = [:]
        for file in sources {
            for match in file.text.matches(of: /static let (\w+) = DiagnosticCode\(\s*"([A-Z]{2}[0-9]{3})"/) {
                places[String(match.1), default: []].formUnion(known[String(match.2)] ?? [])
            }
        }
        return places
    }()

    @Test func everyArgumentHasAPlaceInItsMessage() {
        var calls = 0
        for file in Self.sources {
            for match in file.text.matches(of: /\(\s*\.(\w+),/) {
                guard let known = Self.places[String(match.1)] else { continue }
                calls += 1
                for key in Self.keys(in: Self.call(file.text.utf8[match.range.lowerBound...])) where !known.contains(key) {
                    Issue.record("\(file.path): .\(match.1) has no place for “\(key)”")
                }
            }
        }
        #expect(calls > 300)
    }

    /// Arguments that are gathered first, and given with one code or another.
    @Test func everyGatheredArgumentHasAPlaceInSomeMessage() {
        let ofMessages = Self.places.values.reduce(into: Set()) { $0.formUnion($1) }
        for file in Self.sources where !file.path.hasPrefix("Diagnostics/") {
            // What the pack says of its checks stands beside what it says it of.
            let known = ofMessages.union(file.text.matches(of: /\{(\w+)\}/).map { String($0.1) })
            for match in file.text.matches(of: /\barguments\["([^"\\]+)"\]/) where !known.contains(String(match.1)) {
                Issue.record("\(file.path): no message has a place for “\(match.1)”")
            }
            for match in file.text.matches(of: /\barguments(?:: \[String: String\])? = \[/) {
                let literal = Self.call(file.text.utf8[file.text.utf8.index(before: match.range.upperBound)...])
                for key in Self.keys(in: literal) where !known.contains(key) {
                    Issue.record("\(file.path): no message has a place for “\(key)”")
                }
            }
        }
    }

    /// Arguments that are given with a code that stands in a variable.
    @Test func everyArgumentOfACodeThatIsChosenHasAPlaceInSomeMessage() {
        let known = Self.places.values.reduce(into: Set()) { $0.formUnion($1) }
        var calls = 0
        for file in Self.sources where !file.path.hasPrefix("Diagnostics/") {
            for match in file.text.matches(of: /\b(?:report|Diagnostic)\(\s*(\w+), at: [^\[\]\n]*,\s*\[/) {
                calls += 1
                let literal = Self.call(file.text.utf8[file.text.utf8.index(before: match.range.upperBound)...])
                for key in Self.keys(in: literal) where !known.contains(key) {
                    Issue.record("\(file.path): no message has a place for “\(key)”")
                }
            }
        }
        #expect(calls > 0)
    }

    @Test func whatIsMissingIsSeen() {
        let code = DiagnosticCode(
            "XX001", sv: MessageText("”{namn}” saknas", reason: "Den står i {fil}.", fix: "[[Menade du {förslag}?]] Lägg till."),
            en: MessageText("“{namn}” is missing", reason: "It is in {fil}.", fix: "[[Did you mean {förslag}?]] Add it."))
        let misspelt = Diagnostic(code, at: nil, ["nam": "a", "fil": "b"])
        #expect(misspelt.missingArguments == ["XX001: namn"])
        let text = render([misspelt], sources: SourceSet(), language: .swedish)
        #expect(text.contains("”{namn}” saknas") && text.contains("Den står i b.") && text.contains("gör så här: Lägg till."))
        #expect(Diagnostic(code, at: nil, ["namn": "a", "fil": "b"]).missingArguments == [])
    }

    /// A call or a literal, from its bracket to the one that closes it, without the words of its texts.
    private static func call(_ text: Substring.UTF8View) -> String {
        var depth = 0
        var result: [UInt8] = []
        for byte in text {
            result.append(byte)
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
            if depth == 0 { break }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The keys of dictionary literals: text directly before a colon.
    private static func keys(in call: String) -> [String] { call.matches(of: /"([^"\\\s]+)":/).map { String($0.1) } }
}
