import Diagnostics
import Inputs
import Ledgers

/// Where the figures come from that nobody has typed.
let ledgerMatter = ReportMatter(name: Phrase(sv: "Redovisningen", en: "The accounts"), codes: []) { context in
    context.ledgers.map { use in
        var arguments = ["fil": use.name, "rader": String(use.mapped), "alla": String(use.mapped + use.outside), "utanför": String(use.outside)]
        arguments["program"] = use.program
        arguments["datum"] = use.through.map(context.date)
        let source =
            switch (use.program, use.through) {
            case (.some, .some): Phrase(sv: "{fil} (ur {program}), till och med {datum}", en: "{fil} (from {program}), up to {datum}")
            case (.some, nil): Phrase(sv: "{fil} (ur {program})", en: "{fil} (from {program})")
            case (nil, .some): Phrase(sv: "{fil}, till och med {datum}", en: "{fil}, up to {datum}")
            case (nil, nil): Phrase(sv: "{fil}", en: "{fil}")
            }
        arguments["källa"] = context.say(source, arguments)
        return context.say(
            use.outside == 0
                ? Phrase(
                    sv: "{källa}: alla rader ({rader}) hör till precis en post.",
                    en: "{källa}: all rows ({rader}) belong to exactly one line each.")
                : Phrase(
                    sv: "{källa}: {rader} av {alla} rader hör till precis en post. Skälet till att de övriga ({utanför}) är utelämnade är angivet.",
                    en: "{källa}: {rader} of {alla} rows belong to exactly one line each. The reason why the others ({utanför}) are left out is stated."),
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
}
