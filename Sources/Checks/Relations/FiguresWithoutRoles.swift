import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let figuresWithoutRoles = DiagnosticCode(
        "CK120", .note,
        sv: MessageText(
            "Inget belopp i {filer} kontrolleras mot andra: [[schemat {schema}]][[schemana {scheman}]] säger inte vad de är",
            reason:
                "Kontrollerna känner siffror på deras roller: budget, utfall, prognos, finansiering. Utan dem hålls beloppen inte mot varandra eller mot förra mötet. Antal, timmar och annat som inte är pengar behöver ingen roll.",
            fix: "Skriv roll: … vid fälten med pengar i schemat. Handbokens sida Din egen budget visar hur."),
        en: MessageText(
            "No amount of {filer} is checked against others: [[the schema {schema} does]][[the schemas {scheman} do]] not say what they are",
            reason:
                "Checks know figures by their roles: budget, outcome, forecast, financing. Without them amounts are not held against each other or against the last meeting. Counts, hours and what else is no money need none.",
            fix: "Write roll: … at the fields of money in the schema. The handbook's page Din egen budget shows how."))
}

/// Amounts that no rule can know anything of are told to be so, once for the meeting.
@Sendable func figuresWithoutRoles(_ context: CheckContext, _ found: inout Examination) {
    var files: [String] = []
    var schemas: [String] = []
    var place: SourceRange?
    var seen = Set<FileID>()
    for file in context.input.files {
        guard let range = file.value.range, seen.insert(range.file).inserted, let schema = file.definition, let first = file.value.firstAmount
        else { continue }
        found.examine(.figuresWithoutRoles, at: range)
        guard !schema.hasFigures else { continue }
        place = place ?? first
        if let path = context.input.sources.file(range.file)?.path.split(separator: "/").last { files.append(String(path)) }
        if !schemas.contains(file.schema) { schemas.append(file.schema) }
    }
    guard let place else { return }
    found.report(
        .figuresWithoutRoles, at: place, ["filer": files.joined(separator: ", "), schemas.count == 1 ? "schema" : "scheman": schemas.joined(separator: ", ")])
}

extension Value {
    /// Where the first amount in it stands that is money: people, vehicles and hours are not so many.
    fileprivate var firstAmount: SourceRange? {
        if case .amount(let amount) = kind { return abs(amount.öre) >= 1_000_000 ? range : nil }
        for field in fields { if let found = field.value.firstAmount { return found } }
        for item in items { if let found = item.firstAmount { return found } }
        return nil
    }
}
