import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Checks
@testable import Pack

/// One of the three organisations under `fixtures/`: each has its own keys, groups, chart of accounts and words. What the
/// product promises one of them it promises them all, so that rules about money are tried on all three.
struct Organisation: Sendable, CustomTestStringConvertible {
    let name: String
    /// Of the repository.
    let folder: String
    /// The meetings, the earliest first.
    let meetings: [String]
    /// Its own templates, searched before the shipped ones.
    let templates: [String]
    /// The file with the figures, in each meeting's folder.
    let figures: String
    let slips: [Slip: SlipOfFigures]

    var testDescription: String { name }
    var last: String { meetings[meetings.count - 1] }

    /// A board of a partnership: three parties, four years, pilots.
    static let board = Organisation(
        name: "styrelsen", folder: "fixtures", meetings: ["2024-05-23", "2024-09-19"], templates: [], figures: "budget.yaml",
        slips: slipsOfTheBoard)
    /// A municipal board: its own schema, register and template, net costs, two years, no pilots.
    static let nämnd = Organisation(
        name: "nämnden", folder: "fixtures/namnden", meetings: ["2026-03-25", "2026-05-27"], templates: ["mallar"],
        figures: "ekonomi.yaml", slips: slipsOfTheNämnd)
    /// A university centre in English: the shipped schema with groups and cost types of its own.
    static let centre = Organisation(
        name: "centre", folder: "fixtures/centre", meetings: ["2026-04-16", "2026-10-15"], templates: [], figures: "budget.yaml",
        slips: slipsOfTheCentre)
    static let all = [board, nämnd, centre]

    /// A regional board: amounts in thousands, stated sums of single years without a total, net costs by the rows of the accounts.
    static let region = Organisation(
        name: "regionen", folder: "Tests/Fixtures/organisationer/region", meetings: ["2026-02-18", "2026-05-20"], templates: ["mallar"],
        figures: "driftläge.yaml", slips: [:])
    /// A consortium in English with keys of its own: one of its two stated rows has a total.
    static let consortium = Organisation(
        name: "consortium", folder: "Tests/Fixtures/organisationer/peatland", meetings: ["2026-04-22", "2026-09-30"], templates: ["mallar"],
        figures: "spending.yaml", slips: [:])
    /// Those that nothing may be said of, and whose figures are judged by the same rules.
    static let others = [region, consortium]
}

/// A copy of an organisation's meetings, register and templates in a folder of its own, to be edited as a person would.
final class OrganisationCopy {
    let organisation: Organisation
    let folder: String
    /// The shipped templates, or a copy of them.
    var shipped = repositoryRoot + "/templates"

    init(_ organisation: Organisation) throws {
        self.organisation = organisation
        folder = scratchPath()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for name in organisation.meetings + organisation.templates + ["register"] {
            try FileManager.default.copyItem(
                atPath: "\(repositoryRoot)/\(organisation.folder)/\(name)", toPath: "\(folder)/\(name)")
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func text(_ file: String) throws -> String { try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8) }

    func write(_ text: String, to file: String) throws {
        try text.write(toFile: "\(folder)/\(file)", atomically: true, encoding: .utf8)
    }

    /// Changes the first occurrence.
    func replace(_ old: String, _ new: String, in file: String) throws {
        var text = try text(file)
        let place = try #require(text.range(of: old), "\(file) has no “\(old)”")
        text.replaceSubrange(place, with: new)
        try write(text, to: file)
    }

    func request(_ meeting: String) -> BuildRequest {
        var request = BuildRequest()
        request.meetings = ["\(folder)/\(meeting)"]
        request.templates = organisation.templates.map { "\(folder)/\($0)" } + [shipped]
        return request
    }

    /// The last meeting as `bilaga check` judges it, with what came of every rule; no rules when it could not be read.
    func judged(_ meeting: String? = nil) throws -> (result: MeetingResult, rules: [CheckedRule]) {
        let request = request(meeting ?? organisation.last)
        var general = MeetingResult(meeting: "")
        let builder = try #require(PackBuilder(request, &general))
        let place = try #require(findMeetings(request.meetings, out: nil, diagnostics: &general.diagnostics).first)
        let (examined, session) = builder.examine(place, withOwnRequests: true)
        return (MeetingResult(session), examined?.rules ?? [])
    }

    /// "CK001 2024-09-19/budget.yaml:49", sorted.
    func found() throws -> [String] {
        let (result, _) = try judged()
        return found(result).sorted()
    }

    private func found(_ result: MeetingResult) -> [String] {
        result.diagnostics.items.map { item in
            guard let range = item.range, let file = result.sources.file(range.file) else { return item.code.id }
            return "\(item.code.id) \(shortened(file.path)):\(file.position(of: Int(range.start)).line)"
        }
    }

    /// Also what is told beneath another message, since the same slip broke both.
    func foundWithNotes() throws -> [String] {
        let (result, _) = try judged()
        let beneath = result.diagnostics.items.flatMap(\.notes).compactMap { note -> String? in
            guard let code = note.swedish.prefixMatch(of: #/[A-Z]{2}[0-9]{3}(?=: )/#)?.output, let file = result.sources.file(note.range.file) else {
                return nil
            }
            return "\(code) \(shortened(file.path)):\(file.position(of: Int(note.range.start)).line)"
        }
        return (found(result) + beneath).sorted()
    }

    /// A path within the copy, or within the shipped templates.
    private func shortened(_ path: String) -> String {
        path.replacing(shipped + "/", with: "").replacing(folder + "/", with: "")
    }
}

extension OrganisationCopy {
    func transcript() throws -> String {
        let (result, _) = try judged()
        return render(result.diagnostics.items, sources: result.sources)
    }

    /// Every key of the figures and every section with a role gets another name, in a copy of the shipped templates too.
    @discardableResult
    func renameKeys() throws -> KeyRenaming {
        let own = "\(folder)/medföljande"
        try FileManager.default.copyItem(atPath: repositoryRoot + "/templates", toPath: own)
        shipped = own
        let templates = organisation.templates.map { "\(folder)/\($0)" } + [own]
        let keys = try KeyRenaming(templates: templates, figuresSchema: organisation.figures.replacing(".yaml", with: ""))
        let inputs = (organisation.meetings + ["register"]).flatMap { KeyRenaming.files(in: "\(folder)/\($0)") }
        try keys.apply(inputs: inputs) { $0.hasSuffix("/" + organisation.figures) }
        return keys
    }
}
