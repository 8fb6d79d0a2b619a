import Diagnostics
import Foundation
import Testing

@testable import Pack

/// A slip in a text, which the figures, the calendar or the pack contradict.
enum ProseSlip: String, CaseIterable, Sendable {
    case claimOfBalance, decidedOrBudgetToldAsSpent, typedFigure, nearFigure, otherTarget, otherOutcomeDate
    case noSuchAppendix, noSuchGoal, noSuchDate, wrongWeekday, otherSpelling, placeholder, emptyPromise

    var code: String {
        switch self {
        case .claimOfBalance: "CK050"
        case .decidedOrBudgetToldAsSpent: "CK053"
        case .typedFigure: "CK051"
        case .nearFigure: "CK052"
        case .otherTarget: "CK109"
        case .otherOutcomeDate: "CK106"
        case .noSuchAppendix: "CK040"
        case .noSuchGoal: "CK041"
        case .noSuchDate: "CK091"
        case .wrongWeekday: "CK060"
        case .otherSpelling: "CK030"
        case .placeholder: "CK070"
        case .emptyPromise: "CK044"
        }
    }
}

private let sentences: [String: [ProseSlip: String]] = [
    "styrelsen": [
        .claimOfBalance: "Ekonomin är i balans.",
        .decidedOrBudgetToldAsSpent: "Av pilotmedlen har 4 248 705 kr förbrukats.",
        .typedFigure: "Processtödet har kostat 1 849 992 kr.",
        .nearFigure: "Processtödet har kostat 1 849 929 kr.",
        .otherTarget: "Uppväxlingen har målet på 12 mnkr.",
        .otherOutcomeDate: "Utfallet till och med den 30 november väntas bli lågt.",
        .noSuchAppendix: "Mer står i bilaga 9.",
        .noSuchGoal: "Det gäller också mål 77.",
        .noSuchDate: "Vi ses den 31 februari.",
        .wrongWeekday: "Det var måndagen den 16 juli 2024.",
        .otherSpelling: "Välsmående självständiga äldre har fått fler initiativ.",
        .placeholder: "Antalet deltagare var XX.",
        .emptyPromise: "Resten presenteras i den ekonomiska redovisningen.",
    ],
    "nämnden": [
        .claimOfBalance: "Ekonomin är i balans.",
        .decidedOrBudgetToldAsSpent: "Av bidragen har 12 788 500 kr förbrukats.",
        .typedFigure: "Kulturskolan har kostat 4 772 308 kr.",
        .nearFigure: "Kulturskolan har kostat 4 772 380 kr.",
        .otherTarget: "Uppväxlingen har målet på 3 mnkr.",
        .otherOutcomeDate: "Utfallet till och med den 30 november väntas bli lågt.",
        .noSuchAppendix: "Mer står i bilaga 9.",
        .noSuchGoal: "Det gäller också mål 77.",
        .noSuchDate: "Vi ses den 31 februari.",
        .wrongWeekday: "Det var måndagen den 14 april 2026.",
        .otherSpelling: "Idrotts- och fritidsanläggningarna används mer.",
        .placeholder: "Antalet deltagare var XX.",
        .emptyPromise: "Resten presenteras i den ekonomiska redovisningen.",
    ],
    "centre": [
        .claimOfBalance: "The budget is in balance.",
        .decidedOrBudgetToldAsSpent: "So far SEK 3,600,000 has been spent.",
        .typedFigure: "The doctoral school has cost SEK 1,647,098.",
        .nearFigure: "The doctoral school has cost SEK 1,647,089.",
        .otherTarget: "For external funds the target is SEK 7 million.",
        .otherOutcomeDate: "The outcome up to and including 30 November is low.",
        .noSuchAppendix: "There is more in appendix 9.",
        .noSuchGoal: "This is also about goal 77.",
        .noSuchDate: "We meet on 31 February.",
        .wrongWeekday: "That was Monday 14 July 2026.",
        .otherSpelling: "The Costal monitoring programme has grown.",
        .placeholder: "There were XX participants.",
        .emptyPromise: "The rest is presented in the financial report.",
    ],
]

/// Texts are held against the figures, the calendar and the pack in every organisation, in Swedish and in English.
@Suite struct ProseSlipTests {
    @Test(arguments: Organisation.all, ProseSlip.allCases)
    func isToldAtItsLine(organisation: Organisation, slip: ProseSlip) throws {
        let sentence = try #require(sentences[organisation.name]?[slip])
        let copy = try OrganisationCopy(organisation)
        let report = "\(organisation.last)/processledarrapport/mål-3.md"
        try copy.write(try copy.text(report) + "\n" + sentence + "\n", to: report)
        if slip == .claimOfBalance, let made = organisation.slips[.allocatedAboveFinancing] {
            for edit in made.edits { try copy.replace(edit.old, edit.new, in: "\(organisation.last)/\(organisation.figures)") }
        }
        let line = try copy.text(report).split(separator: "\n", omittingEmptySubsequences: false).count - 1
        let found = try copy.found()
        #expect(found.contains("\(slip.code) \(report):\(line)"), "\(found.joined(separator: "\n"))")
    }
}
