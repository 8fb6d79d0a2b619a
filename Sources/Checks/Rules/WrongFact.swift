import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let otherFact = DiagnosticCode(
        "CK223", .warning,
        sv: MessageText(
            "Texten säger ”{ord}”, men {uttryck} hämtar {vad}", reason: "Siffran hör till något annat än det som orden säger.",
            fix: "Rätta uttrycket eller ordet."),
        en: MessageText(
            "The text says “{ord}”, but {uttryck} takes {what}", reason: "The figure belongs to something else than the words say.",
            fix: "Correct the expression or the word."))
    static let turnedShare = DiagnosticCode(
        "CK225", .warning,
        sv: MessageText(
            "{uttryck} räknar {hela} som andel av {delen}", reason: "Andelen skrivs med delen först: så stor del av det andra är det första.",
            fix: "Byt plats på de båda, om det är hur mycket som är förbrukat som menas."),
        en: MessageText(
            "{uttryck} computes {whole} as a share of {part}", reason: "A share has its part first: how much of the second the first is.",
            fix: "Change their places, if it is how much has been spent that is meant."))
}

/// Facts that texts take, against the words around them.
@Sendable func wrongFact(_ context: CheckContext, _ found: inout Examination) {
    for passage in context.passages {
        for figure in passage.takenFigures {
            guard let first = passage.words.firstIndex(where: { $0.end > figure.start }), passage.words[first].start < figure.end,
                let expression = passage.expression(at: first..<first + 1, in: context.input.sources)
            else { continue }
            let place = figure.range
            let paths = Checks.paths(in: expression)
            let roles = paths.map { context.roles(of: $0, passage) }
            found.examine(.otherFact, at: place)
            let sentence = passage.sentence(around: first)
            let words = passage.words[sentence]
            let taken = roles.reduce(into: Set<Role>()) { $0.formUnion($1) }
            let (isExternal, isInternal) = (words.first { $0.has(.external) && !$0.has(.growth) && !$0.has(.money) }, words.first { $0.has(.intern) })
            if let word = isExternal, isInternal == nil, taken.contains(.internalFunds), !taken.contains(.externalFunds) {
                report(word, "interna medel", "internal funds")
            } else if let word = isInternal, isExternal == nil, taken.contains(.externalFunds), !taken.contains(.internalFunds) {
                report(word, "externa medel", "external funds")
            }
            // “{{…interna…}} mot målet {{…}}”: what comes from within does not count against the target for what comes from outside.
            if isExternal == nil, isInternal == nil, taken == [.internalFunds], let target = words.first(where: { $0.has(.target) }),
                passage.takenFigures.contains(where: { other in
                    guard other.range != figure.range, let at = passage.words[sentence].firstIndex(where: { $0.end > other.start && $0.start < other.end }),
                        let expression = passage.expression(at: at..<at + 1, in: context.input.sources)
                    else { return false }
                    return Checks.paths(in: expression).contains { context.roles(of: $0, passage).contains(.externalTarget) }
                })
            {
                report(target, "interna medel", "internal funds")
            }
            let isSpent = words.contains { $0.has(.booked) }
            let isTurned =
                paths.count == 2
                && (!roles[1].isDisjoint(with: [.outcome, .decided]) && roles[0] == [.budget] || roles[1] == [.externalFunds] && roles[0] == [.externalTarget])
            // “179 % är förbrukat”
            let isBeyond =
                isSpent && passage.quantity(at: first, before: sentence.upperBound).map { passage.isPercent($0) && $0.value > 1_000_000 } ?? false
                && roles.count == 2 && !roles[0].contains(.outcome)
            // “den del som avser maj är 987 %”
            let isMoreThanAll =
                words.contains { $0.has(.portion) } && !words.contains { $0.has([.rising, .falling, .exceeds]) }
                && passage.quantity(at: first, before: sentence.upperBound).map { passage.isPercent($0) && $0.value > 1_000_000 } ?? false
            // “668 % av budgeten”: nobody has twice as much as there is, but a target may be passed. Where figures are wrong it
            // follows from them.
            let isFarBeyond =
                context.input.told.isEmpty
                && passage.quantity(at: first, before: sentence.upperBound).map { passage.isPercent($0) && $0.value > 2_000_000 } ?? false
                && roles.count == 2 && roles[1].isDisjoint(with: [.externalTarget]) && !words.contains { $0.has([.rising, .falling, .exceeds]) }
            if isShare(expression), isTurned || isBeyond || isFarBeyond {
                found.report(
                    .turnedShare, at: place,
                    ["uttryck": "{{\(expression)}}", "hela": "budgeten", "delen": "utfallet", "whole": "the budget", "part": "the outcome"])
            } else if isShare(expression), isMoreThanAll {
                found.report(
                    .turnedShare, at: place, ["uttryck": "{{\(expression)}}", "hela": "det hela", "delen": "en del", "whole": "the whole", "part": "a part"])
            } else if isShare(expression) {
                found.examine(.turnedShare, at: place)
            }
            func report(_ word: Passage.Word, _ sv: String, _ en: String) {
                found.report(.otherFact, at: place, ["ord": word.written, "uttryck": "{{\(expression)}}", "vad": sv, "what": en])
            }
        }
    }
}

/// `andel(a, b)`, the function of expressions.
private func isShare(_ expression: String) -> Bool { expression.hasPrefix("andel(") }

/// The names that an expression asks for: `budget.uppväxling.externa.belopp`, without what stands in brackets.
func paths(in expression: String) -> [[String]] {
    var result: [[String]] = []
    var current = ""
    var depth = 0
    func end() {
        let keys = current.split(separator: ".").map(String.init)
        if keys.count > 1 || current.contains("-") { result.append(keys) }
        current = ""
    }
    for character in expression {
        if character == "[" { depth += 1 }
        if depth == 0 {
            if character.isLetter || character.isNumber || character == "." || character == "-" {
                current.append(character)
            } else if character == "|" {
                // How it is printed names nothing.
                break
            } else {
                end()
            }
        }
        if character == "]" { depth -= 1 }
    }
    end()
    return result
}

/// Whether all of some keys stand in a way of keys, in their order, the first of both the same.
private func isWithin(_ field: [String], _ keys: [String]) -> Bool {
    guard let first = field.first, keys.first == first else { return false }
    var rest = keys[...]
    for key in field {
        guard let place = rest.firstIndex(of: key) else { return false }
        rest = rest[(place + 1)...]
    }
    return true
}

extension CheckContext {
    /// What the figures of a path are.
    fileprivate func roles(of path: [String], _ passage: Passage) -> Set<Role> {
        var roles = Set<Role>()
        for sheet in sheets {
            var keys = path
            if let source = sheet.now.source, keys.first == source { keys.removeFirst() } else if sheet.now.attachment != passage.attachment { continue }
            // Keys of maps are no part of a field's path: `verksamheter.skola.utfall` is the field `verksamheter.utfall`.
            let fitting = sheet.now.series.filter { isWithin($0.path.keys, keys) }
            guard let longest = fitting.map(\.path.keys.count).max() else { continue }
            for series in fitting where series.path.keys.count == longest { roles.insert(series.role) }
        }
        // The computed names of a bilaga's template (`utfall-i-år`) begin with what they are.
        if roles.isEmpty, path.count == 1, let first = path[0].split(separator: "-").first {
            switch lexicon.meaning(of: String(first)).figure ?? Lexicon.swedish.meaning(of: String(first)).figure {
            case .budget?: roles.insert(.budget)
            case .outcome?: roles.insert(.outcome)
            default: break
            }
        }
        return roles
    }
}
