public import Style

extension Chart {
    /// What the chart shows: the kind, then what the eye would find: extremes, comparisons, gaps; and
    /// the values themselves while they are few enough to hear.
    public func alternative(_ title: String) -> String {
        let figures = Figures(self)
        var sentences: [String]
        switch kind {
        case .bars: sentences = describeBars(figures)
        case .stacked: sentences = describeStack(figures)
        case .shares: sentences = describeShares(figures)
        case .lines: sentences = describeLines(figures)
        }
        sentences += describeGaps()
        if title.isEmpty { return sentences.joined(separator: " ") }
        return ([title + "."] + sentences).joined(separator: " ")
    }

    /// Values that are said one by one: so many are heard out, and on paper there is no table behind the chart.
    private static let mostValues = 240
    /// Of lines, whose way is told in any case.
    private static let mostPoints = 60

    private var valueCount: Int { categories.count * series.count }

    /// "Processtöd: budget 2 900 tkr, utfall inget." nil where nothing is given.
    private func values(of index: Int, _ figures: Figures) -> String? {
        var parts: [String] = []
        for line in series where index < line.values.count {
            let words: String
            switch line.values[index] {
            case .missing, .withheld: continue
            case .none: words = self.words.charts.nothing
            case .value(let value): words = figures.inWords(value)
            }
            parts.append(series.count == 1 ? words : named(line.name.lowercasedFirst, words))
        }
        if parts.isEmpty { return nil }
        let said = parts.joined(separator: ", ")
        return categories[index].isEmpty ? said + "." : words.charts.values(["category": categories[index], "values": said])
    }

    /// "budget 2 900 tkr"; "2024: 7 686 tkr", which would be heard as one number.
    private func named(_ name: String, _ value: String) -> String { name.last?.isNumber ?? false ? "\(name): \(value)" : "\(name) \(value)" }

    /// Every category by name, where the values are too many to be said.
    private var names: String {
        words.charts.values(["category": words.charts.categories, "values": categories.joined(separator: ", ")])
    }

    private func number(_ line: ChartSeries, _ index: Int) -> Int64? {
        index < line.values.count ? line.values[index].number : nil
    }

    // MARK: Bars

    private func describeBars(_ figures: Figures) -> [String] {
        var sentences = [words.charts.bars]
        if series.count == 1 {
            sentences += extremes(series[0], figures)
        } else if let first = series.first, let last = series.last {
            sentences += comparison(first, last)
        }
        for (index, target) in targets.enumerated() where index < categories.count {
            guard let target = target.number else { continue }
            let name = targetName.lowercasedFirst
            if let reached = series.first.flatMap({ number($0, index) }) {
                sentences.append(
                    words.charts.against([
                        "category": categories[index], "value": figures.inWords(reached), "name": name,
                        "target": figures.inWords(target),
                    ]))
            } else {
                sentences.append(
                    words.charts.targetAlone([
                        "category": categories[index], "name": name, "target": figures.inWords(target),
                    ]))
            }
        }
        if valueCount > Self.mostValues { return sentences + [names] }
        for index in categories.indices {
            // Said with its target already.
            if series.count == 1, index < targets.count, targets[index].number != nil, number(series[0], index) != nil { continue }
            if let values = values(of: index, figures) { sentences.append(values) }
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
        if high == low { return [words.charts.allEqual(["value": figures.inWords(high)])] }
        return [
            words.charts.extremes([
                "largest": categories[largest], "most": figures.inWords(high), "smallest": categories[smallest],
                "least": figures.inWords(low),
            ])
        ]
    }

    /// "Utfall jämfört med budget: lägre för fyra av fem, högre för en av fem (Event)."
    private func comparison(_ first: ChartSeries, _ last: ChartSeries) -> [String] {
        var (below, above, equal): ([Int], [Int], [Int]) = ([], [], [])
        for index in categories.indices {
            guard let from = number(first, index), let to = number(last, index) else { continue }
            if to < from { below.append(index) } else if to > from { above.append(index) } else { equal.append(index) }
        }
        let count = below.count + above.count + equal.count
        guard count > 0 else { return [] }
        func part(_ indices: [Int], _ phrase: PhrasePattern) -> String? {
            if indices.isEmpty { return nil }
            let all = indices.count == count
            let how =
                all
                ? (count == 1 ? categories[indices[0]] : count == 2 ? words.charts.both : words.charts.all(["count": counted(count)]))
                : words.charts.some(["count": counted(indices.count), "all": counted(count)])
            let names = all || indices.count > 2 ? "" : " (\(indices.map { categories[$0] }.joined(separator: ", ")))"
            return phrase(["which": how + names])
        }
        let parts = [
            part(below, words.charts.lower), part(above, words.charts.higher), part(equal, words.charts.equal),
        ].compactMap { $0 }
        return [
            words.charts.comparison([
                "last": last.name, "first": first.name.lowercasedFirst, "parts": parts.joined(separator: ", "),
            ])
        ]
    }

    private func counted(_ count: Int) -> String { words.numbers.counted(count) }

    // MARK: Stacks and shares

    private func describeStack(_ figures: Figures) -> [String] {
        var sentences = [words.charts.stacked]
        let sums = stackSums
        var totals: [String] = []
        for (index, category) in categories.enumerated() {
            let total = Int64(clamping: Int128(sums.positive[index]) + Int128(sums.negative[index]))
            if series.contains(where: { number($0, index) != nil }) {
                totals.append(named(category, figures.inWords(total)))
            } else if series.contains(where: { index < $0.values.count && $0.values[index] == .none }) {
                totals.append(named(category, words.charts.nothing))
            }
        }
        if !totals.isEmpty { sentences.append(words.charts.totals(["totals": totals.joined(separator: ", ")])) }
        for (index, category) in categories.enumerated() where series.count > 1 {
            // A part below nought and one above it: neither is a part of the sum.
            if sums.negative[index] < 0, let values = values(of: index, figures) {
                sentences.append(values)
                continue
            }
            var best: (name: String, value: Int64)?
            for line in series {
                if let value = number(line, index), value > best?.value ?? 0 { best = (line.name, value) }
            }
            guard let best else { continue }
            sentences.append(
                words.charts.largestPart([
                    "category": category, "series": best.name, "value": figures.inWords(best.value),
                ]))
        }
        return sentences
    }

    private func describeShares(_ figures: Figures) -> [String] {
        var sentences = [words.charts.shares]
        for index in categories.indices {
            guard let parts = parts(of: index) else {
                // What has no values is told with the gaps.
                guard series.contains(where: { index < $0.values.count && !$0.values[index].isGap }) else { continue }
                if series.contains(where: { (number($0, index) ?? 0) < 0 }), let values = values(of: index, figures) {
                    sentences.append("\(values.dropLast()) (\(reasonWithoutParts(index))).")
                } else {
                    let reason = series.contains { number($0, index) != nil } ? reasonWithoutParts(index) : words.charts.nothing
                    sentences.append(words.charts.values(["category": categories[index], "values": reason]))
                }
                continue
            }
            var shares: [String] = []
            for (line, part) in parts.enumerated() where number(series[line], index) != nil {
                shares.append(named(series[line].name.lowercasedFirst, percent(part)))
            }
            let name = categories[index].isEmpty ? "" : "\(categories[index]): "
            sentences.append("\(name)\(shares.joined(separator: ", ")).")
        }
        if let shareRounding { sentences.append(shareRounding) }
        return sentences
    }

    // MARK: Lines

    private func describeLines(_ figures: Figures) -> [String] {
        var sentences = [words.charts.lines]
        for line in series {
            let given = categories.indices.filter { number(line, $0) != nil }
            guard let start = given.first, let end = given.last, let from = number(line, start), let to = number(line, end)
            else { continue }
            if start == end {
                sentences.append(
                    words.charts.onePoint([
                        "series": line.name, "value": figures.inWords(from), "category": categories[start],
                    ]))
            } else if given.allSatisfy({ number(line, $0) == from }) {
                sentences.append(
                    words.charts.unchanged([
                        "series": line.name, "value": figures.inWords(from), "first": categories[start],
                        "last": categories[end],
                    ]))
            } else if figures.inWords(from) == figures.inWords(to) {
                let values = given.compactMap { number(line, $0) }
                sentences.append(
                    words.charts.returned([
                        "series": line.name, "value": figures.inWords(from), "first": categories[start], "last": categories[end],
                        "most": figures.inWords(values.max() ?? from), "least": figures.inWords(values.min() ?? from),
                    ]))
            } else {
                sentences.append(
                    words.charts.change([
                        "series": line.name, "from": figures.inWords(from), "first": categories[start],
                        "to": figures.inWords(to), "last": categories[end],
                    ]))
            }
        }
        if valueCount > Self.mostPoints { return sentences + [names] }
        // A single series of two points has been said in full.
        if series.count > 1 || categories.count > 2 { sentences += categories.indices.compactMap { values(of: $0, figures) } }
        return sentences
    }

    // MARK: Gaps

    private func describeGaps() -> [String] {
        var (missing, withheld): ([String], [String]) = ([], [])
        for (index, category) in categories.enumerated() {
            func lacking(_ gap: ChartValue) -> [ChartSeries] {
                series.filter { (index < $0.values.count ? $0.values[index] : .missing) == gap }
            }
            let (unknown, secret) = (lacking(.missing), lacking(.withheld))
            if unknown.count + secret.count == series.count, gap(index) == .withheld {
                withheld.append(category)
            } else if unknown.count == series.count {
                missing.append(category)
            } else if kind == .bars {
                if !unknown.isEmpty { missing.append("\(category), \(words.numbers.listed(unknown.map(\.name.lowercasedFirst)))") }
                if !secret.isEmpty { withheld.append("\(category), \(words.numbers.listed(secret.map(\.name.lowercasedFirst)))") }
            }
        }
        return (missing.isEmpty ? [] : [words.charts.missing(["where": missing.joined(separator: "; ")])])
            + (withheld.isEmpty ? [] : [words.charts.leftOut(["where": withheld.joined(separator: "; ")])])
    }
}

/// "fem"; figures from thirteen on.
public func counted(_ count: Int, _ language: DocumentLanguage = .swedish) -> String {
    Words.of(language).numbers.counted(count)
}

extension String {
    /// "Budget" → "budget"; what has more capitals (OH) is left as it is.
    var lowercasedFirst: String {
        guard let first, first.isUppercase, !dropFirst().contains(where: \.isUppercase) else { return self }
        return first.lowercased() + dropFirst()
    }
}
