public import Diagnostics
import Style

/// What exactly explains a sum that is stated otherwise than its terms add up.
public enum LikelyCause: Sendable, Hashable {
    /// Two neighbouring digits of a figure have changed places; the figure as it should be, in öre.
    case swappedDigits(written: Int64, likely: Int64, isTerm: Bool)
    /// The difference is one of the terms: it is left out of the sum, or there twice.
    case missingRow(Int64)
    case doubledRow(Int64)
    /// A term has the wrong sign.
    case wrongSign(Int64)
    /// Thousands and kronor are mixed up, in the sum or in a term.
    case thousandfold(Int64)
    case thousandfoldTerm(Int64)

    public func text(_ language: MessageLanguage) -> String {
        let isSwedish = language == .swedish
        switch self {
        case .swappedDigits(let written, let likely, _):
            return isSwedish
                ? "Två siffror kan ha bytt plats: \(figure(written)) i stället för \(figure(likely))."
                : "Two digits may have changed places: \(figure(written)) instead of \(figure(likely))."
        case .missingRow(let term):
            return isSwedish
                ? "Skillnaden är exakt \(figure(term)): raden kan vara glömd i summan."
                : "The difference is exactly \(figure(term)): the row may be left out of the sum."
        case .doubledRow(let term):
            return isSwedish
                ? "Skillnaden är exakt \(figure(term)): raden kan vara räknad två gånger."
                : "The difference is exactly \(figure(term)): the row may be counted twice."
        case .wrongSign(let term):
            return isSwedish
                ? "Skillnaden är två gånger \(figure(term)): beloppet kan ha fel tecken."
                : "The difference is twice \(figure(term)): the amount may have the wrong sign."
        case .thousandfold(let sum):
            return isSwedish
                ? "\(figure(sum)) skiljer exakt tusen gånger: enheten kan vara tusental kronor."
                : "\(figure(sum)) differs by exactly a thousand times: the unit may be thousands."
        case .thousandfoldTerm(let term):
            return isSwedish
                ? "Det stämmer om \(figure(term)) är i tusental kronor, eller tvärtom."
                : "It agrees if \(figure(term)) is in thousands, or the other way round."
        }
    }
}

/// Looks for the one slip that explains the difference to the öre, or to the krona that rounding may add. Where several
/// would, none is named: the wrong one would be corrected.
///
/// - Parameters:
///   - stated: the sum as given, in öre.
///   - terms: what should add up to it, in öre.
/// - Returns: nil when they agree, or when nothing explains it.
public func likelyCause(stated: Int64, terms: [Int64]) -> LikelyCause? {
    var computed: Int128 = 0
    for term in terms { computed += Int128(term) }
    let difference = Int128(stated) - computed
    func isNought(_ value: Int128) -> Bool { value.magnitude < 100 || value.magnitude == 100 && terms.count > 1 }
    guard difference != 0 else { return nil }
    if stated != 0, isNought(Int128(stated) - computed * 1000) || isNought(Int128(stated) * 1000 - computed) {
        return .thousandfold(stated)
    }
    // To the öre first: of small figures rounding would explain too much.
    var causes = terms.count > 1 ? simpleCauses(terms, difference) { $0 == 0 } : []
    if causes.isEmpty, terms.count > 1 { causes = simpleCauses(terms, difference, isNought) }
    // That digits have changed places is a guess where something simpler explains it.
    if causes.isEmpty {
        if let likely = unswapped(stated, by: -difference, tolerance: terms.count > 1 ? 100 : 0) {
            return .swappedDigits(written: stated, likely: likely, isTerm: false)
        }
        for term in terms where terms.count > 1 {
            if let likely = unswapped(term, by: difference, tolerance: 0) {
                causes.insert(.swappedDigits(written: term, likely: likely, isTerm: true))
            }
        }
    }
    return causes.count == 1 ? causes.first : nil
}

/// One term that is left out, there twice, or of the wrong sign or unit.
private func simpleCauses(_ terms: [Int64], _ difference: Int128, _ isNought: (Int128) -> Bool) -> Set<LikelyCause> {
    var causes = Set<LikelyCause>()
    for term in terms where term != 0 {
        if isNought(difference + Int128(term)) { causes.insert(.missingRow(term)) }
        if isNought(difference - Int128(term)) { causes.insert(.doubledRow(term)) }
        if isNought(difference + 2 * Int128(term)) { causes.insert(.wrongSign(term)) }
        if isNought(difference - Int128(term) * 999) { causes.insert(.thousandfoldTerm(term)) }
        if term % 1000 == 0, isNought(difference + Int128(term) - Int128(term / 1000)) { causes.insert(.thousandfoldTerm(term)) }
    }
    return causes
}

/// The amount with two neighbouring digits swapped so that it changes by `change`; nil when no swap does.
private func unswapped(_ amount: Int64, by change: Int128, tolerance: Int128) -> Int64? {
    // A swap of neighbours changes a figure by a multiple of nine.
    var place: Int64 = 100
    let magnitude = Int64(clamping: amount.magnitude)
    let sign: Int64 = amount < 0 ? -1 : 1
    while place <= magnitude / 10 {
        let low = magnitude / place % 10
        let high = magnitude / place / 10 % 10
        if low != high {
            let swapped = Int128(sign) * (Int128(magnitude) + Int128(low - high) * Int128(place) * 9)
            if (swapped - Int128(amount) - change).magnitude <= tolerance.magnitude { return Int64(clamping: swapped) }
        }
        if place > Int64.max / 100 { break }
        place *= 10
    }
    return nil
}

/// "4 643 543" of öre, for the message.
private func figure(_ öre: Int64) -> String { NumberFormat.swedish.exactFigure(öre: Int128(öre)) }
