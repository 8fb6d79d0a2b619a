import Diagnostics
import Pack
import System
import Word

let importCommand = CommandSpec(
    name: "import",
    otherWords: ["importera", "word"],
    arguments: Words(sv: "FIL.docx [MÖTE]", en: "FILE.docx [MEETING]"),
    brief: Words(sv: "gör text från Word till Markdown i mötets mapp", en: "make Markdown in the meeting's folder of a text from Word"),
    summary: Words(
        sv: "Gör text från Word till Markdown, och skriver den i mötets mapp där --goal eller --to säger; utan dem skrivs den ut. Inget skrivs över.",
        en:
            "Makes Markdown of a text from Word, and writes it into the meeting's folder where --goal or --to says; without them it is printed. Nothing is written over."
    ),
    options: [
        OptionSpec(
            name: "--goal", value: Words(sv: "N", en: "N"),
            help: Words(sv: "rapporten om det målet", en: "the report on that goal")),
        OptionSpec(
            name: "--to", value: Words(sv: "FIL[:FÄLT]", en: "FILE[:FIELD]"),
            help: Words(
                sv: "en textfil i mötet, eller ett fält utan text: sammanfattning.md, protokoll.yaml:ärenden[2].text",
                en: "a text of the meeting's, or a field without one: sammanfattning.md, protokoll.yaml:ärenden[2].text")),
        templatesOption,
        languageOption,
        helpOption,
    ])

/// Runs `bilaga import`; returns the exit status.
func runImport(_ options: ParsedOptions, _ language: MessageLanguage) throws(UsageError) -> Int32 {
    guard let file = options.positional.first, options.positional.count <= 2 else {
        throw UsageError(
            message: Words(
                sv: "Säg vilken fil det gäller, till exempel: bilaga import rapport.docx moten/2024-09-19 --goal 3",
                en: "Say which file, for instance: bilaga import rapport.docx moten/2024-09-19 --goal 3"))
    }
    let target = try importTarget(options)
    let meeting = options.positional.count > 1 ? options.positional[1] : isMeeting(".") ? "." : parentPath(file)
    let surroundings = try Surroundings(of: [target == nil ? "." : meeting], options, language)
    let language = surroundings.language
    func fail(_ words: Words) -> Int32 {
        Terminal.printError("bilaga: " + words(language))
        return 1
    }
    func tell(_ diagnostics: DiagnosticList, _ sources: SourceSet) -> Int32 {
        Terminal.tell(diagnostics, sources, language)
        return 1
    }
    if let fault = surroundings.fault { return tell(fault.diagnostics, fault.sources) }
    let bytes: [UInt8]
    switch readFile(file, limit: largestWordFile) {
    case .success(let read): bytes = read
    case .failure(let fault): return fail(words(for: fault, file))
    }
    let text: ImportedText
    do throws(WordFault) { text = try importText(bytes) } catch { return fail(words(for: error, file)) }
    guard let target else {
        Terminal.write(text.markdown, to: 1)
        Terminal.write(printableLines(lossText(text.losses, language)), to: 2)
        return 0
    }
    var request = BuildRequest()
    request.templates = surroundings.templates
    request.project = surroundings.project
    do throws(ImportFailure) {
        let written = try placeText(text, in: meeting, at: target, request)
        Terminal.printOutput(
            written.wasThere
                ? Words(sv: "\(written.path): texten är ifylld.", en: "\(written.path): the text is filled in.")(language)
                : Words(sv: "\(written.path) är skriven.", en: "\(written.path) is written.")(language))
        Terminal.write(printableLines(lossText(text.losses, language)), to: 1)
        Terminal.printOutput(
            Words(sv: "Läs igenom den: bilaga preview \(meeting)", en: "Read it through: bilaga preview \(meeting)")(language))
        return 0
    } catch {
        if case .notReadable(let diagnostics, let sources) = error { return tell(diagnostics, sources) }
        return fail(words(for: error))
    }
}

/// In bytes: a report with pictures.
private let largestWordFile = 128 << 20

private func isMeeting(_ folder: String) -> Bool { presence(of: join(folder, "mote.yaml")) != .absent }

private func importTarget(_ options: ParsedOptions) throws(UsageError) -> ImportTarget? {
    switch (options.last("--goal"), options.last("--to")) {
    case (nil, nil): return nil
    case (let goal?, nil): return .goal(goal)
    case (nil, let name?):
        guard let colon = name.firstIndex(of: ":") else { return .file(name) }
        return .field(file: String(name[..<colon]), path: String(name[name.index(after: colon)...]))
    default: throw UsageError(message: Words(sv: "Säg --goal eller --to, inte båda.", en: "Say --goal or --to, not both."))
    }
}

private func words(for fault: FileFault, _ file: String) -> Words {
    switch fault {
    case .missing, .brokenLink, .outside: Words(sv: "Filen \(file) finns inte.", en: "The file \(file) does not exist.")
    case .notAFile: Words(sv: "\(file) är ingen vanlig fil.", en: "\(file) is no ordinary file.")
    case .tooLarge(let limit):
        Words(
            sv: "\(file) är större än \(limit >> 20) MB. Ta bort bilderna ur den, eller dela upp den.",
            en: "\(file) is larger than \(limit >> 20) MB. Remove the pictures from it, or split it.")
    case .unreadable(let code):
        Words(
            sv: "\(file) går inte att läsa: \(SystemError(file, code: code).swedishReason).",
            en: "\(file) cannot be read: \(SystemError(file, code: code).reason).")
    }
}

private func words(for fault: WordFault, _ file: String) -> Words {
    switch fault {
    case .otherKind(let swedish, let english):
        Words(
            sv: "\(file) är \(swedish). Öppna den i Word eller LibreOffice och spara den som .docx. Inget är skrivet.",
            en: "\(file) is \(english). Open it in Word or LibreOffice and save it as .docx. Nothing was written.")
    case .oldFormat:
        Words(
            sv: "\(file) är sparad i Words gamla format (.doc). Öppna den i Word eller LibreOffice och spara den som .docx. Inget är skrivet.",
            en: "\(file) is saved in Word's old format (.doc). Open it in Word or LibreOffice and save it as .docx. Nothing was written.")
    case .encrypted:
        Words(
            sv: "\(file) har ett lösenord. Öppna den, ta bort lösenordet och spara den. Inget är skrivet.",
            en: "\(file) has a password. Open it, remove the password and save it. Nothing was written.")
    case .damaged:
        Words(
            sv: "\(file) är skadad eller bara halv. Öppna den i Word, spara den på nytt och försök igen. Inget är skrivet.",
            en: "\(file) is damaged, or only half of it is there. Open it in Word, save it anew and try again. Nothing was written.")
    case .tooLarge(let megabytes):
        Words(
            sv: "\(file) blir uppackad större än \(megabytes) MB, eller packar upp till orimligt mycket. Så stor är ingen text. Inget är skrivet.",
            en: "\(file) comes to more than \(megabytes) MB when unpacked, or unpacks beyond reason. No text is that large. Nothing was written.")
    case .empty: Words(sv: "\(file) har ingen text. Inget är skrivet.", en: "\(file) has no text. Nothing was written.")
    case .pandoc(.absent):
        Words(
            sv:
                "Programmet pandoc, som läser Word-filer, finns inte på datorn. Installera det: sudo apt install pandoc (Debian, Ubuntu), brew install pandoc (macOS), eller från pandoc.org. Inget är skrivet.",
            en:
                "The program pandoc, which reads Word files, is not on this machine. Install it: sudo apt install pandoc (Debian, Ubuntu), brew install pandoc (macOS), or from pandoc.org. Nothing was written."
        )
    case .pandoc(.program(.tooSlow(let seconds))):
        Words(
            sv: "pandoc blev inte klart med \(file) på \(seconds) sekunder och avbröts. Dela upp filen. Inget är skrivet.",
            en: "pandoc did not finish \(file) in \(seconds) seconds and was ended. Split the file. Nothing was written.")
    case .pandoc(.program(.tooMuch)), .pandoc(.program(.died)):
        Words(
            sv: "\(file) är för stor eller för invecklad för pandoc. Dela upp filen. Inget är skrivet.",
            en: "\(file) is too large or too intricate for pandoc. Split the file. Nothing was written.")
    case .pandoc(.program(.notStarted(let code))):
        Words(
            sv: "pandoc gick inte att starta: \(SystemError("", code: code).swedishReason). Inget är skrivet.",
            en: "pandoc could not be started: \(SystemError("", code: code).reason). Nothing was written.")
    case .pandoc(.refused(let complaint)):
        Words(
            sv: "pandoc kan inte läsa \(file): \(complaint) Öppna den i Word, spara den på nytt och försök igen. Inget är skrivet.",
            en: "pandoc cannot read \(file): \(complaint) Open it in Word, save it anew and try again. Nothing was written.")
    case .pandoc(.unknownAnswer):
        Words(
            sv: "pandoc svarade något som inte går att förstå om \(file). Programmet är prövat med pandoc 2.17 till 3. Inget är skrivet.",
            en: "pandoc answered something about \(file) that cannot be understood. This program is tried with pandoc 2.17 to 3. Nothing was written.")
    }
}

private func words(for failure: ImportFailure) -> Words {
    switch failure {
    case .noMeeting(let folder):
        Words(
            sv: "\(folder) är inget möte: där finns ingen mote.yaml. Säg vilket möte: bilaga import FIL.docx MÖTE --goal N",
            en: "\(folder) is no meeting: it has no mote.yaml. Say which meeting: bilaga import FILE.docx MEETING --goal N")
    case .noGoals:
        Words(
            sv: "Ingen av mötets bilagor görs per mål, så --goal leder ingenstans. Säg filen med --to.",
            en: "None of the meeting's attachments is made per goal, so --goal leads nowhere. Say the file with --to.")
    case .severalGoals(let paths):
        Words(
            sv: "Flera bilagor görs per mål. Säg vilken fil med --to: \(paths.joined(separator: ", ")).",
            en: "Several attachments are made per goal. Say which file with --to: \(paths.joined(separator: ", ")).")
    case .unknownGoal(let name, let field, let possible):
        Words(
            sv: "Registret har inget \(field) \(name). Det finns: \(possible.joined(separator: ", ")).",
            en: "The register has no \(field) \(name). There are: \(possible.joined(separator: ", ")).")
    case .unknownFile(let name, let possible):
        Words(
            sv:
                "Mötet har ingen text som heter \(name). Det finns: \(possible.joined(separator: ", ")). Utan --to skrivs texten ut, så att den kan klistras in var som helst.",
            en:
                "The meeting has no text of the name \(name). There are: \(possible.joined(separator: ", ")). Without --to the text is printed, to be pasted anywhere."
        )
    case .unknownField(let file, let name, let possible):
        Words(
            sv: "\(file) har ingen plats för text som heter \(name).\(possible.isEmpty ? "" : " Där finns: \(possible.joined(separator: ", ")).")",
            en: "\(file) has no place for a text called \(name).\(possible.isEmpty ? "" : " There are: \(possible.joined(separator: ", ")).")")
    case .byHand(let path):
        Words(
            sv: "\(path) är skriven så att texten får läggas in för hand. Kör utan --to, så skrivs den ut. Inget är ändrat.",
            en: "\(path) is written so that the text has to be put in by hand. Run without --to, and it is printed. Nothing was changed.")
    case .exists(let path):
        Words(
            sv: "\(path) har redan en text, och är inte rörd. Flytta undan den, eller kör utan --goal och --to så skrivs texten ut.",
            en: "\(path) has a text already, and was not touched. Move it away, or run without --goal and --to, and the text is printed.")
    case .notReadable: Words(sv: "", en: "")
    case .system(let failure):
        couldNotWrite(failure)
    }
}
