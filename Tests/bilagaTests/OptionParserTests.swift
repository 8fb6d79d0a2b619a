import Testing

@testable import bilaga

struct OptionParserTests {
    func parse(_ arguments: String...) throws -> ParsedOptions {
        try parseOptions(arguments[...], buildCommand.options, isFolder: { $0.hasPrefix("möten/") })
    }

    @Test func optionsMayStandAnywhereAndUseEitherForm() throws {
        let parsed = try parse("möten/a", "--out=ut", "--json", "möten/b", "--jobs", "4")
        #expect(parsed.positional == ["möten/a", "möten/b"])
        #expect(parsed.last("--out") == "ut")
        #expect(parsed.last("--jobs") == "4")
        #expect(parsed.flags == ["--json"])
    }

    @Test func aListEndsAtTheNextOptionOrTheNextMeeting() throws {
        let parsed = try parse("--only", "1", "kommunikationsmål", "möten/a", "--goal", "3,4", "--format", "pdf,html")
        #expect(parsed.values["--only"] == ["1", "kommunikationsmål"])
        #expect(parsed.values["--goal"] == ["3", "4"])
        #expect(parsed.values["--format"] == ["pdf", "html"])
        #expect(parsed.positional == ["möten/a"])
    }

    @Test func everythingAfterTwoDashesIsAMeeting() throws {
        #expect(try parse("--", "--json").positional == ["--json"])
    }

    @Test func aMisspeltOptionIsPointedOut() throws {
        let error = try #require(throws: UsageError.self) { try parse("--onyl", "1") }
        #expect(error.message.swedish.contains("--only"))
        #expect(error.message.english.contains("--only"))
    }

    @Test func anEmptyArgumentMeansNoFolder() throws {
        // What a script gives when its variable is not set.
        #expect(throws: UsageError.self) { try parse("möten/a", "--out", "") }
        #expect(throws: UsageError.self) { try parse("") }
    }

    @Test func aNameStaysOnItsLine() {
        let name = "x\n5 filer uttagna utan fel.\u{202E}"
        #expect(Words(sv: "\(name) finns inte.\n", en: "")(.swedish) == "x 5 filer uttagna utan fel.� finns inte.\n")
    }

    @Test func whatIsGivenTwiceIsNeverDropped() throws {
        let error = try #require(throws: UsageError.self) { try parse("möten/a", "--out", "ut", "--out=in") }
        #expect(error.message.swedish == "--out är given två gånger: ut och in")
        #expect(try parse("--templates", "egna", "--templates", "andras").values["--templates"] == ["egna", "andras"])
        #expect(templateFolders(given: ["egna", "andras"], executable: nil, isFolder: { _ in false }) == ["egna", "andras"])
    }

    @Test(arguments: ["--out", "--only"])
    func anOptionWithoutItsValueIsAnError(name: String) throws {
        let error = try #require(throws: UsageError.self) { try parse("möten/a", name) }
        #expect(error.message.swedish.contains(name))
    }

    @Test func aFlagTakesNoValue() throws {
        #expect(throws: UsageError.self) { try parse("--json=ja") }
    }
}
