import Diagnostics
import Facts
import Inputs

/// What is allocated against what covers it.
let financingMatter = ReportMatter(
    name: Phrase(sv: "Finansiering", en: "Financing"), codes: [.allocationAboveFinancing], isAboutFigures: true
) { context in
    guard context.held(.allocationAboveFinancing) > 0 else { return [] }
    return context.sheets.flatMap(\.now.covers).map { cover in
        let arguments = [
            "tilldelat": context.kronor(cover.allocated), "tillgängligt": context.kronor(cover.available),
            "skillnad": context.kronor(cover.allocated - cover.available),
        ]
        guard cover.isBroken else {
            return context.say(
                Phrase(
                    sv: "Tilldelade medel, {tilldelat}, ryms i finansieringen, {tillgängligt}.",
                    en: "What is allocated, {tilldelat}, is within the financing, {tillgängligt}."), arguments)
        }
        return context.say(
            Phrase(
                sv: "Tilldelade medel, {tilldelat}, överstiger finansieringen, {tillgängligt}, med {skillnad}. Förklaringen står i bilagan.",
                en: "What is allocated, {tilldelat}, exceeds the financing, {tillgängligt}, by {skillnad}. The explanation stands in the appendix."),
            arguments)
    }
}

/// Outcome, decisions and what is noted against their budgets.
let budgetMatter = ReportMatter(
    name: Phrase(sv: "Budget", en: "Budget"),
    codes: [.outcomeAboveBudget, .decidedAboveBudget, .yearsAgainstYear, .yearAboveTotal, .closedGetsMoney, .outcomeWithoutBudget, .fieldLacking],
    isAboutFigures: true
) { context in
    let lines = context.sheets.flatMap(\.now.limitedLines)
    return context.outcomes(lines.filter { $0.series.role != .noted }) + context.decisions + context.noted(lines.filter { $0.series.role == .noted })
}

extension ReportContext {
    fileprivate func outcomes(_ lines: [LimitedLine]) -> [String] {
        guard held(.outcomeAboveBudget) > 0 else { return [] }
        // A line may be above it in more than one year.
        let names = lines.filter(\.isBroken).map { meeting.name($0) }
        let above = names.indices.filter { !names[..<$0].contains(names[$0]) }.map { names[$0] }.joined(separator: ", ")
        guard above.isEmpty else {
            return [
                say(
                    Phrase(
                        sv: "Utfallet är högre än de tilldelade medlen, med förklaring i bilagan: {poster}.",
                        en: "The outcome is above the allocation, explained in the appendix: {poster}."), ["poster": above])
            ]
        }
        // What is financed for the whole period may be above in one of its years.
        let isWhole = sheets.contains { $0.now.hasEvenedOut }
        return [
            say(
                isWhole
                    ? Phrase(
                        sv:
                            "Utfallet ryms i de tilldelade medlen [[för den enda post som har båda{en}]][[för var och en av de {antal} poster som har båda{flera}]], i år och för hela perioden.",
                        en:
                            "The outcome is within the allocation of [[the only line that has both{en}]][[each of the {antal} lines that have both{flera}]], this year and over the whole period."
                    )
                    : Phrase(
                        sv:
                            "Utfallet ryms i de tilldelade medlen [[för den enda post som har båda{en}]][[för var och en av de {antal} poster som har båda{flera}]].",
                        en: "The outcome is within the allocation of [[the only line that has both{en}]][[each of the {antal} lines that have both{flera}]]."),
                ["antal": String(lines.count), lines.count == 1 ? "en" : "flera": ""])
        ]
    }

    fileprivate var decisions: [String] {
        guard held(.decidedAboveBudget) > 0 else { return [] }
        return sheets.flatMap(\.now.limitedSums).map { limit in
            let arguments = ["beslutat": kronor(limit.sum), "budget": kronor(limit.limit)]
            return limit.isBroken
                ? say(
                    Phrase(
                        sv: "Besluten, {beslutat}, överstiger årets budget för dem, {budget}. Förklaringen står i bilagan.",
                        en: "The decisions, {beslutat}, exceed this year's budget for them, {budget}. The explanation stands in the appendix."),
                    arguments)
                : say(
                    Phrase(
                        sv: "Besluten, {beslutat}, ryms i årets budget för dem, {budget}.",
                        en: "The decisions, {beslutat}, are within this year's budget for them, {budget}."), arguments)
        }
    }

    fileprivate func noted(_ lines: [LimitedLine]) -> [String] {
        let above = lines.filter(\.isBroken).map { meeting.name($0) }.joined(separator: ", ")
        guard held(.yearsAgainstYear) > 0, !above.isEmpty else { return [] }
        return [
            say(
                Phrase(
                    sv: "Upptecknat för året är mer än ettårsbudgeten, med förklaring i bilagan: {enheter}.",
                    en: "What is noted for the year is above the one-year budget, explained in the appendix: {enheter}."),
                ["enheter": above])
        ]
    }
}

/// The external target against external funds alone.
let externalMatter = ReportMatter(
    name: Phrase(sv: "Externa medel", en: "External funds"), codes: [.internalCounted, .countedTwice]
) { context in
    context.sheets.compactMap { sheet in
        guard let target = sheet.now.externalTarget else { return nil }
        let inside = sheet.now.total(.internalFunds)
        var arguments = ["mål": context.kronor(target.öre), "externa": context.kronor(sheet.now.total(.externalFunds))]
        arguments["interna"] = inside == 0 ? nil : context.kronor(inside)
        return context.say(
            Phrase(
                sv: "Målet, {mål}, jämförs med de externa medlen, {externa}.[[ De interna medlen, {interna}, räknas inte mot målet.]]",
                en: "The target, {mål}, is compared with the external funds, {externa}.[[ The internal funds, {interna}, do not count towards it.]]"),
            arguments)
    }
}
