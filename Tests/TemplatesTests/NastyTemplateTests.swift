import Diagnostics
import Inputs
import Testing

@testable import Templates

/// No template, however broken, may crash or hang the program.
@Suite struct NastyTemplateTests {
    private func fill(_ bytes: [UInt8], _ bench: MeetingBench) {
        var sources = bench.sources
        var diagnostics = DiagnosticList()
        let file = sources.add(SourceFile(path: "mall.md", bytes: bytes))
        guard
            let template = Template.parse(file, in: &sources, diagnostics: &diagnostics, partial: { _, _, _, _ in nil })
        else {
            #expect(diagnostics.hasErrors)
            return
        }
        var values = bench.values
        for source in template.sources { values.fields.append(Record.Field(name: source.name, value: bench.read(source))) }
        guard case .record(let register) = bench.register.value.kind else { return }
        _ = Templates.fill(template, FillContext(values: values, register: register), diagnostics: &diagnostics)
    }

    @Test func everyTruncationIsSurvived() throws {
        let bench = try #require(MeetingBench())
        let file = try #require(bench.templates.load("budget.md", into: &bench.sources, diagnostics: &bench.diagnostics))
        let bytes = bench.sources[file].bytes
        for length in stride(from: 0, to: bytes.count, by: 151) { fill(Array(bytes[..<length]), bench) }
    }

    /// Single edits of the kind that hands make, from a fixed seed.
    @Test func everyEditIsSurvived() throws {
        let bench = try #require(MeetingBench())
        let file = try #require(bench.templates.load("budget.md", into: &bench.sources, diagnostics: &bench.diagnostics))
        let bytes = bench.sources[file].bytes
        var seed: UInt64 = 42
        func random(_ bound: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % bound
        }
        let pieces: [[UInt8]] = ["{{", "}}", "[", "]", "- ", ":", "\n", "\"", "(", "|", "\u{E000}", "9999999999999999999", "```"].map { Array($0.utf8) }
        for _ in 0..<80 {
            var edited = bytes
            let place = random(edited.count)
            switch random(3) {
            case 0: edited.remove(at: place)
            case 1: edited.insert(contentsOf: pieces[random(pieces.count)], at: place)
            default: edited[place] = UInt8(random(256))
            }
            fill(edited, bench)
        }
    }
}
