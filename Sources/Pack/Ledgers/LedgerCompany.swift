import Diagnostics
import Inputs
import Ledgers

/// Whose books the first ledger of a folder is, and where it is asked for.
struct HeldCompany: Sendable {
    var ledger: Ledger
    var name: String
    var range: SourceRange
}

extension Session {
    /// Tells of a ledger that is another company's than the register says, or than the meeting's first ledger is.
    mutating func holdCompany(_ ledger: Ledger, _ path: InputLink.Text, _ file: InputFile) {
        guard let words = ledger.companyWords else { return }
        let first = ledgers.companies[file.folder.canonical]
        if first == nil {
            var head = Ledger(kind: ledger.kind, file: ledger.file)
            (head.company, head.companyNumber) = (ledger.company, ledger.companyNumber)
            ledgers.companies[file.folder.canonical] = HeldCompany(ledger: head, name: path.text, range: path.range)
        }
        guard ledgers.heldCompanies.insert(ledger.file).inserted else { return }
        if let stated = file.register.organisationNumber, let wanted = organisationNumber(stated.text), let own = ledger.companyNumber {
            if own != wanted {
                diagnostics.report(
                    .notOurCompany, at: path.range, ["fil": path.text, "företag": words, "nummer": stated.text],
                    notes: stated.range.map { [DiagnosticNote($0, sv: "i registret", en: "in the register")] } ?? [])
            }
            return
        }
        guard let first, ledger.isOfAnotherCompany(than: first.ledger) else { return }
        diagnostics.report(
            .otherCompany, at: path.range,
            ["fil": path.text, "företag": words, "annan": first.name, "annat": first.ledger.companyWords ?? ""],
            notes: [DiagnosticNote(first.range, sv: "den andra filen", en: "the other file")])
    }
}

extension Register {
    /// The organisation's number, where the register's schema has one and it is given.
    fileprivate var organisationNumber: (text: String, range: SourceRange?)? {
        guard case .record(let root) = value.kind, case .record(let organisation)? = root["organisation"]?.kind,
            let field = organisation["organisationsnummer"], case .text(let text) = field.kind
        else { return nil }
        return (text, field.range)
    }
}
