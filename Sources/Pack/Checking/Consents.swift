import Checks
import Diagnostics

extension Session {
    /// Finds what has been accepted in the files of the meeting and the register. Those of earlier meetings are told of when
    /// they are built themselves.
    mutating func readConsents() {
        let folders = places.folders
        consents = ConsentBook(sources) { path in folders.contains { path.hasPrefix($0 + "/") } }
    }

    /// Takes out what has been accepted.
    mutating func applyConsents() {
        if consents.isEmpty { return }
        var kept = DiagnosticList()
        for item in diagnostics.items {
            if let remark = consents.accept(item) { accepted.append(remark) } else { kept.report(item) }
        }
        diagnostics = kept
    }

    /// Tells of consents that nothing was accepted by: the remark is gone, or is an error. Only where all that could be
    /// found has been looked for.
    mutating func tellOfIdleConsents(_ checked: CheckedMeeting) {
        if consents.isEmpty { return }
        // What pages and typefaces say comes later.
        for consent in consents.unused(where: { !["LA", "TX", "PD"].contains($0.prefix(2)) }) {
            if checked.accepted.contains(where: { $0.consent.range == consent.range && $0.consent.code == consent.code }) { continue }
            let isError = diagnostics.items.contains { $0.severity == .error && $0.code.id == consent.code && consents.consent(for: $0) != nil }
            if isError {
                diagnostics.report(.errorNotAccepted, at: consent.range, ["kod": consent.code])
            } else if !diagnostics.hasErrors {
                diagnostics.report(.idleConsent, at: consent.range, ["kod": consent.code, "skäl": consent.reason])
            }
        }
    }
}
