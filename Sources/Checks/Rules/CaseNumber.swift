import Diagnostics
import Inputs

extension DiagnosticCode {
    static let sameCaseNumber = DiagnosticCode(
        "CK096", .warning,
        sv: MessageText(
            "Diarienumret {nummer} är detsamma som för mötet {datum}",
            reason: "Handlingarna hamnar då i fel ärende i diariet.", fix: "Skriv det här mötets diarienummer."),
        en: MessageText(
            "The case number {nummer} is that of the meeting of {datum}",
            reason: "The documents are then filed in the wrong case.", fix: "Write this meeting's case number."))
    static let caseOfOtherYear = DiagnosticCode(
        "CK099", .warning,
        sv: MessageText(
            "Diarienumret {nummer} har årtalet {år}, men mötet är {datum}",
            reason: "Handlingarna går inte att hitta i diariet.", fix: "Rätta årtalet. Är ärendet äldre, stäng av kontrollen i registret."),
        en: MessageText(
            "The case number {nummer} has the year {år}, but the meeting is {datum}",
            reason: "The documents cannot be found in the register of cases.",
            fix: "Correct the year. If the case is older, turn the check off in the register."))
}

/// Each meeting has its own case number, of its own year.
@Sendable func caseNumber(_ context: CheckContext, _ found: inout Examination) {
    let meeting = context.input.meeting
    guard let number = meeting.diarienummer, let value = meeting.value["diarienummer"] else { return }
    if let earlier = context.input.earlierMeeting {
        if earlier.diarienummer != nil { found.examine(.sameCaseNumber, at: value.range) }
    } else {
        found.setAside(.sameCaseNumber, .noEarlierMeeting)
    }
    if let earlier = context.input.earlierMeeting, earlier.diarienummer == number {
        found.report(.sameCaseNumber, at: value.range, ["nummer": number, "datum": earlier.date.iso])
    }
    // "SHK 2024/09", "2.1-123/2024": four digits by themselves.
    let years = number.split(whereSeparator: { !("0"..."9").contains($0) }).filter { $0.utf8.count == 4 && (1990...2100).contains(Int($0) ?? 0) }
    let year = years.first { Int($0) == meeting.date.year } ?? years.first
    if year != nil { found.examine(.caseOfOtherYear, at: value.range) } else { found.setAside(.caseOfOtherYear, .noYearInCaseNumber) }
    if let year, Int(year) != meeting.date.year {
        found.report(.caseOfOtherYear, at: value.range, ["nummer": number, "år": String(year), "datum": meeting.date.iso])
    }
}
