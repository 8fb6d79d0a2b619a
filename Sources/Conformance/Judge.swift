public import Pack
import System

/// What the judges of this module say of a file.
public struct Judgement: Sendable {
    /// The file, without ending.
    public var name: String
    /// A rule and what breaks it, a line each; empty for a file that keeps them all.
    public var findings: [String]
}

/// Holds the files of a pack, which a build has written to `folder`, against their documents and pages.
///
/// - Returns: nil when there is no qpdf to read them with.
public func judge(_ pack: PlacedPack, in folder: String) -> [Judgement]? {
    var judgements: [Judgement] = []
    for placed in pack.files {
        var findings = Legibility.check(placed.input, pack.theme)
        do {
            guard let file = try readPDF("\(folder)/\(placed.name).pdf") else { return nil }
            findings += Checker.check(file, against: Wanted(placed.input))
        } catch {
            findings.append(Finding(rule: .content, message: "the file cannot be read"))
        }
        judgements.append(Judgement(name: placed.name, findings: findings.map(\.description)))
    }
    // Web pages too, where they were written.
    for page in pack.pages {
        guard case .success(let bytes) = readFile("\(folder)/\(page.name)", limit: 64 << 20) else { continue }
        judgements.append(
            Judgement(name: page.name, findings: PageCheck.findings(bytes, page.document).map(\.description)))
    }
    return judgements
}
