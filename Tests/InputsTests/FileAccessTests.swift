import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Inputs

/// A folder with a file, a subfolder, and links within it and out of it.
@Suite final class FileAccessTests {
    let root: String
    let access: FileAccess
    let bench = Bench()

    init() throws {
        let base = scratchPath()
        root = base + "/mote"
        try FileManager.default.createDirectory(atPath: root + "/mål", withIntermediateDirectories: true)
        func write(_ path: String, _ text: String) throws {
            try text.write(toFile: path, atomically: false, encoding: .utf8)
        }
        try write(base + "/hemligt.yaml", "hemligt: ja\n")
        try write(root + "/budget.yaml", "år: 2024\n")
        for name in ["mål-2.md", "mål-10.md", "mål-1.md", ".mål-3.md", "annat.md"] { try write(root + "/mål/" + name, "x") }
        try FileManager.default.createSymbolicLink(atPath: root + "/inom.yaml", withDestinationPath: "budget.yaml")
        try FileManager.default.createSymbolicLink(atPath: root + "/ut.yaml", withDestinationPath: "../hemligt.yaml")
        try FileManager.default.createSymbolicLink(atPath: root + "/utmapp", withDestinationPath: "..")
        try FileManager.default.createSymbolicLink(atPath: root + "/slinga.yaml", withDestinationPath: "slinga.yaml")
        access = try #require(FileAccess(existing: root))
    }

    deinit { try? FileManager.default.removeItem(atPath: root + "/..") }

    @Test func filesOfTheFolderAreRead() throws {
        let file = try #require(access.load("budget.yaml", into: &bench.sources, diagnostics: &bench.diagnostics))
        #expect(bench.sources[file].bytes == Array("år: 2024\n".utf8))
        #expect(bench.sources[file].path == root + "/budget.yaml")
        #expect(access.load("inom.yaml", into: &bench.sources, diagnostics: &bench.diagnostics) != nil)
    }

    @Test(arguments: [
        "../hemligt.yaml", "/etc/passwd", "ut.yaml", "utmapp/hemligt.yaml", "mål/../../hemligt.yaml", "budget.yaml\0", "",
    ])
    func nothingOutsideIsRead(_ path: String) {
        #expect(access.load(path, into: &bench.sources, diagnostics: &bench.diagnostics) == nil)
        #expect(bench.codes == ["IN042"])
    }

    @Test func aLinkOutOfTheFolderIsToldAsALink() {
        #expect(access.load("ut.yaml", into: &bench.sources, diagnostics: &bench.diagnostics) == nil)
        #expect(bench.transcript.contains("är en länk till något utanför") && bench.transcript.contains("i stället för länken"))
        #expect(!bench.transcript.contains("ligger utanför"))
    }

    @Test func whatIsNoFileIsRefused() {
        #expect(access.read("mål") == .failure(.notAFile))
        #expect(mkfifo(root + "/rör.yaml", 0o600) == 0)
        #expect(access.read("rör.yaml") == .failure(.notAFile))
        #expect(access.load("slinga.yaml", into: &bench.sources, diagnostics: &bench.diagnostics) == nil)
        #expect(access.load("mål", into: &bench.sources, diagnostics: &bench.diagnostics) == nil)
        #expect(bench.codes.last == "IN043")
    }

    @Test func whatCannotBeReadIsNotTakenForAbsent() throws {
        #expect(access.exists("slinga.yaml"), "something is there")
        #expect(!access.exists("ingen.yaml"))
        try FileManager.default.createSymbolicLink(atPath: root + "/lös.yaml", withDestinationPath: "ingen.yaml")
        #expect(access.load("lös.yaml", into: &bench.sources, diagnostics: &bench.diagnostics) == nil)
        #expect(FileAccess(optional: root + "/ingen", diagnostics: &bench.diagnostics) == nil)
        #expect(bench.codes == ["IN045"], "a folder that may be absent says nothing when it is")
        #expect(FileAccess(optional: root + "/slinga.yaml", diagnostics: &bench.diagnostics) == nil)
        #expect(FileAccess(root + "/lös.yaml", diagnostics: &bench.diagnostics) == nil)
        #expect(bench.codes == ["IN045", "IN049", "IN049"])
        #expect(bench.transcript.contains("länkarna går i cirkel"))
        #expect(bench.transcript.contains("länken leder till något som inte finns"))
    }

    @Test func filesHaveALimit() throws {
        #expect(FileManager.default.createFile(atPath: root + "/stor.yaml", contents: Data(count: FileAccess.sizeLimit + 1)))
        #expect(access.load("stor.yaml", into: &bench.sources, diagnostics: &bench.diagnostics) == nil)
        #expect(bench.codes == ["IN044"])
    }

    /// Each file is within its limit; all of a meeting's have one together.
    @Test func allFilesTogetherHaveALimit() throws {
        func load(_ name: String, as kind: InputKind = .text) -> Bool {
            access.load(name, as: kind, into: &bench.sources, diagnostics: &bench.diagnostics) != nil
        }
        try "rad: 1\n".write(toFile: root + "/rad.yaml", atomically: true, encoding: .utf8)
        bench.sources.totals.text = InputLimits.text - 8
        #expect(load("rad.yaml"))
        #expect(!load("rad.yaml"))
        #expect(load("rad.yaml", as: .picture), "pictures are counted by themselves")
        bench.sources.totals.pictures = InputLimits.pictures
        #expect(!load("rad.yaml", as: .picture))
        #expect(bench.codes == ["IN129", "IN129"])
        #expect(bench.transcript.contains("rad.yaml") && bench.transcript.contains("24 MB text"))
        #expect(bench.transcript.contains("96 MB bilder"))
    }

    /// A tree takes fifty times the room of its text, so values are counted before there is one.
    @Test func allValuesTogetherHaveALimit() throws {
        func load(_ name: String, _ text: String) throws -> Bool {
            try text.write(toFile: root + "/" + name, atomically: true, encoding: .utf8)
            return access.load(name, into: &bench.sources, diagnostics: &bench.diagnostics) != nil
        }
        let front = "---\nmål: 1\n---\n" + String(repeating: "Ord, ord: ord - ord.\n", count: 20_000)
        #expect(try load("text.md", front), "prose has no values")
        #expect(bench.sources.totals.values < 10)
        #expect(try load("ett.yaml", "x:\n" + String(repeating: "  - {a: 1, b: [2, 3]}\n", count: 40_000)))
        #expect(try !load("två.yaml", "x: {" + String(repeating: "a: 1, ", count: 150_000) + "}\n"))
        #expect(bench.codes == ["IN129"])
        #expect(bench.transcript.contains("två.yaml") && bench.transcript.contains("500 000 värden"))
    }

    @Test func aMissingFileIsGuessed() {
        #expect(access.load("bugdet.yaml", into: &bench.sources, diagnostics: &bench.diagnostics) == nil)
        #expect(access.load("mål/mal-2.md", into: &bench.sources, diagnostics: &bench.diagnostics) == nil)
        #expect(bench.codes == ["IN040", "IN040"])
        #expect(bench.transcript.contains("Menade du ”budget.yaml”?"))
        #expect(bench.transcript.contains("Menade du ”mål/mål-2.md”?"))
    }

    @Test func patternsMatchInByteOrder() {
        #expect(access.matching("mål/mål-*.md", diagnostics: &bench.diagnostics) == ["mål/mål-1.md", "mål/mål-10.md", "mål/mål-2.md"])
        // As a Mac's file system would write it.
        #expect(access.matching("mål/ma\u{30A}l-*.md", diagnostics: &bench.diagnostics).count == 3)
        #expect(access.matching("budget.yaml", diagnostics: &bench.diagnostics) == ["budget.yaml"])
        #expect(access.matching("finns-inte-*.md", diagnostics: &bench.diagnostics) == [])
        #expect(access.matching("utmapp/*.yaml", diagnostics: &bench.diagnostics) == [])
        #expect(bench.diagnostics.isEmpty)
        #expect(access.matching("mål/*-*.md", diagnostics: &bench.diagnostics) == [])
        #expect(access.matching("../*.yaml", diagnostics: &bench.diagnostics) == [])
        #expect(bench.codes == ["IN046", "IN042"])
    }

    @Test func decomposedNamesAreFound() {
        #expect(FileManager.default.createFile(atPath: root + "/bilaga-a\u{30A}.yaml", contents: Data()))
        #expect(access.exists("bilaga-å.yaml"))
    }

    @Test func aMissingFolderIsGuessed() {
        #expect(FileAccess(root + "/mal", diagnostics: &bench.diagnostics) == nil)
        #expect(bench.codes == ["IN041"])
        #expect(bench.transcript.contains("mål”?"))
        #expect(findRegister(besides: access, diagnostics: &bench.diagnostics) == nil)
        #expect(bench.codes.last == "IN048")
    }

    @Test func aSchemaIsNamedNotReachedFor() {
        var library = SchemaLibrary(templates: [access])
        #expect(library.schema(named: "../hemligt", into: &bench.sources, diagnostics: &bench.diagnostics) == nil)
        #expect(library.schema(named: "finns-inte", into: &bench.sources, diagnostics: &bench.diagnostics) == nil)
        // Asked again, the missing one is not reported again.
        #expect(library.schema(named: "finns-inte", into: &bench.sources, diagnostics: &bench.diagnostics) == nil)
        #expect(bench.codes == ["IN065", "IN040"])
    }
}
