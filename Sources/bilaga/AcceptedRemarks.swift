import Diagnostics
import Pack

/// What has been accepted in each meeting, by place, with the reason, for people.
func acceptedRemarks(_ results: [MeetingResult], _ language: MessageLanguage) -> String {
    let swedish = language == .swedish
    var text = ""
    var seen = Set<String>()
    for result in results {
        for remark in result.accepted {
            let place = place(of: remark, in: result.sources)
            let line =
                "\(place.path):\(place.line)  \(remark.diagnostic.code.id)  \(remark.diagnostic.summary(language))\n"
                + "         \(swedish ? "godkänt" : "accepted"): \(remark.consent.reason)\n"
            // The register is shared by meetings.
            if seen.insert(line).inserted { text += line }
        }
    }
    return text.isEmpty ? (swedish ? "Inget är godkänt.\n" : "Nothing has been accepted.\n") : text
}

/// The JSON of `--json` with `"accepted": [{"code": …, "file": …, "line": …, "summary": …, "reason": …}]`.
func acceptedJSON(_ results: [MeetingResult], _ diagnostics: String, _ language: MessageLanguage) -> String {
    let accepted = results.flatMap { result in
        result.accepted.map { remark in
            let place = place(of: remark, in: result.sources)
            return JSON.object([
                .init("code", .string(remark.diagnostic.code.id)), .init("file", .string(place.path)), .init("line", .integer(Int64(place.line))),
                .init("summary", .string(remark.diagnostic.summary(language))), .init("reason", .string(remark.consent.reason)),
            ])
        }
    }
    guard case .object(let members)? = JSON.parse(Array(diagnostics.utf8)) else { return diagnostics }
    return String(decoding: JSON.object(members + [.init("accepted", .array(accepted))]).serialised(), as: UTF8.self)
}

private func place(of remark: AcceptedRemark, in sources: SourceSet) -> (path: String, line: Int) {
    guard let range = remark.diagnostic.range ?? Optional(remark.consent.range), let file = sources.file(range.file) else { return ("", 0) }
    return (file.path, file.position(of: Int(range.start)).line)
}
