import Diagnostics
import Pack

/// "9 filer, 15 sidor, 0,03 s → out/2024-09-19"
func summary(_ results: [MeetingResult], seconds: Double, _ language: MessageLanguage) -> String {
    let written = results.filter { $0.folder != nil }
    let files = written.reduce(0) { $0 + $1.outputs.count }
    let pages = written.flatMap(\.outputs).reduce(0) { $0 + $1.pages }
    let hundredths = Int(seconds * 100 + 0.5)
    let mark = language == .swedish ? "," : "."
    let fraction = hundredths % 100
    let time = "\(hundredths / 100)\(mark)\(fraction < 10 ? "0" : "")\(fraction) s"
    let folders = written.compactMap(\.folder).joined(separator: ", ")
    let failed = results.count { $0.folder == nil && $0.sent == nil && $0.drafts.isEmpty }
    let sent = results.count { $0.sent != nil }
    var text =
        language == .swedish
        ? "\(files) filer, \(pages) sidor, \(time)" : "\(files) files, \(pages) pages, \(time)"
    if !folders.isEmpty { text += " → \(folders)" }
    let drafts = results.flatMap(\.drafts)
    if !drafts.isEmpty, files == 0 {
        text =
            language == .swedish
            ? "\(drafts.count) utkast, \(time) → \(drafts.joined(separator: ", "))" : "\(drafts.count) drafts, \(time) → \(drafts.joined(separator: ", "))"
    } else if !drafts.isEmpty {
        text += language == .swedish ? ". Utkast: \(drafts.joined(separator: ", "))" : ". Drafts: \(drafts.joined(separator: ", "))"
    }
    if sent > 0 {
        text +=
            language == .swedish
            ? ". \(sent) utsän\(sent == 1 ? "t paket är orört" : "da paket är orörda")."
            : ". \(sent) sent pack\(sent == 1 ? " is" : "s are") untouched."
    }
    if failed > 0 {
        text +=
            language == .swedish
            ? ". Inget skrevs för \(failed) möte\(failed == 1 ? "" : "n"); det som fanns är orört."
            : ". Nothing was written for \(failed) meeting\(failed == 1 ? "" : "s"); what was there is untouched."
    }
    return text
}

/// Machine-readable results: see docs/kommandot.md.
func resultsJSON(_ results: [MeetingResult], _ language: MessageLanguage) -> JSON {
    var totalPages: Int64 = 0
    var packPages: Int64 = 0
    let meetings = results.map { result -> JSON in
        let outputs = result.outputs.map { output -> JSON in
            totalPages += Int64(output.pages)
            if output.name.hasSuffix(".pdf"), !output.name.hasPrefix("bilaga-") { packPages += Int64(output.pages) }
            return .object([
                .init("file", .string(output.name)), .init("pages", .integer(Int64(output.pages))),
                .init("sha256", .string(output.sha256)),
            ])
        }
        let diagnostics =
            JSON.parse(
                Array(
                    renderJSON(
                        result.diagnostics.items, sources: result.sources, language: language, dropped: result.diagnostics.dropped
                    ).utf8))
            ?? .array([])
        return .object(
            [
                .init("meeting", .string(result.meeting)),
                .init("folder", result.folder.map(JSON.string) ?? .null),
            ] + (result.sent.map { [.init("sent", .string($0))] } ?? []) + [
                .init("outputs", .array(outputs))
            ] + (result.drafts.isEmpty ? [] : [.init("drafts", .array(result.drafts.map(JSON.string)))]) + [
                .init("diagnostics", diagnostics)
            ])
    }
    return .object([
        .init("meetings", .array(meetings)), .init("pages", .integer(totalPages)),
        .init("packPages", .integer(packPages)),
    ])
}

/// Milliseconds per phase.
func profile(_ results: [MeetingResult], seconds: Double, _ language: MessageLanguage) -> String {
    var names: [String] = []
    var totals: [String: Double] = [:]
    for phase in results.flatMap(\.phases) {
        if totals[phase.name] == nil { names.append(phase.name) }
        totals[phase.name, default: 0] += phase.seconds
    }
    func row(_ name: String, _ seconds: Double) -> String {
        let tenths = Int(seconds * 10_000 + 0.5)
        let figure = "\(tenths / 10).\(tenths % 10)"
        return "  " + name + String(repeating: " ", count: max(1, 36 - name.count - figure.count)) + figure + " ms"
    }
    let rows = names.map { row($0, totals[$0] ?? 0) }
    return (rows + [row(language == .swedish ? "allt" : "all", seconds)]).joined(separator: "\n")
}
