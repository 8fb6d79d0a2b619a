extension Chart {
    /// What the chart shows, in Swedish: the kind, then what the eye would find: extremes, comparisons, gaps; and
    /// the values themselves while they are few enough to hear.
    public func alternative(_ title: String) -> String {
        let figures = Figures(self)
        var sentences: [String]
        switch kind {
        case .bars: sentences = describeBars(figures)
        case .stacked: sentences = describeStack(figures)
        case .shares: sentences = describeShares()
        case .lines: sentences = describeLines(figures)
        }
        sentences += describeGaps()
        if title.isEmpty { return sentences.joined(separator: " ") }
        return ([title + "."] + sentences).joined(separator: " ")
    }

    private static let fewValues = 18

    private var valueCount: Int { categories.count * series.count }

    private func number(_ line: ChartSeries, _ index: Int) -> Int64? {
        index < line.values.count ? line.values[index].number : nil
    }

    // MARK: Bars

    private func describeBars(_ figures: Figures) -> [String] {
        var sentences = ["Stapeldiagram."]
        if series.count == 1 {
            sentences += extremes(series[0], figures)
        } else if let first = series.first, let last = series.last {
            sentences += comparison(first, last)
        }
        for (index, target) in targets.enumerated() where index < categories.count {
            guard let target = target.number else { continue }
            let reached = series.first.flatMap { number($0, index) }
            sentences.append(
                reached.map {
                    "\(categories[index]): \(figures.words($0)) mot \(targetName.lowercased()) \(figures.words(target))."
                } ?? "\(categories[index]): \(targetName.lowercased()) \(figures.words(target)).")
        }
        if valueCount <= Self.fewValues {
            for (index, category) in categories.enumerated() {
                var parts: [String] = []
                for line in series {
                    guard let value = number(line, index) else { continue }
                    let words = figures.words(value)
                    parts.append(series.count == 1 ? words : "\(line.name.lowercasedFirst) \(words)")
                }
                if !parts.isEmpty, targets.isEmpty || series.count > 1 || targets[index].number == nil {
                    sentences.append("\(category): \(parts.joined(separator: ", ")).")
                }
            }
        }
        return sentences
    }

    private func extremes(_ line: ChartSeries, _ figures: Figures) -> [String] {
        var (largest, smallest): (Int?, Int?) = (nil, nil)
        for index in categories.indices {
            guard let value = number(line, index) else { continue }
            if largest.flatMap({ number(line, $0) }).map({ value > $0 }) ?? true { largest = index }
            if smallest.flatMap({ number(line, $0) }).map({ value < $0 }) ?? true { smallest = index }
        }
        guard let largest, let smallest, largest != smallest, let high = number(line, largest),
            let low = number(line, smallest)
        else { return [] }
        if high == low { return ["Alla är lika stora, \(figures.words(high))."] }
        return [
            "Störst är \(categories[largest]) med \(figures.words(high)), minst \(categories[smallest]) med \(figures.words(low))."
        ]
    }

    /// "Utfall är lägre än Budget för fyra av fem; för Event är det högre."
    private func comparison(_ first: ChartSeries, _ last: ChartSeries) -> [String] {
        var (below, above, equal): ([Int], [Int], [Int]) = ([], [], [])
        for index in categories.indices {
            guard let from = number(first, index), let to = number(last, index) else { continue }
            if to < from { below.append(index) } else if to > from { above.append(index) } else { equal.append(index) }
        }
        let count = below.count + above.count + equal.count
        guard count > 0 else { return [] }
        func part(_ indices: [Int], _ word: String) -> String? {
            if indices.isEmpty { return nil }
            let all = indices.count == count
            let how = all ? (count == 1 ? categories[indices[0]] : "alla \(counted(count))") : "\(counted(indices.count)) av \(counted(count))"
            let names = all || indices.count > 2 ? "" : " (\(indices.map { categories[$0] }.joined(separator: ", ")))"
            return "\(word) för \(how)\(names)"
        }
        let what = "\(last.name) jämfört med \(first.name.lowercasedFirst): "
        let parts = [part(below, "lägre"), part(above, "högre"), part(equal, "lika")].compactMap { $0 }
        return [what + parts.joined(separator: ", ") + "."]
    }

    // MARK: Stacks and shares

    private func describeStack(_ figures: Figures) -> [String] {
        var sentences = ["Staplat diagram."]
        let sums = stackSums
        var totals: [String] = []
        for (index, category) in categories.enumerated() {
            let hasValue = series.contains { number($0, index) != nil }
            let total = Int64(clamping: Int128(sums.positive[index]) + Int128(sums.negative[index]))
            if hasValue { totals.append("\(category) \(figures.words(total))") }
        }
        if !totals.isEmpty, totals.count <= Self.fewValues { sentences.append("Summor: \(totals.joined(separator: ", ")).") }
        for (index, category) in categories.enumerated() where series.count > 1 {
            var best: (name: String, value: Int64)?
            for line in series {
                if let value = number(line, index), value > best?.value ?? 0 { best = (line.name, value) }
            }
            if let best { sentences.append("\(category): störst är \(best.name), \(figures.words(best.value)).") }
        }
        return sentences
    }

    private func describeShares() -> [String] {
        var sentences = ["Andelar av hundra procent."]
        for index in categories.indices.prefix(Self.fewValues) {
            guard let parts = parts(of: index) else { continue }
            var words: [String] = []
            for (number, part) in parts.enumerated() where part > 0 {
                words.append("\(series[number].name.lowercasedFirst) \(Chart.percent(part))")
            }
            let name = categories[index].isEmpty ? "" : "\(categories[index]): "
            sentences.append("\(name)\(words.joined(separator: ", ")).")
        }
        return sentences
    }

    // MARK: Lines

    private func describeLines(_ figures: Figures) -> [String] {
        var sentences = ["Linjediagram."]
        for line in series {
            let given = categories.indices.filter { number(line, $0) != nil }
            guard let start = given.first, let end = given.last, let from = number(line, start), let to = number(line, end)
            else { continue }
            if start == end {
                sentences.append("\(line.name): \(figures.words(from)) (\(categories[start])).")
            } else if given.allSatisfy({ number(line, $0) == from }) {
                sentences.append("\(line.name): oförändrat \(figures.words(from)) från \(categories[start]) till \(categories[end]).")
            } else {
                sentences.append(
                    "\(line.name): från \(figures.words(from)) (\(categories[start])) till \(figures.words(to)) (\(categories[end])).")
            }
        }
        return sentences
    }

    // MARK: Gaps

    private func describeGaps() -> [String] {
        var missing: [String] = []
        for (index, category) in categories.enumerated() {
            let lacking = series.filter { index >= $0.values.count || $0.values[index] == .missing }
            if lacking.isEmpty { continue }
            if lacking.count == series.count {
                missing.append(category)
            } else if kind == .bars {
                missing.append("\(category), \(lacking.map(\.name.lowercasedFirst).joined(separator: " och "))")
            }
        }
        if missing.isEmpty { return [] }
        if missing.count > 6 { return ["Uppgift saknas på \(counted(missing.count)) ställen."] }
        return ["Uppgift saknas: \(missing.joined(separator: "; "))."]
    }
}

/// "fem"; figures from thirteen on.
public func counted(_ count: Int) -> String {
    let words = ["ingen", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"]
    return words.indices.contains(count) ? words[count] : String(count)
}

extension String {
    /// "Budget" → "budget"; what has more capitals (OH) is left as it is.
    var lowercasedFirst: String {
        guard let first, first.isUppercase, !dropFirst().contains(where: \.isUppercase) else { return self }
        return first.lowercased() + dropFirst()
    }
}
