import Diagnostics

/// Why a rule had nothing to be held against, in words that go on from “not applicable: …”.
extension Phrase {
    static let noRoles = Phrase(
        sv: "inget belopp i mötets filer har en roll i sitt schema", en: "no amount in the meeting’s files has a role in its schema")
    static let noSoundFiles = Phrase(
        sv: "filerna med belopp har fel, och prövas när de är rättade", en: "the files with amounts have errors, and are judged when those are mended")
    static let noPaceLimit = Phrase(sv: "registret har ingen gräns för takten", en: "the register has no limit to the pace")
    static let noShareOfYear = Phrase(
        sv: "ingen fil säger till vilken dag av budgetåret utfallet räknas", en: "no file says to what day of its fiscal year the outcome runs")
    static let noAmounts = Phrase(sv: "mötets filer har inga belopp", en: "the meeting’s files have no amounts")
    static let noGroupsInSchema = Phrase(
        sv: "inget schema gäller en viss grupp", en: "no schema is about a group of its own")
    static let noSameFact = Phrase(
        sv: "ingen uppgift står på två ställen enligt schemat", en: "no fact stands in two places according to the schema")
    static let noTables = Phrase(sv: "ingen tabell har angivna summor", en: "no table has stated sums")
    static let noStatedSums = Phrase(sv: "inga summor är angivna", en: "no sums are stated")
    static let noYearTables = Phrase(sv: "inga belopp står per år", en: "no amounts stand per year")
    static let noStatedDifferences = Phrase(sv: "inga differenser är angivna", en: "no differences are stated")
    static let noOverspendExplained = Phrase(sv: "inget över budgeten förklaras", en: "nothing above the budget is explained")
    static let noChangesExplained = Phrase(sv: "inga ändringar förklaras", en: "no changes are explained")
    static let noFinancing = Phrase(
        sv: "schemat säger inte vad som finansierar vad, eller så saknas beloppen",
        en: "the schema does not say what finances what, or the amounts are missing")
    static let noDecided = Phrase(
        sv: "inga beslutade belopp har en budget att rymmas i", en: "no decided amounts have a budget to be within")
    static let noLimitedOutcome = Phrase(
        sv: "inget utfall har en budget att rymmas i", en: "no outcome has a budget to be within")
    static let noStatedTarget = Phrase(
        sv: "inget belopp är angivet mot ett mål för externa medel", en: "no amount is stated against a target for external funds")
    static let noFunds = Phrase(
        sv: "det finns inte både externa och interna medel", en: "there are not both external and internal funds")
    static let noNoted = Phrase(
        sv: "inga upptecknade belopp har en ettårsbudget", en: "no noted amounts have a one-year budget")
    static let noNotedTotal = Phrase(
        sv: "inga upptecknade belopp har en total", en: "no noted amounts have a total")
    static let noPace = Phrase(
        sv: "ingen grupp som registret håller till takten har både budget och utfall för året",
        en: "no group that the register holds to the pace has both budget and outcome of the year")
    static let noOutcomeDate = Phrase(
        sv: "ingen fil säger till vilken dag utfallet räknas", en: "no file says to what day the outcome runs")
    static let noPeriod = Phrase(sv: "ingen fil har en period", en: "no file has a period")
    static let noEarlierFigures = Phrase(
        sv: "det finns inget tidigare möte med samma slags siffror", en: "there is no earlier meeting with figures of the kind")
    static let noEarlierClosedYear = Phrase(
        sv: "inget tidigare möte har visat utfall för ett år som var avslutat", en: "no earlier meeting has shown the outcome of a year that was closed")
    static let noEarlierOutcome = Phrase(
        sv: "inget tidigare möte har visat utfall för samma år till en tidigare dag",
        en: "no earlier meeting has shown the outcome of the same year to an earlier day")
    static let noEarlierForecasts = Phrase(
        sv: "det finns inget tidigare möte med prognoser för samma år", en: "there is no earlier meeting with forecasts of the same year")
    static let noEarlierMeetingOrDates = Phrase(
        sv: "det finns inget tidigare möte, eller inga datum som det ska hållas mot",
        en: "there is no earlier meeting, or no dates to be held against it")
    static let noClosedLines = Phrase(
        sv: "ingen post i en avslutad grupp har belopp för budgetåret eller senare", en: "no line of a closed group has an amount of the fiscal year or later")
    static let noOrder = Phrase(sv: "ingen fil säger vad differenser räknas som", en: "no file says how differences are computed")
    static let noReadableOrder = Phrase(
        sv: "det går inte att läsa vad differenserna räknas som", en: "how the differences are computed cannot be read")
    static let noEntriesWithFields = Phrase(
        sv: "inga poster har flera fält med belopp", en: "no lines have several fields with amounts")
    static let noForecasts = Phrase(
        sv: "det finns ingen prognos per år att hålla mot budget, utfall eller en tidigare prognos",
        en: "there is no forecast per year to hold against budget, outcome or an earlier forecast")
    static let noTwoForecasts = Phrase(
        sv: "det finns inte två prognosomgångar", en: "there are not two forecast rounds")
    static let notInBuild = Phrase(
        sv: "det prövas bara av bilaga check", en: "it is judged by bilaga check alone")
    static let onRequest = Phrase(sv: "den är ett råd som registret inte har bett om", en: "it is advice that the register has not asked for")
    static let noItemMentioned = Phrase(
        sv: "ingen text om mötet nämner ett ärende med sitt nummer, och ingen bilaga gör det vid ordet dagordning",
        en: "no text about the meeting mentions an item by its number, and no bilaga does so beside the word agenda")
    static let noAbbreviations = Phrase(sv: "registret har inga förkortningar", en: "the register has no abbreviations")
    static let noReports = Phrase(sv: "det finns inga rapporter", en: "there are no reports")
    static let noCounts = Phrase(sv: "ingen text säger hur många något är", en: "no text says how many there are of something")
    static let noExplainedAbbreviations = Phrase(sv: "ingen text säger vad en förkortning står för", en: "no text says what an abbreviation stands for")
    static let noNumberedHeadings = Phrase(sv: "ingen text har numrerade rubriker", en: "no text has numbered headings")
    static let noDistances = Phrase(sv: "ingen text säger hur långt det är till mötet", en: "no text says how far it is to the meeting")
    static let noShares = Phrase(sv: "ingen text säger samma sak i två tal", en: "no text says a thing in two numbers")
    static let noChangesTold = Phrase(sv: "ingen text säger vad något ökade eller minskade till", en: "no text tells of something that rose or fell")
    static let noPairs = Phrase(sv: "ingen text räknar upp med ord som hör ihop", en: "no text lists with words that belong together")
    static let noMeetingDay = Phrase(sv: "ingen text säger vilken dag något behandlas", en: "no text says on what day something is dealt with")
    static let noHeads = Phrase(sv: "ingen text nämner tid eller plats ur filens huvud", en: "no text mentions a time or a place of the file’s head")
    static let noTaken = Phrase(sv: "ingen text hämtar siffror", en: "no text takes figures")
    static let noAliases = Phrase(sv: "registret har inga alias", en: "the register has no aliases")
    static let noNames = Phrase(sv: "registret har inga namn", en: "the register has no names")
    static let noFormerNames = Phrase(sv: "registret har inga tidigare namn", en: "the register has no former names")
    static let noAttachmentMentioned = Phrase(sv: "ingen text nämner en bilaga", en: "no text mentions an appendix")
    static let noAttachmentLinked = Phrase(sv: "ingen text länkar till en bilaga", en: "no text links to an appendix")
    static let noGoalMentioned = Phrase(sv: "ingen text nämner ett mål", en: "no text mentions a goal")
    static let noTableMentioned = Phrase(sv: "ingen text nämner en tabell", en: "no text mentions a table")
    static let noProposals = Phrase(sv: "dagordningen har inga förslag till beslut", en: "the agenda has no proposals for decisions")
    static let noAgenda = Phrase(sv: "mötet har ingen dagordning", en: "the meeting has no agenda")
    static let noKindsOfItems = Phrase(sv: "inget ärende säger vad det är", en: "no item says of what kind it is")
    static let noTexts = Phrase(sv: "det finns ingen löpande text", en: "there is no running text")
    static let noClaims = Phrase(
        sv: "ingen text påstår något om ekonomin som siffrorna kan säga emot",
        en: "no text claims anything of the money that the figures could contradict")
    static let noFiguresInTexts = Phrase(
        sv: "ingen text har ett belopp att hålla mot bilagornas", en: "no text has an amount to hold against those of the appendices")
    static let noNamedFigures = Phrase(
        sv: "ingen text kallar ett av bilagornas belopp budget, beslut, prognos eller utfall",
        en: "no text calls an amount of the appendices budget, decision, forecast or outcome")
    static let noNumbers = Phrase(sv: "ingen text har tal", en: "no text has numbers")
    static let noOutcomeDateMentioned = Phrase(
        sv: "ingen text säger till vilken dag utfallet räknas", en: "no text says to what day the outcome runs")
    static let noTargetMentioned = Phrase(
        sv: "ingen text nämner målet för externa medel", en: "no text mentions the target for external funds")
    static let noNumberedLists = Phrase(sv: "ingen text har en numrerad lista", en: "no text has a numbered list")
    static let noLists = Phrase(sv: "ingen text har en lista", en: "no text has a list")
    static let noWeekdays = Phrase(sv: "ingen text har en veckodag vid ett datum", en: "no text has a weekday beside a date")
    static let noDates = Phrase(sv: "det finns inga datum i texterna", en: "there are no dates in the texts")
    static let noWeeks = Phrase(sv: "ingen text nämner en vecka", en: "no text mentions a week")
    static let noSpans = Phrase(sv: "det finns inga tidsperioder", en: "there are no spans of time")
    static let noNextMeeting = Phrase(sv: "nästa möte är inte bestämt", en: "the next meeting is not set")
    static let noEarlierMeeting = Phrase(sv: "det finns inget tidigare möte", en: "there is no earlier meeting")
    static let noDatedFolder = Phrase(sv: "mötets mapp är inte namngiven efter ett datum", en: "the meeting’s folder is not named by a date")
    static let noCaseNumber = Phrase(sv: "mötet har inget diarienummer", en: "the meeting has no case number")
    static let noYearInCaseNumber = Phrase(sv: "diarienumret har inget årtal", en: "the case number has no year")
    static let nothingAnnounced = Phrase(
        sv: "förra mötet angav inget om det här", en: "the previous meeting announced nothing of this one")
    static let notWholePack = Phrase(
        sv: "det avgörs när hela paketet görs", en: "it is judged when the whole pack is made")
    static let noTablesPrinted = Phrase(sv: "paketet trycker inga tabeller", en: "the pack prints no tables")
    static let noFacts = Phrase(
        sv: "det finns inga belopp i filerna som texterna kan hämta", en: "the files have no amounts that the texts could take")
    static let nobodyAbsent = Phrase(sv: "ingen är frånvarande", en: "nobody is absent")
    static let noneAnswered = Phrase(sv: "inget medskick sägs vara besvarat", en: "no request is said to be answered")
    static let noneDropped = Phrase(sv: "inget medskick utgår", en: "no request is dropped")
    static let noneDue = Phrase(sv: "inget medskick har en dag som är inne", en: "no request has a day that has come")
    static let allDue = Phrase(sv: "alla medskick har en dag som är inne", en: "all requests have a day that has come")
    static let noTarget = Phrase(sv: "ingen fil har ett mål för externa medel", en: "no file has a target for external funds")
    static let noGoals = Phrase(sv: "registret har inga mål", en: "the register has no goals")
    static let noEnds = Phrase(
        sv: "inget i filerna har både början och slut", en: "nothing in the files has both a beginning and an end")
    static let noStarts = Phrase(sv: "ingen text säger när något ska börja", en: "no text says when something is to begin")
    static let noPeople = Phrase(sv: "mötet har inga närvarande eller frånvarande", en: "the meeting lists nobody present or absent")
    static let noYears = Phrase(sv: "ingen text har ett årtal", en: "no text has a year")
    static let noTimes = Phrase(sv: "det finns inga klockslag", en: "there are no times of day")
    static let noSteps = Phrase(sv: "ingen fil har steg med datum", en: "no file has steps with dates")
    static let notWhole = Phrase(
        sv: "det avgörs först när hela paketet görs utan fel", en: "it is judged when the whole pack is made without errors")
    static let noRequests = Phrase(
        sv: "det finns inga medskick från tidigare möten att besvara", en: "there are no requests of earlier meetings to answer")
    static let noAnswers = Phrase(sv: "mötet besvarar inga medskick", en: "the meeting answers no requests")
    static let noAnswerAtItem = Phrase(
        sv: "inget svar på ett medskick säger vid vilket ärende det behandlas", en: "no answer to a request says at which item it is dealt with")
    static let noAnswerAtGoal = Phrase(
        sv: "inget svar på ett medskick säger vilket mål det hör till", en: "no answer to a request says which goal it belongs to")
    static let noTextWithHeading = Phrase(
        sv: "ingen bilagas text börjar med en rubrik", en: "no text of a bilaga begins with a heading")
    static let noOwnRequests = Phrase(
        sv: "mötets egna medskick läses inte här", en: "the meeting’s own requests are not read here")
}
