import Diagnostics
import Inputs
import Ledgers
import System

/// Where the figures come from that nobody has typed.
let ledgerMatter = ReportMatter(name: Phrase(sv: "Redovisningen", en: "The accounts"), codes: []) { context in
    context.ledgers.map { use in
        var arguments = [
            "fil": use.name, "rader": String(use.mapped), "utanför": String(use.outside), "summa": context.fingerprint(of: use.file),
        ]
        arguments["program"] = use.program
        arguments["datum"] = use.through.map(context.date)
        let all = use.mapped + use.outside
        arguments["andel"] = context.percent(thousandths: all == 0 ? 1_000 : use.mapped * 1_000 / all)
        let source =
            switch (use.program, use.through) {
            case (.some, .some): Phrase(sv: "{fil}, skriven av {program}, till och med {datum}", en: "{fil}, written by {program}, up to {datum}")
            case (.some, nil): Phrase(sv: "{fil}, skriven av {program}", en: "{fil}, written by {program}")
            case (nil, .some): Phrase(sv: "{fil}, till och med {datum}", en: "{fil}, up to {datum}")
            case (nil, nil): Phrase(sv: "{fil}", en: "{fil}")
            }
        arguments["källa"] = context.say(source, arguments)
        return context.say(
            use.outside == 0
                ? Phrase(
                    sv: "{källa}: {rader} rader, alla på precis en post. SHA-256 börjar på {summa}.",
                    en: "{källa}: {rader} rows, each on exactly one line. SHA-256 begins with {summa}.")
                : Phrase(
                    sv: "{källa}: {rader} rader på precis en post ({andel}), {utanför} utanför med angivet skäl. SHA-256 börjar på {summa}.",
                    en: "{källa}: {rader} rows on exactly one line ({andel}), {utanför} outside for a stated reason. SHA-256 begins with {summa}."),
            arguments)
    }
}

extension ReportContext {
    /// The ledgers that the bilaga's files take figures from.
    fileprivate var ledgers: [LedgerUse] {
        var result: [LedgerUse] = []
        for sheet in sheets {
            guard let file = sheet.now.file else { continue }
            for use in meeting.input.ledgers[file] ?? [] where !result.contains(where: { $0.file == use.file }) { result.append(use) }
        }
        return result
    }

    /// The beginning of a file's checksum; the whole of it stands in the manifest.
    fileprivate func fingerprint(of file: FileID) -> String {
        meeting.input.sources.file(file).map { String(SHA256.hex($0.original).prefix(12)) } ?? ""
    }
}
