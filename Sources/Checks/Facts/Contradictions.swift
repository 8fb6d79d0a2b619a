import Facts
import Inputs

/// What the figures of a file say against a kind of claim, in both languages.
typealias Contradiction = (sv: String, en: String)

extension CheckContext {
    /// What speaks against: that money and decisions balance, that nothing is overspent, that the year goes as planned, that the
    /// target for external funds is reached. nil where nothing does.
    func contradictions(_ sheet: FactSheet) -> [Contradiction?] {
        let overrun = overrun(sheet)
        return [imbalance(sheet) ?? overrun, overrun, offPace(sheet) ?? overrun, missedTarget(sheet)]
    }

    private func imbalance(_ sheet: FactSheet) -> Contradiction? {
        guard let cover = sheet.covers.first(where: \.isBroken) else { return nil }
        let (allocated, available) = (kronor(cover.allocated), kronor(cover.available))
        let over = kronor(cover.allocated - cover.available)
        return (
            "\(allocated) är tilldelat mot \(available) i finansiering, \(over) för mycket.",
            "\(allocated) is allocated against \(available) of financing, \(over) too much."
        )
    }

    /// A line of the year above its limit, in the outcome or in the latest forecast.
    private func overrun(_ sheet: FactSheet) -> Contradiction? {
        guard let year = sheet.year?.value else { return nil }
        for outcome in sheet.series where outcome.role == .outcome && outcome.isPerYear {
            guard let limits = sheet.limitingSeries(outcome) else { continue }
            for series in [outcome] + (sheet.latestForecast.map { [$0] } ?? []) where series.section == limits.section {
                for line in series.lines {
                    guard let now = line.amount(year: year), let limit = limits.line(line.key)?.amount(year: year), now.öre > limit.öre
                    else { continue }
                    let name = name(line.key, of: series)
                    return (
                        "\(series.noun.sv) för \(name) är \(kronor(now.öre)) mot budgeten \(kronor(limit.öre)).",
                        "\(series.noun.en) of \(name) is \(kronor(now.öre)) against the budget \(kronor(limit.öre))."
                    )
                }
            }
        }
        return nil
    }

    /// The lines that are held to pace, all together, further than ten percentage points from the share of the year.
    private func offPace(_ sheet: FactSheet) -> Contradiction? {
        guard let year = sheet.year?.value, let passed = sheet.shareOfYear else { return nil }
        for outcome in sheet.series where outcome.role == .outcome && outcome.isPerYear {
            guard let limits = sheet.limitingSeries(outcome) else { continue }
            let isHeld = { (key: String) in self.register.isHeldToPace(key, in: outcome.section) }
            let spent = outcome.total(year: year, where: isHeld)
            guard let share = thousandths(spent, of: limits.total(year: year, where: isHeld)), abs(share - passed) > 100 else { continue }
            let group = outcome.lines.first { isHeld($0.key) }.flatMap { register.groupName($0.key, in: outcome.section) } ?? ""
            return (
                "\(percent(thousandths: share)) av årets budget (\(group)) är förbrukad när \(percent(thousandths: passed)) av året har gått.",
                "\(percent(thousandths: share)) of the year's budget (\(group)) is spent when \(percent(thousandths: passed)) of the year has passed."
            )
        }
        return nil
    }

    private func missedTarget(_ sheet: FactSheet) -> Contradiction? {
        guard let target = sheet.externalTarget else { return nil }
        let external = sheet.total(.externalFunds)
        guard external < target.öre else { return nil }
        return (
            "De externa medlen är \(kronor(external)) mot målet \(kronor(target.öre)), som gäller enbart externa medel.",
            "The external funds are \(kronor(external)) against the target \(kronor(target.öre)), which is for external funds alone."
        )
    }
}
