/// A slip in the figures such as people make, whatever the organisation calls them.
enum Slip: String, CaseIterable, Sendable {
    // Within the file.
    case swappedDigitsInStatedSum, swappedDigitsInFigure, costSplitDoesNotAddUp, costSplitBesideDash, sameFactDiffers
    case blankSum, noughtBesideDash, reversedDifference, mixedUnits
    // What the money allows.
    case allocatedAboveFinancing, decidedAboveBudget, outcomeAboveBudget, notedAboveBudget, notedAboveTotal, offThePace
    case internalFundsAgainstTarget, fundsCountedTwice
    // Years and dates.
    case newYearRestForgotten, yearOutsidePeriod, periodWithGap, outcomeInMidMonth, outcomeOfOtherYear, outcomeGoesBack
    // Against the meeting before.
    case closedYearChanged, outcomeFell, decisionChanged, lineVanished, lineAppeared, thousandfold
    case forecastRewritten, forecastLost, forecastLacksLine, explanationOfNothing

    /// What every organisation is told of it.
    var code: String {
        switch self {
        case .swappedDigitsInStatedSum: "TB002"
        // A figure that stands in several sums is told once, where it is.
        case .swappedDigitsInFigure, .costSplitDoesNotAddUp: "TB014"
        case .sameFactDiffers: "CK001"
        case .blankSum, .costSplitBesideDash: "CK003"
        case .noughtBesideDash: "CK004"
        case .reversedDifference: "CK005"
        case .mixedUnits: "CK017"
        case .allocatedAboveFinancing: "CK020"
        case .decidedAboveBudget: "CK021"
        case .outcomeAboveBudget: "CK022"
        case .notedAboveBudget: "CK024"
        case .notedAboveTotal: "CK027"
        case .offThePace: "CK025"
        case .internalFundsAgainstTarget: "CK023"
        case .fundsCountedTwice: "CK026"
        case .newYearRestForgotten: "CK119"
        case .yearOutsidePeriod: "CK098"
        case .periodWithGap: "CK100"
        case .outcomeInMidMonth: "CK097"
        case .outcomeOfOtherYear: "CK066"
        case .outcomeGoesBack: "CK067"
        case .closedYearChanged: "CK010"
        case .outcomeFell: "CK011"
        case .decisionChanged: "CK014"
        case .lineVanished: "CK012"
        case .lineAppeared: "CK013"
        case .thousandfold: "CK016"
        case .forecastRewritten: "CK015"
        case .forecastLost: "CK018"
        case .forecastLacksLine: "CK110"
        case .explanationOfNothing: "CK019"
        }
    }
}

/// How a slip is made in one organisation's figures.
struct SlipOfFigures: Sendable {
    /// The first occurrence of each is changed, in order.
    var edits: [(old: String, new: String)]
    /// Text on the line that is to be pointed at, after the change; its first line when it has several.
    var place: String
    /// Whether the change is in the meeting before; the place is in the last one all the same.
    var isEarlier: Bool

    init(_ old: String, _ new: String, at place: String? = nil, isEarlier: Bool = false) {
        edits = [(old, new)]
        self.place = place ?? new
        self.isEarlier = isEarlier
    }

    func and(_ old: String, _ new: String) -> SlipOfFigures {
        var more = self
        more.edits.append((old, new))
        return more
    }
}
