import Inputs

/// An organisation with a valid meeting, and how it is looked at.
struct SlipOrganisation: Sendable {
    /// Where its meetings and its register are; within the repository, or by the whole path.
    var root: String
    var earlier: String
    var meeting: String
    var templates: [String]
    var isEnglish = false
    /// The key of the stated sums in the files with figures.
    var stated: String

    static let all = [
        SlipOrganisation(root: "fixtures", earlier: "2024-05-23", meeting: "2024-09-19", templates: ["templates"], stated: "angivna:"),
        SlipOrganisation(
            root: "fixtures/namnden", earlier: "2026-03-25", meeting: "2026-05-27", templates: ["fixtures/namnden/mallar", "templates"],
            stated: "avstämning:"),
        SlipOrganisation(
            root: "fixtures/centre", earlier: "2026-04-16", meeting: "2026-10-15", templates: ["templates"], isEnglish: true, stated: "angivna:"),
    ]
}

extension SlipOrganisation {
    /// Any folder with meetings, a register and perhaps templates: the latest meeting is looked at.
    ///
    /// - Parameter folder: its whole path.
    init?(folder: String) {
        guard let access = FileAccess(existing: folder) else { return nil }
        let meetings = access.list(".").filter { $0.firstMatch(of: /^\d{4}-\d\d-\d\d$/) != nil }.sorted()
        guard let last = meetings.last else { return nil }
        let head = textFiles(in: [last], of: folder).first { $0.name == "mote.yaml" }?.lines ?? []
        let hasTemplates = FileAccess(existing: "\(folder)/mallar") != nil
        self.init(
            root: folder, earlier: meetings.dropLast().last ?? "none", meeting: last, templates: (hasTemplates ? ["\(folder)/mallar"] : []) + ["templates"],
            isEnglish: head.contains { $0.hasPrefix("språk: en") },
            stated: hasTemplates ? Self.statedKey(textFiles(in: ["mallar"], of: folder)) : "angivna:")
    }

    /// The first key of a schema's own that has stated sums beneath it.
    private static func statedKey(_ schemas: [TextFile]) -> String {
        for schema in schemas where !schema.isMarkdown {
            var key = ""
            for line in schema.lines {
                if line.hasPrefix("  "), line.indentation == 2, let colon = line.firstIndex(of: ":") {
                    key = String(line[line.index(line.startIndex, offsetBy: 2)...colon])
                }
                if line.contains("roll: angivet") { return key }
            }
        }
        return "angivna:"
    }
}
