import Diagnostics
import Inputs

/// Names, references, and what the text claims.
let wordsMatter = ReportMatter(
    name: Phrase(sv: "Namn och hänvisningar", en: "Names and references"),
    codes: [
        .aliasUsed, .nearMiss, .formerName, .noSuchAttachment, .noSuchGoal, .noSuchTable, .attachmentWithoutItem, .emptyPromise,
        .otherAttachment, .selfReference, .contradictedClaim, .typedFigure, .nearFigure, .misnamedFigure, .letterForDigit, .leadingZero,
        .misgroupedNumber, .otherChange, .otherAmount, .otherDecision, .lackingClause, .otherInSamePhrase,
        .listNumbers, .namesAlike, .sameName, .repeatedItem, .unlikeItsKey, .typedNumber,
        .copiedText, .sameText, .copiedRequest, .countedList, .otherShare, .otherWhole, .partAboveWhole, .headingOutOfOrder, .unlikeItsWords, .halfPair,
        .otherDirection, .negativeExcess,
        .noteToSelf, .doubledWord, .otherForm, .turnedAbbreviation, .misspeltEntry, .speltOtherwise, .otherItem, .otherGoal, .noSuchItem, .agendaOrder,
        .proposalWithoutDecision,
        .otherAttachmentMeant,
        .otherFact, .otherEntry, .turnedShare, .otherEarlierFigure, .singleBraces, .escapedHeading, .doubledBullet, .trailingOff, .noFullStop,
        .starsBetweenDigits,
        .repeatedTitle,
        .wordOfYAML, .printedQuotes, .partedWord, .runningFoot, .unmarkedHeading, .typography,
    ]
) { context in
    context.told(
        (
            context.held(.noSuchAttachment, .noSuchGoal, .noSuchTable),
            Phrase(
                sv: "Bilagor, mål och tabeller som texten nämner finns ([[{antal} hänvisning{en}]][[{antal} hänvisningar{flera}]]).",
                en: "Appendices, goals and tables that the text mentions exist ([[{antal} reference{en}]][[{antal} references{flera}]]).")
        ),
        (
            context.held(.nearMiss),
            Phrase(sv: "Namnen i texten är de som gäller.", en: "The names in the text are those in force.")
        ),
        (
            context.held(.contradictedClaim),
            Phrase(
                sv: "Siffrorna motsäger inte det som texten påstår om ekonomin ([[{antal} påstående{en}]][[{antal} påståenden{flera}]]).",
                en: "The figures do not contradict what the text claims of the money ([[{antal} claim{en}]][[{antal} claims{flera}]]).")
        ),
        (
            context.held(.nearFigure),
            Phrase(
                sv: "Belopp i texten är hållna mot tabellernas ({antal} belopp).",
                en: "Amounts in the text were held against those of the tables ([[{antal} amount{en}]][[{antal} amounts{flera}]]).")
        ))
}

/// What must not be published.
let publicationMatter = ReportMatter(
    name: Phrase(sv: "Publicering", en: "Publication"),
    codes: [
        .wrongWeekday, .endBeforeStart, .laterThanMeeting, .presentAndAbsent, .nextNotLater, .pastClaimOfLaterDate, .outcomeOfOtherYear,
        .outcomeGoesBack, .listedTwice, .placeholder, .personalNumber, .privateContact, .noSuchDate, .otherFolderDate, .notAsAnnounced,
        .weekend, .farAway, .sameCaseNumber, .notMonthEnd, .caseOfOtherYear, .farYear, .sameDayOtherYear, .longMeeting, .oddMinutes,
        .endBeforeBeginning, .beforeLastMeeting, .stepsOutOfOrder, .noSuchWeek, .startInThePast, .otherMeetingDay, .otherDistance, .plannedInThePast,
        .otherDayThanHead, .reversedSpan, .noSuchTime, .itemTime, .otherNextMeeting, .otherMinutes, .adjustedBeforeMeeting,
    ]
) { context in
    context.told(
        (
            context.held(.noSuchDate) + context.held(.laterThanMeeting),
            Phrase(sv: "Datum och tider är rimliga.", en: "Dates and times are plausible.")
        ),
        (
            context.held(.placeholder),
            Phrase(sv: "Inget är lämnat ofyllt.", en: "Nothing is left to fill in.")
        ),
        (
            context.held(.personalNumber),
            Phrase(
                sv: "Inga personnummer eller privata kontaktuppgifter har hittats i texterna (antal genomsökta: {antal}).",
                en: "No personal identity numbers or private contact details were found in the texts (number searched: {antal}).")
        ))
}

/// What the board asked for at earlier meetings: a matter of the meeting, not of one bilaga.
let requestsMatter = ReportMatter(
    name: Phrase(sv: "Medskick från tidigare möten", en: "Requests of earlier meetings"),
    codes: [
        .unansweredRequest, .overdueRequest, .unknownRequest, .sharedRequest, .noSuchAnswerPlace, .answerWithoutWords, .droppedWithoutReason,
        .requestWithoutItem, .dueBeforeMeeting, .unregisteredRequest,
    ]
) { context in
    let entries = context.meeting.input.ledger.entries
    guard context.isWholeMeeting, !entries.isEmpty else { return [] }
    func count(_ status: RequestAnswer.Status) -> String { String(entries.count { $0.latest?.status == status }) }
    return [
        context.say(
            Phrase(
                sv: "{antal} medskick från tidigare möten följs upp: {besvarade} är besvarade, {pågående} pågår och {utgår} utgår.",
                en: "{antal} requests of earlier meetings are followed up: {besvarade} answered, {pågående} going on and {utgår} dropped."),
            ["antal": String(entries.count), "besvarade": count(.answered), "pågående": count(.ongoing), "utgår": count(.dropped)])
    ]
}

/// In the order that a reader meets them.
let reportMatters: [ReportMatter] = [
    ledgerMatter, sumsMatter, sameFigureMatter, earlierMatter, financingMatter, budgetMatter, externalMatter, paceMatter, wordsMatter,
    requestsMatter, publicationMatter,
]
