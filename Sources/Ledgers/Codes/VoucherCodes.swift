import Diagnostics

// Numbers of vouchers.
extension DiagnosticCode {
    static let voucherTwice = DiagnosticCode(
        "LE060", .warning,
        sv: MessageText(
            "Verifikationen {nummer} står två gånger med samma rader",
            reason:
                "Ett nummer finns en gång i sin serie. Dess {antal} rader räknas två gånger[[, och det förklarar skillnaden mot saldot på {konton} konton]].",
            fix: "Exportera på nytt, eller ta bort den ena."),
        en: MessageText(
            "The voucher {nummer} stands twice with the same rows",
            reason:
                "A number is there once in its series. Its {antal} rows count twice[[, and that explains the difference from the balance on {konton} accounts]].",
            fix: "Export again, or remove one of them."))
    static let voucherNumberTwice = DiagnosticCode(
        "LE061", .warning,
        sv: MessageText(
            "Två verifikationer har numret {nummer}[[; så är det {fler} gånger till]]",
            reason: "Ett nummer finns en gång i sin serie. Båda räknas, eftersom de har olika rader eller saldona har med båda.",
            fix: "Jämför med redovisningen. Hör en av dem inte dit, exportera på nytt."),
        en: MessageText(
            "Two vouchers have the number {nummer}[[; so it is {fler} times more]]",
            reason: "A number is there once in its series. Both are counted, since their rows differ or the balances have both.",
            fix: "Compare with the books. If one of them does not belong there, export again."))
    static let voucherMissing = DiagnosticCode(
        "LE062", .warning,
        sv: MessageText(
            "Verifikationen {nummer} saknas i filen, efter {före}",
            reason:
                "Alla andra nummer följer på varandra, och saldona på {konton} konton skiljer sig från verifikationerna med belopp som tillsammans går jämnt ut, som en verifikation gör.",
            fix: "Exportera på nytt, med alla verifikationer."),
        en: MessageText(
            "The voucher {nummer} is missing from the file, after {före}",
            reason:
                "All other numbers follow on each other, and the balances of {konton} accounts differ from the vouchers by amounts that balance, as a voucher does.",
            fix: "Export again, with all vouchers."))
    static let voucherNumberMissing = DiagnosticCode(
        "LE063", .warning,
        sv: MessageText(
            "Numret {nummer} saknas bland verifikationerna, efter {före}",
            reason: "Alla andra nummer följer på varandra, och filen har inga saldon som visar om beloppen är med.",
            fix: "Jämför med redovisningen. Är numret inte använt behöver du inte göra något."),
        en: MessageText(
            "The number {nummer} is missing among the vouchers, after {före}",
            reason: "All other numbers follow on each other, and the file has no balances that show whether its amounts are there.",
            fix: "Compare with the books. If the number was not used, nothing need be done."))
}
