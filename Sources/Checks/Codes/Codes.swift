public import Diagnostics

extension DiagnosticCode {
    static let unknownRule = DiagnosticCode(
        "CK090",
        sv: MessageText(
            "Det finns ingen kontroll ”{kod}”", reason: "Under kontroller står koder som börjar på CK.",
            fix: "[[Menade du ”{förslag}”?]]"),
        en: MessageText(
            "There is no check “{kod}”", reason: "Under kontroller stand codes that begin with CK.",
            fix: "[[Did you mean “{förslag}”?]]"))
}

/// Every message that this module can give, for the catalogue.
public let checksCodes: [DiagnosticCode] = allRules.flatMap { $0.told.map(\.code) } + [.unknownRule]
