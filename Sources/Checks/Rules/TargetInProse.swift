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
    guard let target = context.sheets.lazy.compactMap(\.now.externalTarget).first else { return }
    for passage in context.passages {
        for index in passage.words.indices.dropLast() where ["mnkr", "mkr", "miljoner"].contains(passage.words[index + 1].text) {
            guard let millions = Int64(passage.words[index].text), millions < 1_000_000, index > 1, !passage.words[index + 1].gapHasStop,
                Int128(millions) * 100_000_000 != target.öre
            else { continue }
            let sentence = passage.sentence(around: index)
            let before = passage.words[sentence.lowerBound..<index].map(\.text)
            let isTarget =
                before.suffix(2) == ["målet", "på"] || before.suffix(2) == ["mål", "på"] || before.suffix(2) == ["målet", "är"]
                || before.last == "minst" && before.contains { $0.hasPrefix("mål") }
            let about = passage.words[sentence].map(\.text)
            guard isTarget, about.contains(where: { $0.hasPrefix("uppväxl") || $0.hasPrefix("växla") || $0.hasPrefix("extern") }) else { continue }
            let notes = target.range.map { [DiagnosticNote($0, sv: "målet", en: "the target")] } ?? []
            found.report(
                .otherTarget, at: passage.range(index..<(index + 2)),
                ["skrivet": passage.written(index..<(index + 2)), "mål": kronor(target.öre)], notes: notes)
        }
    }
}
