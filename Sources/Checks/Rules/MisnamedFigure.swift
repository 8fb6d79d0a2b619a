import Diagnostics
import Inputs

extension DiagnosticCode {
    static let misnamedFigure = DiagnosticCode(
        "CK053", .warning,
        sv: MessageText(
            "Texten kallar {skrivet} kr {sagt}, men beloppet är {verkligt} i bilagan",
            reason: "Budget, beslut och utfall är olika saker. Den som läser tror att mer eller mindre är förbrukat än vad som är det.",
            fix: "Skriv att det är {verkligt}, eller skriv det belopp som är {sagt}."),
        en: MessageText(
            "The text calls {skrivet} kr {said}, but in the appendix the amount is {actual}",
            reason: "Budget, decisions and outcome are different things. A reader will think that more or less is spent than is.",
            fix: "Say that it is {actual}, or write the amount that is {said}."))
}

/// An amount that a sentence calls one thing and the tables another: what is decided told as spent. Only sentences
/// with one amount and one such word are judged.
@Sendable func misnamedFigure(_ context: CheckContext, _ found: inout Examination) {
    for passage in context.passages where passage.isProse || passage.attachment == nil {
        let figures = passage.figures
        for figure in figures {
            guard let (said, kind) = context.naming(of: figure, among: figures, in: passage) else { continue }
            let place = passage.range(figure.words)
            found.examine(.misnamedFigure, at: place)
            if said == kind { continue }
            found.report(
                .misnamedFigure, at: place,
                [
                    "skrivet": passage.written(figure.words), "sagt": said.words.sv, "verkligt": kind.words.sv,
                    "said": said.words.en, "actual": kind.words.en,
                ])
        }
    }
}

extension CheckContext {
    /// What a sentence calls an amount and what it is, where those differ.
    func misnaming(
        of figure: (value: Int64, words: Range<Int>), among figures: [(value: Int64, words: Range<Int>)], in passage: Passage
    ) -> (said: FigureKind, actual: FigureKind)? {
        naming(of: figure, among: figures, in: passage).flatMap { $0.said == $0.actual ? nil : $0 }
    }

    /// What a sentence calls an amount and what it is; nil where it does not say, or the amount is several things or none.
    func naming(
        of figure: (value: Int64, words: Range<Int>), among figures: [(value: Int64, words: Range<Int>)], in passage: Passage
    ) -> (said: FigureKind, actual: FigureKind)? {
        guard let kinds = figureKinds[figure.value], let said = passage.kindSaid(of: figure.words, among: figures.map(\.words)) else { return nil }
        if let actual = kinds.only { return (said, actual) }
        // What is planned in several ways, and not spent.
        guard said == .outcome, !kinds.contains(.outcome),
            let actual = [FigureKind.budget, .decided, .financing, .forecast].first(where: { kinds.contains($0) })
        else {
            return nil
        }
        return (said, actual)
    }
}

extension Passage {
    /// What a sentence says that its only amount is. What the amount is a part of or is compared with ("av
    /// budgeten", "mot prognosen") says nothing of the amount itself.
    fileprivate func kindSaid(of figure: Range<Int>, among figures: [Range<Int>]) -> FigureKind? {
        let sentence = sentence(around: figure.lowerBound)
        guard figures.count(where: { sentence.contains($0.lowerBound) }) == 1 else { return nil }
        // “100 000 kr lägre” is a difference.
        if words[figure.upperBound..<min(sentence.upperBound, figure.upperBound + 2)].contains(where: { $0.has(.comparative) }) { return nil }
        var said: FigureKind?
        for index in sentence {
            guard let kind = words[index].meaning.figure else { continue }
            if words[max(sentence.lowerBound, index - 3)..<index].contains(where: { $0.has(.relation) }) { continue }
            if let said, said != kind { return nil }
            said = kind
        }
        return said
    }
}
