public import Diagnostics

extension DiagnosticCode {
    static let unknownRule = DiagnosticCode(
        "CK090",
        sv: MessageText(
            "Det finns ingen kontroll ”{kod}”", reason: "Under kontroller står koder som börjar på CK.",
            fix: "[[Menade du ”{förslag}”?]]"),
        en: MessageText(
            "There is no check “{kod}”", reason: "Under kontroller stand codes that begin with CK.",
            fix: "[[Did you mean “{förslag}”?]]"))
}

/// Every message that this module can give, for the catalogue.
public let checksCodes: [DiagnosticCode] = [
    .factsDiffer, .rounded, .sumLeftBlank, .zeroBesideDash, .wrongDifference, .closedYearChanged, .outcomeFell,
    .lineVanished, .lineAppeared, .budgetChanged, .forecastRewritten, .thousandfold, .mixedUnits, .forecastLost,
    .unknownExplanation, .allocationAboveFinancing, .decidedAboveBudget, .outcomeAboveBudget, .internalCounted,
    .yearsAgainstYear, .pace, .countedTwice, .yearAboveTotal, .aliasUsed, .nearMiss, .formerName, .noSuchAttachment,
    .noSuchGoal, .noSuchTable, .attachmentWithoutItem, .emptyPromise, .otherAttachment, .selfReference,
    .contradictedClaim, .typedFigure, .nearFigure, .misnamedFigure, .wrongWeekday, .endBeforeStart, .laterThanMeeting, .presentAndAbsent,
    .nextNotLater, .pastClaimOfLaterDate, .outcomeOfOtherYear, .outcomeGoesBack, .listedTwice, .placeholder,
    .personalNumber, .privateContact, .unusedValue, .unansweredRequest, .overdueRequest, .unknownRequest, .sharedRequest, .noSuchAnswerPlace,
    .answerWithoutWords, .droppedWithoutReason, .requestWithoutItem, .dueBeforeMeeting, .unregisteredRequest,
    .unknownRule, .noSuchDate, .otherFolderDate, .notAsAnnounced, .weekend,
    .farAway, .sameCaseNumber, .notMonthEnd, .yearOutsidePeriod, .caseOfOtherYear, .periodWithGap,
    .letterForDigit, .leadingZero, .farYear, .sameDayOtherYear, .listNumbers, .otherOutcomeDate, .longMeeting, .oddMinutes,
    .otherTarget, .forecastLacksLine, .namesAlike, .unlikeItsKey, .endBeforeBeginning, .repeatedItem, .beforeLastMeeting, .stepsOutOfOrder,
    .noSuchWeek, .startInThePast,
]
