import Diagnostics
import Pack
import System

let extractCommand = CommandSpec(
    name: "extract",
    otherWords: ["packa-upp", "unpack"],
    arguments: Words(sv: "FIL.pdf", en: "FILE.pdf"),
    brief: Words(sv: "ta ut underlag och tabeller ur en PDF", en: "take inputs and tables out of a PDF"),
    summary: Words(
        sv: "Tar ut det underlag och de tabeller som följer med i en PDF som är byggd med --attach-sources.",
        en: "Takes the inputs and tables out of a PDF that was built with --attach-sources."),
    options: [
        OptionSpec(
            name: "--out", value: Words(sv: "MAPP", en: "DIR"),
            help: Words(
                sv: "var filerna läggs (annars PDF-filens namn med -underlag efter)",
                en: "where the files go (default the PDF's name with -underlag after it)")),
        languageOption,
        helpOption,
    ])

/// Runs `bilaga extract`; returns the exit status.
func runExtract(_ options: ParsedOptions, _ language: MessageLanguage) throws(UsageError) -> Int32 {
    guard let path = options.positional.first, options.positional.count == 1 else {
        throw UsageError(
            message: Words(
                sv: "Ange en PDF-fil, till exempel: bilaga extract out/2024-09-19/bilaga-1-budget.pdf",
                en: "Give one PDF file, for instance: bilaga extract out/2024-09-19/bilaga-1-budget.pdf"))
    }
    let folder = options.last("--out") ?? defaultFolder(for: path)
    do throws(ExtractFailure) {
        let files = try extract(path, to: folder)
        for file in files { Terminal.printOutput("\(folder)/\(file.name)  \(file.description)") }
        return 0
    } catch {
        Terminal.printError("bilaga: " + explanation(of: error)(language))
        return 1
    }
}

/// "bilaga-1-budget-underlag", in the working folder.
private func defaultFolder(for path: String) -> String {
    var name = String(path.split(separator: "/").last ?? "")
    if name.lowercased().hasSuffix(".pdf") { name.removeLast(4) }
    return name + "-underlag"
}

private func explanation(of failure: ExtractFailure) -> Words {
    switch failure {
    case .cannotRead(let path, let fault):
        Words(
            sv: "Det går inte att läsa \(path): \(fault.reasonArguments["orsak"] ?? "").",
            en: "Cannot read \(path): \(fault.reasonArguments["cause"] ?? "").")
    case .notReadable(let path, .notPDF): Words(sv: "\(path) är ingen PDF.", en: "\(path) is no PDF.")
    case .notReadable(let path, .damaged):
        Words(sv: "\(path) är skadad: filen går inte att följa.", en: "\(path) is damaged: it cannot be followed.")
    case .notReadable(let path, .encrypted):
        Words(
            sv: "\(path) är krypterad av ett annat program och går inte att läsa. Använd originalet.",
            en: "\(path) was encrypted by another program and cannot be read. Use the original.")
    case .notReadable(let path, .tooManyFiles(let most)):
        Words(
            sv: "\(path) bär fler än \(most) filer. Inget togs ut; ta ur varje bilaga för sig i stället för ur hela paketet.",
            en: "\(path) carries more than \(most) files. Nothing was taken out; take them out of each bilaga instead of the whole pack.")
    case .noFiles(let path):
        Words(
            sv: "\(path) bär inga filer. Bara PDF byggd med --attach-sources gör det.",
            en: "\(path) carries no files. Only a PDF built with --attach-sources does.")
    case .unsafeName(let name):
        Words(
            sv: "Filnamnet ”\(name)” i PDF-filen är inte säkert att skriva. Inget togs ut.",
            en: "The file name “\(name)” in the PDF is not safe to write. Nothing was taken out.")
    case .exists(let path):
        Words(
            sv: "\(path) finns redan med annat innehåll. Inget togs ut; välj en annan mapp med --out.",
            en: "\(path) is already there with other contents. Nothing was taken out; choose another folder with --out.")
    case .cannotWrite(let failure):
        couldNotWrite(failure)
    }
}
