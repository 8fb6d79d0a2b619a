import Diagnostics
import Style

/// Every rule with its codes: the one list that the program runs, the catalogue and the report of checks are made from.
let allRules: [Rule] = moneyRules + earlierRules + nameRules + referenceRules + claimRules + penRules + dateRules + publicationRules + requestRules

/// Codes of what one mistyped figure may break at several places: when they point at one line, it is one slip.
public let figureCodes = Set((moneyRules + earlierRules).flatMap(\.told).map(\.code.id))
/// Codes of days and times that are held against the meeting's own.
public let dayCodes = Set(dateRules.flatMap(\.told).map(\.code.id))

/// Sums and facts that stand in several places, and what the money allows.
private let moneyRules: [Rule] = [
    Rule(sameFact, .init(.factsDiffer, over: .sums, without: .noSameFact)),
    Rule(groupsOfSchema, .init(.unknownGroup, over: .groups, without: .noGroupsInSchema)),
    Rule(figuresWithoutRoles, .init(.figuresWithoutRoles, over: .files, without: .noAmounts)),
    Rule(roundedSums, .init(.rounded, over: .sums, without: .noTables)),
    Rule(blankSum, .init(.sumLeftBlank, over: .sums, without: .noStatedSums)),
    Rule(zeroAndDash, .init(.zeroBesideDash, over: .amounts, without: .noYearTables)),
    Rule(
        differenceSign, .init(.wrongDifference, over: .differences, without: .noStatedDifferences, needs: .role(.statedDifference)),
        .init(.unreadableOrder, over: .files, without: .noOrder, needs: .role(.differenceOrder))),
    Rule(mixedUnits, .init(.mixedUnits, over: .amounts, without: .noRoles)),
    Rule(unknownExplanation, .init(.unknownExplanation, over: .explanations, without: .noChangesExplained, needs: .role(.changes))),
    Rule(allocationWithinFinancing, .init(.allocationAboveFinancing, over: .sums, without: .noFinancing, needs: .covers)),
    Rule(decidedWithinBudget, .init(.decidedAboveBudget, over: .sums, without: .noDecided, needs: .atMost(.decided))),
    Rule(outcomeWithinBudget, .init(.outcomeAboveBudget, over: .lines, without: .noLimitedOutcome, needs: .atMost(.outcome))),
    Rule(
        externalTarget, .init(.internalCounted, over: .targets, without: .noStatedTarget, needs: .role(.externalTarget), .role(.statedAgainstTarget)),
        .init(.countedTwice, over: .names, without: .noFunds, needs: .role(.externalFunds), .role(.internalFunds))),
    Rule(
        yearAgainstYears, .init(.yearsAgainstYear, over: .lines, without: .noNoted, needs: .atMost(.noted)),
        .init(.yearAboveTotal, over: .lines, without: .noNotedTotal, needs: .atLeast)),
    Rule(pace, .init(.pace, over: .lines, without: .noPace, needs: .role(.outcomeDate), .role(.fiscalYear), .atMost(.outcome))),
    Rule(monthEnd, .init(.notMonthEnd, over: .dates, without: .noOutcomeDate, needs: .role(.outcomeDate))),
    Rule(
        yearInPeriod, .init(.yearOutsidePeriod, over: .years, without: .noPeriod, needs: .role(.period)),
        .init(.periodWithGap, over: .years, without: .noPeriod, needs: .role(.period)),
        .init(.emptyYear, over: .tables, without: .noYearTables, needs: .role(.fiscalYear)),
        .init(.yearsOutOfOrder, over: .files, without: .noPeriod, needs: .role(.period)),
        .init(.outcomeAhead, over: .amounts, without: .noYearTables, needs: .role(.outcome), .role(.fiscalYear))),
    Rule(closedGroup, .init(.closedGetsMoney, over: .amounts, without: .noClosedLines, needs: .role(.budget))),
    Rule(
        forecastSize, .init(.forecastThousandfold, over: .amounts, without: .noForecasts, needs: .role(.forecast)),
        .init(.forecastBelowOutcome, over: .lines, without: .noForecasts, needs: .role(.forecast), .role(.outcome))),
    Rule(oddSize, .init(.oddSize, over: .amounts, without: .noForecasts, needs: .role(.forecast), .role(.budget))),
    Rule(oddSign, .init(.oddSign, over: .amounts, without: .noAmounts)),
    Rule(oddDigit, .init(.oddDigit, over: .amounts, without: .noForecasts)),
    Rule(swappedFigures, .init(.swappedFigures, over: .amounts, without: .noForecasts, needs: .role(.forecast), .role(.budget))),
    Rule(forecastRounds, .init(.forecastRounds, over: .forecasts, without: .noForecasts)),
    Rule(outcomeWithoutBudget, .init(.outcomeWithoutBudget, over: .lines, without: .noLimitedOutcome)),
    Rule(fieldLacking, .init(.fieldLacking, over: .lines, without: .noEntriesWithFields)),
]

/// Against the meeting before.
private let earlierRules: [Rule] = [
    Rule(closedYear, .init(.closedYearChanged, over: .amounts, without: .noEarlierFigures, needs: .role(.fiscalYear))),
    Rule(fallingOutcome, .init(.outcomeFell, over: .amounts, without: .noEarlierFigures, needs: .accumulates)),
    Rule(
        changedLines, .init(.lineVanished, over: .lines, without: .noEarlierFigures),
        .init(.lineAppeared, over: .lines, without: .noEarlierFigures)),
    Rule(decidedBudget, .init(.budgetChanged, over: .amounts, without: .noEarlierFigures, needs: .isDecision)),
    Rule(
        forecastHistory, .init(.forecastRewritten, over: .amounts, without: .noEarlierForecasts, needs: .role(.forecast), .role(.round)),
        .init(.forecastLost, over: .forecasts, without: .noEarlierForecasts, needs: .role(.forecast), .role(.round))),
    Rule(
        forecastLines, .init(.forecastLacksLine, over: .amounts, without: .noTwoForecasts, needs: .role(.forecast), .role(.round)),
        .init(.forecastOfOtherYear, over: .lines, without: .noForecasts, needs: .role(.forecast), .role(.fiscalYear))),
    Rule(thousandfold, .init(.thousandfold, over: .amounts, without: .noEarlierFigures)),
    Rule(idleExplanation, .init(.idleExplanation, over: .explanations, without: .noChangesExplained, needs: .role(.changes)), followsOthers: true),
    Rule(idleOverspend, .init(.idleOverspend, over: .explanations, without: .noOverspendExplained)),
    Rule(unchangedLine, .init(.unchangedLine, over: .lines, without: .noEarlierFigures)),
    Rule(
        unchangedOutcome, .init(.outcomeDateUnchanged, over: .dates, without: .noEarlierFigures),
        .init(.allUnchanged, over: .files, without: .noEarlierFigures)),
    Rule(
        unchangedFile, .init(.sameFile, over: .files, without: .noEarlierFigures), .init(.sameStateDate, over: .dates, without: .noEarlierFigures),
        .init(.closedYearOfKey, over: .amounts, without: .noEarlierFigures)),
    Rule(
        copiedText, .init(.copiedText, over: .texts, without: .noReports), .init(.sameText, over: .texts, without: .noReports)),
    Rule(copiedRequest, .init(.copiedRequest, over: .requests, without: .noOwnRequests)),
]

private let nameRules: [Rule] = [
    Rule(aliasInProse, .init(.aliasUsed, over: .texts, without: .noAliases)),
    Rule(
        nearMissInProse, .init(.nearMiss, over: .texts, without: .noNames), .init(.misspeltEntry, over: .names, without: .noNames)),
    Rule(nameInForce, .init(.formerName, over: .texts, without: .noFormerNames)),
    Rule(namesAlike, .init(.namesAlike, over: .names, without: .noNames), .init(.sameName, over: .names, without: .noNames)),
    Rule(speltOtherwise, .init(.speltOtherwise, over: .texts, without: .noTexts)),
    Rule(nameAgainstKey, .init(.unlikeItsKey, over: .entries, without: .noNames)),
    Rule(nameForm, .init(.otherForm, over: .texts, without: .noNames)),
    Rule(turnedAbbreviation, .init(.turnedAbbreviation, over: .texts, without: .noAbbreviations)),
    Rule(explainedAbbreviation, .init(.unlikeItsWords, over: .names, without: .noExplainedAbbreviations)),
]

private let referenceRules: [Rule] = [
    Rule(
        attachmentReference, .init(.noSuchAttachment, over: .references, without: .noAttachmentMentioned),
        .init(.otherAttachment, over: .references, without: .noAttachmentLinked)),
    Rule(goalReference, .init(.noSuchGoal, over: .references, without: .noGoalMentioned)),
    Rule(tableReference, .init(.noSuchTable, over: .references, without: .noTableMentioned)),
    Rule(agendaCoversAttachments, .init(.attachmentWithoutItem, over: .attachments, without: .noAgenda)),
    Rule(agendaItemReference, .init(.noSuchItem, over: .references, without: .noItemMentioned)),
    Rule(typedNumber, .init(.typedNumber, over: .titles, without: .noAgenda)),
    Rule(
        emptyPromise, .init(.emptyPromise, over: .texts, without: .noTexts),
        .init(.selfReference, over: .references, without: .noAttachmentMentioned)),
    Rule(attachmentMeant, .init(.otherAttachmentMeant, over: .references, without: .noAttachmentMentioned)),
    Rule(answerItem, .init(.otherItem, over: .answers, without: .noAnswerAtItem)),
    Rule(answerGoal, .init(.otherGoal, over: .answers, without: .noAnswerAtGoal)),
    Rule(agendaOrder, .init(.agendaOrder, over: .agendaItems, without: .noAgenda)),
    Rule(proposalWithoutDecision, .init(.proposalWithoutDecision, over: .agendaItems, without: .noKindsOfItems)),
]

/// Prose against figures, and what is wrong in the prose by itself.
private let claimRules: [Rule] = [
    Rule(contradictedClaim, .init(.contradictedClaim, over: .claims, without: .noClaims)),
    Rule(
        figureInProse, .init(.typedFigure, over: .figures, without: .noFiguresInTexts),
        .init(.nearFigure, over: .figures, without: .noFiguresInTexts)),
    Rule(
        decisionAgainstProposal, .init(.otherDecision, over: .decisions, without: .noProposals),
        .init(.lackingClause, over: .decisions, without: .noProposals)),
    Rule(samePhrase, .init(.otherInSamePhrase, over: .figures, without: .noFiguresInTexts)),
    Rule(lineAmountInProse, .init(.otherAmount, over: .figures, without: .noFiguresInTexts)),
    Rule(misnamedFigure, .init(.misnamedFigure, over: .figures, without: .noNamedFigures)),
    Rule(
        misreadNumber, .init(.letterForDigit, over: .numbers, without: .noNumbers),
        .init(.leadingZero, over: .numbers, without: .noNumbers)),
    Rule(misgroupedNumber, .init(.misgroupedNumber, over: .numbers, without: .noNumbers)),
    Rule(outcomeDateInProse, .init(.otherOutcomeDate, over: .dates, without: .noOutcomeDateMentioned, needs: .role(.outcomeDate))),
    Rule(targetInProse, .init(.otherTarget, over: .figures, without: .noTargetMentioned, needs: .role(.externalTarget))),
    Rule(listNumbers, .init(.listNumbers, over: .numbers, without: .noNumberedLists)),
    Rule(headingOutOfOrder, .init(.headingOutOfOrder, over: .numbers, without: .noNumberedHeadings)),
    Rule(partAboveWhole, .init(.partAboveWhole, over: .figures, without: .noShares)),
    Rule(repeatedItem, .init(.repeatedItem, over: .lists, without: .noLists)),
    Rule(wrongFact, .init(.otherFact, over: .figures, without: .noTaken), .init(.turnedShare, over: .figures, without: .noTaken)),
    Rule(factOfOtherEntry, .init(.otherEntry, over: .figures, without: .noTaken)),
    Rule(countedList, .init(.countedList, over: .lists, without: .noCounts)),
    Rule(
        countedParts, .init(.otherShare, over: .figures, without: .noShares), .init(.otherWhole, over: .figures, without: .noShares)),
    // With the codes of the two beside it.
    Rule(reckonedBeside, languages: nil),
    Rule(
        directionOfChange, .init(.otherDirection, over: .figures, without: .noChangesTold),
        .init(.negativeExcess, over: .figures, without: .noChangesTold)),
    Rule(countedChange, .init(.otherChange, over: .figures, without: .noChangesTold)),
    Rule(earlierFigure, .init(.otherEarlierFigure, over: .figures, without: .noChangesTold)),
    Rule(halfPair, .init(.halfPair, over: .texts, without: .noPairs)),
]

/// Slips of the pen, and what comes along when text is pasted.
private let penRules: [Rule] = [
    Rule(doubledWord, .init(.doubledWord, over: .texts, without: .noTexts)),
    Rule(typography, .init(.typography, over: .texts, without: .onRequest), isOnRequest: true),
    Rule(noteToSelf, .init(.noteToSelf, over: .texts, without: .noTexts)),
    Rule(
        markupByHand, .init(.singleBraces, over: .texts, without: .noTexts), .init(.escapedHeading, over: .texts, without: .noTexts),
        .init(.doubledBullet, over: .texts, without: .noTexts), .init(.trailingOff, over: .texts, without: .noTexts),
        .init(.noFullStop, over: .texts, without: .noTexts),
        .init(.starsBetweenDigits, over: .texts, without: .noTexts)),
    Rule(repeatedTitle, .init(.repeatedTitle, over: .titles, without: .noTextWithHeading)),
    Rule(wordsOfYAML, .init(.wordOfYAML, over: .values, without: .noTexts), .init(.printedQuotes, over: .values, without: .noTexts)),
    Rule(
        pastedText, .init(.partedWord, over: .texts, without: .noTexts), .init(.runningFoot, over: .texts, without: .noTexts),
        .init(.unmarkedHeading, over: .texts, without: .noTexts)),
]

private let dateRules: [Rule] = [
    Rule(weekdayOfDate, .init(.wrongWeekday, over: .dates, without: .noWeekdays)),
    Rule(
        noSuchDate, .init(.noSuchDate, over: .dates, without: .noDates), .init(.noSuchWeek, over: .dates, without: .noWeeks)),
    Rule(noSuchTime, .init(.noSuchTime, over: .times, without: .noTimes)),
    Rule(spanOrder, .init(.endBeforeStart, over: .spans, without: .noSpans)),
    Rule(
        dateAgainstMeeting, .init(.laterThanMeeting, over: .dates, without: .noDates),
        .init(.nextNotLater, over: .meetings, without: .noNextMeeting),
        .init(.pastClaimOfLaterDate, over: .dates, without: .noDates),
        .init(.outcomeOfOtherYear, over: .dates, without: .noOutcomeDate, needs: .role(.outcomeDate)),
        .init(.outcomeGoesBack, over: .dates, without: .noEarlierFigures, needs: .role(.outcomeDate)),
        .init(.beforeLastMeeting, over: .dates, without: .noEarlierMeetingOrDates)),
    Rule(dayOfMeeting, .init(.otherMeetingDay, over: .dates, without: .noMeetingDay)),
    Rule(distanceToMeeting, .init(.otherDistance, over: .dates, without: .noDistances)),
    Rule(
        minutesAgainstMeetings, .init(.otherNextMeeting, over: .meetings, without: .noNextMeeting),
        .init(.otherMinutes, over: .dates, without: .noEarlierMeetingOrDates), .init(.adjustedBeforeMeeting, over: .dates, without: .noDates)),
    Rule(plannedInThePast, .init(.plannedInThePast, over: .dates, without: .noDates)),
    Rule(headAgainstText, .init(.otherDayThanHead, over: .dates, without: .noHeads)),
    Rule(spanReversed, .init(.reversedSpan, over: .spans, without: .noSpans)),
    Rule(startInThePast, .init(.startInThePast, over: .dates, without: .noStarts)),
    Rule(meetingFolder, .init(.otherFolderDate, over: .meetings, without: .noDatedFolder)),
    Rule(
        expectedMeeting, .init(.notAsAnnounced, over: .meetings, without: .noEarlierMeeting),
        .init(.weekend, over: .meetings, without: .noNextMeeting), .init(.farAway, over: .meetings, without: .noNextMeeting)),
    Rule(
        caseNumber, .init(.sameCaseNumber, over: .caseNumbers, without: .noCaseNumber),
        .init(.caseOfOtherYear, over: .caseNumbers, without: .noCaseNumber)),
    Rule(
        presentAndAbsent, .init(.presentAndAbsent, over: .people, without: .noPeople),
        .init(.listedTwice, over: .people, without: .noPeople)),
    Rule(
        farYear, .init(.farYear, over: .years, without: .noYears),
        .init(.sameDayOtherYear, over: .dates, without: .noDates)),
    Rule(
        meetingTime, .init(.longMeeting, over: .times, without: .noTimes), .init(.oddMinutes, over: .times, without: .noTimes)),
    Rule(agendaTimes, .init(.itemTime, over: .times, without: .noTimes)),
    Rule(
        stepsInOrder, .init(.endBeforeBeginning, over: .steps, without: .noEnds, needs: .role(.start), .role(.end)),
        .init(.stepsOutOfOrder, over: .steps, without: .noSteps, needs: .role(.steps))),
]

/// What must not be published, and what would be lost.
private let publicationRules: [Rule] = [
    Rule(placeholder, .init(.placeholder, over: .texts, without: .noTexts)),
    Rule(personalNumber, .init(.personalNumber, over: .texts, without: .noTexts)),
    Rule(privateContact, .init(.privateContact, over: .texts, without: .noTexts)),
    Rule(unusedValue, .init(.unusedValue, over: .values, without: .notWhole)),
]

/// What the board asked for.
private let requestRules: [Rule] = [
    Rule(
        unansweredRequest, .init(.unansweredRequest, over: .requests, without: .noRequests),
        .init(.overdueRequest, over: .requests, without: .noRequests)),
    Rule(
        unknownRequest, .init(.unknownRequest, over: .answers, without: .noAnswers),
        .init(.sharedRequest, over: .answers, without: .noAnswers)),
    Rule(answerPlace, .init(.noSuchAnswerPlace, over: .answers, without: .noAnswers)),
    Rule(
        answerWithoutWords, .init(.answerWithoutWords, over: .answers, without: .noAnswers),
        .init(.droppedWithoutReason, over: .answers, without: .noAnswers)),
    Rule(
        requestOfMeeting, .init(.requestWithoutItem, over: .requests, without: .noOwnRequests),
        .init(.dueBeforeMeeting, over: .requests, without: .noOwnRequests)),
    Rule(requestInProse, .init(.unregisteredRequest, over: .texts, without: .noOwnRequests)),
]
