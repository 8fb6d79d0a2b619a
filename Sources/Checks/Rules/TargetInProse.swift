import Diagnostics
import Inputs

extension DiagnosticCode {
    static let otherTarget = DiagnosticCode(
        "CK109", .warning,
        sv: MessageText(
            "Texten säger {skrivet}, men målet för externa medel är {mål}", reason: "Målet står i budgeten och ska vara detsamma överallt.",
            fix: "Rätta det som är fel."),
        en: MessageText(
            "The text says {skrivet}, but the target for external funds is {mål}",
            reason: "The target stands in the budget and is to be the same everywhere.", fix: "Correct the one that is wrong."))
}

/// “målet på 10 mnkr” and “växla upp … med minst 10 Mkr” are the target of the budget.
@Sendable func targetInProse(_ context: CheckContext, _ found: inout Examination) {
    let aiming = context.sheets.compactMap { sheet in sheet.now.externalTarget.map { (attachment: sheet.now.attachment, target: $0) } }
    if aiming.isEmpty { return found.setAside(.otherTarget, .noTarget) }
    for passage in context.passages {
        // A bilaga speaks of its own target; other texts of any.
        let own = aiming.filter { $0.attachment == passage.attachment }
        let targets = (own.isEmpty ? aiming : own).map(\.target)
        guard let target = targets.first else { continue }
        for index in passage.words.indices {
            guard let amount = passage.millions(endingAt: index) else { continue }
            let sentence = passage.sentence(around: index)
            let before = passage.words[sentence.lowerBound..<max(sentence.lowerBound, amount.words.lowerBound)]
            guard let last = before.last else { continue }
            // “målet på 10 mnkr”, “the target is SEK 10 million”, “målet är att växla upp med minst 10 mnkr”
            let isTarget =
                last.has(.targetLink) && before.dropLast().contains { $0.has([.targetStem, .target]) }
                && !before.dropLast().contains { $0.has(.denial) } && before.suffix(6).contains { $0.has([.targetStem, .target, .external]) }
                || last.has(.targetLink) && before.dropLast().last?.has([.targetStem, .target]) == true
                || last.has(.atLeast) && before.contains { $0.has([.targetStem, .target]) }
            guard isTarget, passage.words[sentence].contains(where: { $0.has([.external, .growth]) }) else { continue }
            let place = passage.range(amount.words)
            found.examine(.otherTarget, at: place)
            if targets.contains(where: { $0.öre == amount.öre }) { continue }
            let notes = target.range.map { [DiagnosticNote($0, sv: "målet", en: "the target")] } ?? []
            found.report(
                .otherTarget, at: place, ["skrivet": passage.written(amount.words), "mål": kronor(target.öre)], notes: notes)
        }
    }
}
