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

/// What a claim is about.
enum ClaimSubject: Equatable {
    /// All of a file's lines.
    case whole
    /// These lines of the file.
    case lines(Set<String>)
}

extension CheckContext {
    /// Whether money and decisions balance, nothing is overspent, the year goes as planned, the target for external funds is
    /// reached, something is overspent: in this order.
    func verdicts(_ sheet: FactSheet, about subject: ClaimSubject) -> [Verdict] {
        let spending = spending(sheet, subject)
        let over = overspending(sheet, subject)
        guard subject == .whole else { return [spending, spending, pace(sheet, subject).or(spending), .unknown, over] }
        return [balance(sheet).or(spending), spending, pace(sheet, subject).or(spending), target(sheet), over]
    }

    private func balance(_ sheet: FactSheet) -> Verdict {
        guard let cover = sheet.covers.first(where: \.isBroken) else { return sheet.covers.isEmpty ? .unknown : .holds }
        let (allocated, available) = (kronor(cover.allocated), kronor(cover.available))
        let over = kronor(cover.allocated - cover.available)
        return .contradicted(
            sv: "\(allocated) är tilldelat mot \(available) i finansiering, \(over) för mycket.",
            en: "\(allocated) is allocated against \(available) of financing, \(over) too much.")
    }

    /// Whether the year's outcome or the latest forecast is above what limits it: that of the lines which are meant, or of all
    /// together. One line above its limit does not say that the whole is.
    private func spending(_ sheet: FactSheet, _ subject: ClaimSubject) -> Verdict {
        guard let year = sheet.year?.value else { return .unknown }
        var verdict = Verdict.unknown
        for outcome in sheet.yearly where outcome.role == .outcome && outcome.isPerYear {
            guard let limits = sheet.limitingSeries(outcome) else { continue }
            for series in [outcome] + (sheet.latestForecast.map { [$0] } ?? []) where series.section == limits.section {
                func judge(_ now: Int128, _ limit: Int128, _ name: (sv: String, en: String)) -> Verdict {
                    guard now > limit else { return .holds }
                    return .contradicted(
                        sv: "\(series.noun.sv) för \(name.sv) är \(kronor(now)) mot budgeten \(kronor(limit)).",
                        en: "\(series.noun.en) of \(name.en) is \(kronor(now)) against the budget \(kronor(limit)).")
                }
                switch subject {
                case .whole:
                    let (now, limit) = (series.total(year: year), limits.total(year: year))
                    if limit != 0 { verdict = verdict.or(judge(now, limit, ("alla rader tillsammans", "all lines together"))) }
                case .lines(let keys):
                    for line in series.lines where keys.contains(line.key) {
                        guard let now = line.amount(year: year), let limit = limits.line(line.key)?.amount(year: year) else { continue }
                        let name = name(line.key, of: series)
                        verdict = verdict.or(judge(now.öre, limit.öre, (name, name)))
                    }
                }
            }
        }
        return verdict
    }

    /// Whether what is spent or the latest forecast is above what limits it: only where both are known is it said that neither is.
    private func overspending(_ sheet: FactSheet, _ subject: ClaimSubject) -> Verdict {
        guard let year = sheet.year?.value, let forecast = sheet.latestForecast else { return .unknown }
        func judge(_ spent: Int128, _ coming: Int128, _ limit: Int128, _ name: (sv: String, en: String)) -> Verdict {
            guard spent > 0, coming > 0, limit > 0 else { return .unknown }
            guard max(spent, coming) <= limit else { return .holds }
            return .contradicted(
                sv: "Utfallet för \(name.sv) är \(kronor(spent)) och prognosen \(kronor(coming)), mot budgeten \(kronor(limit)).",
                en: "The outcome of \(name.en) is \(kronor(spent)) and the forecast \(kronor(coming)), against the budget \(kronor(limit)).")
        }
        for outcome in sheet.yearly where outcome.role == .outcome && outcome.isPerYear {
            guard let limits = sheet.limitingSeries(outcome), forecast.section == limits.section else { continue }
            guard case .lines(let keys) = subject else {
                return judge(
                    outcome.total(year: year), forecast.total(year: year), limits.total(year: year), ("alla rader tillsammans", "all lines together"))
            }
            guard keys.count == 1, let key = keys.first, let spent = outcome.line(key)?.amount(year: year),
                let coming = forecast.line(key)?.amount(year: year), let limit = limits.line(key)?.amount(year: year)
            else { continue }
            let name = name(key, of: outcome)
            return judge(spent.öre, coming.öre, limit.öre, (name, name))
        }
        return .unknown
    }

    /// Whether the lines that are meant, or those that are held to pace all together, are within ten percentage points of the
    /// share of the year.
    private func pace(_ sheet: FactSheet, _ subject: ClaimSubject) -> Verdict {
        guard let year = sheet.year?.value, let passed = sheet.shareOfYear else { return .unknown }
        var verdict = Verdict.unknown
        for outcome in sheet.yearly where outcome.role == .outcome && outcome.isPerYear {
            guard let limits = sheet.limitingSeries(outcome) else { continue }
            let isHeld = { (key: String) in
                if case .lines(let keys) = subject { keys.contains(key) } else { self.register.isHeldToPace(key, in: outcome.section) }
            }
            let spent = outcome.total(year: year, where: isHeld)
            guard let share = thousandths(spent, of: limits.total(year: year, where: isHeld)) else { continue }
            if !verdict.isKnown { verdict = .holds }
            guard abs(share - passed) > 100 else { continue }
            var group = outcome.lines.first { isHeld($0.key) }.flatMap { register.groupName($0.key, in: outcome.section) } ?? ""
            if case .lines(let keys) = subject { group = keys.sorted().map { name($0, of: outcome) }.joined(separator: ", ") }
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
