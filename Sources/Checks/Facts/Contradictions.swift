import Facts
import Inputs

/// What the figures of a file say of a kind of claim.
enum Verdict {
    /// The figures that could say anything are missing.
    case unknown
    case holds
    case contradicted(sv: String, en: String)

    var isKnown: Bool { if case .unknown = self { false } else { true } }

    /// What speaks against, if anything does; else what is known.
    func or(_ other: Verdict) -> Verdict {
        if case .contradicted = self { return self }
        return other.isKnown ? other : self
    }
}

extension CheckContext {
    /// Whether money and decisions balance, nothing is overspent, the year goes as planned, the target for external funds is
    /// reached: in this order.
    func verdicts(_ sheet: FactSheet) -> [Verdict] {
        let spending = spending(sheet)
        return [balance(sheet).or(spending), spending, progress(sheet).or(spending), target(sheet)]
    }

    private func balance(_ sheet: FactSheet) -> Verdict {
        guard let cover = sheet.covers.first(where: \.isBroken) else { return sheet.covers.isEmpty ? .unknown : .holds }
        let (allocated, available) = (kronor(cover.allocated), kronor(cover.available))
        let over = kronor(cover.allocated - cover.available)
        return .contradicted(
            sv: "\(allocated) är tilldelat mot \(available) i finansiering, \(over) för mycket.",
            en: "\(allocated) is allocated against \(available) of financing, \(over) too much.")
    }

    /// Whether a line of the year is above its limit, in the outcome or in the latest forecast.
    private func spending(_ sheet: FactSheet) -> Verdict {
        guard let year = sheet.year?.value else { return .unknown }
        var verdict = Verdict.unknown
        for outcome in sheet.series where outcome.role == .outcome && outcome.isPerYear {
            guard let limits = sheet.limitingSeries(outcome) else { continue }
            for series in [outcome] + (sheet.latestForecast.map { [$0] } ?? []) where series.section == limits.section {
                for line in series.lines {
                    guard let now = line.amount(year: year), let limit = limits.line(line.key)?.amount(year: year) else { continue }
                    verdict = .holds
                    guard now.öre > limit.öre else { continue }
                    let name = name(line.key, of: series)
                    return .contradicted(
                        sv: "\(series.noun.sv) för \(name) är \(kronor(now.öre)) mot budgeten \(kronor(limit.öre)).",
                        en: "\(series.noun.en) of \(name) is \(kronor(now.öre)) against the budget \(kronor(limit.öre)).")
                }
            }
        }
        return verdict
    }

    /// Whether the lines that are held to pace are, all together, within ten percentage points of the share of the year.
    private func progress(_ sheet: FactSheet) -> Verdict {
        guard let year = sheet.year?.value, let passed = sheet.shareOfYear else { return .unknown }
        var verdict = Verdict.unknown
        for outcome in sheet.series where outcome.role == .outcome && outcome.isPerYear {
            guard let limits = sheet.limitingSeries(outcome) else { continue }
            let isHeld = { (key: String) in self.register.isHeldToPace(key, in: outcome.section) }
            let spent = outcome.total(year: year, where: isHeld)
            guard let share = thousandths(spent, of: limits.total(year: year, where: isHeld)) else { continue }
            verdict = .holds
            guard abs(share - passed) > 100 else { continue }
            let group = outcome.lines.first { isHeld($0.key) }.flatMap { register.groupName($0.key, in: outcome.section) } ?? ""
            return .contradicted(
                sv: "\(percent(thousandths: share)) av årets budget (\(group)) är förbrukad när \(percent(thousandths: passed)) av året har gått.",
                en: "\(percent(thousandths: share)) of the year's budget (\(group)) is spent when \(percent(thousandths: passed)) of the year has passed.")
        }
        return verdict
    }

    private func target(_ sheet: FactSheet) -> Verdict {
        guard let target = sheet.externalTarget else { return .unknown }
        let external = sheet.total(.externalFunds)
        guard external < target.öre else { return .holds }
        return .contradicted(
            sv: "De externa medlen är \(kronor(external)) mot målet \(kronor(target.öre)), som gäller enbart externa medel.",
            en: "The external funds are \(kronor(external)) against the target \(kronor(target.öre)), which is for external funds alone.")
    }
}
