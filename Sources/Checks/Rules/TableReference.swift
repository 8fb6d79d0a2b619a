import Diagnostics
import Inputs

extension DiagnosticCode {
    static let noSuchTable = DiagnosticCode(
        "CK042", .warning,
        sv: MessageText(
            "Ingen tabell i paketet handlar om det som ”{skrivet}” pekar på",
            reason: "Den som läser letar förgäves.",
            fix: "[[Tabellerna är: {möjliga}.]][[Paketets tabeller har inga rubriker. Peka på en bilaga i stället.{utan}]]"),
        en: MessageText(
            "No table of the pack is about what “{skrivet}” points at",
            reason: "The reader looks in vain.",
            fix: "[[The tables are: {möjliga}.]][[The tables of the pack have no captions. Point at a bilaga instead.{utan}]]"))
}

/// “tabellen om …” and “tabell 3” lead to a table of the pack.
@Sendable func tableReference(_ context: CheckContext, _ found: inout Examination) {
    let tables = context.input.tables
    guard !tables.isEmpty else { return found.setAside(.noSuchTable, .noTablesPrinted) }
    let known = Set(tables.flatMap(nameWords).map(stem))
    for passage in context.passages {
        for index in passage.words.indices.dropLast() where passage.words[index].has(.table) {
            let next = passage.words[index + 1]
            guard !next.gapHasStop, !passage.isIdiom(index) else { continue }
            var end = index + 2
            var isThere = false
            if let number = Int(next.text) {
                isThere = (1...tables.count).contains(number)
            } else if next.has(.tableAbout) {
                var isKnown = false
                while end < passage.words.count, end < index + 6, !passage.words[end].gapHasStop {
                    if passage.words[end].text.count > 3, known.contains(stem(passage.words[end].text)) { isKnown = true }
                    end += 1
                }
                if end == index + 2 || passage.words[index + 2].has(.tableOther) { continue }
                isThere = isKnown
            } else if passage.isTitle(index + 1) {
                // “tabellen ”Tilldelade medel””: by its heading.
                var isKnown = false
                while end < passage.words.count, end < index + 6, !passage.words[end].gapHasStop,
                    passage.endsTitle(end - 1) == false
                {
                    end += 1
                }
                for word in passage.words[(index + 1)..<end] where known.contains(stem(word.text)) { isKnown = true }
                isThere = isKnown
            } else {
                continue
            }
            let place = index..<end
            found.examine(.noSuchTable, at: passage.range(place))
            if isThere { continue }
            let named = tables.filter { !$0.isEmpty }
            found.report(
                .noSuchTable, at: passage.range(place),
                ["skrivet": passage.written(place), named.isEmpty ? "utan" : "möjliga": named.joined(separator: "; ")])
        }
    }
}

extension Passage {
    /// The table of “lay it on the table”.
    fileprivate func isIdiom(_ index: Int) -> Bool {
        index > 1 && words[index - 1].has(.article) && words[index - 2].has(.tableIdiom) && !words[index].gapHasStop
    }

    /// The word opens a heading: in quotation marks, “so” or ”så”.
    fileprivate func isTitle(_ index: Int) -> Bool {
        let start = words[index].start
        if start >= 1, bytes[start - 1] == 0x22 { return true }
        return start >= 3 && bytes[start - 3] == 0xE2 && bytes[start - 2] == 0x80 && (bytes[start - 1] == 0x9D || bytes[start - 1] == 0x9C)
    }

    /// A quotation mark follows the word.
    fileprivate func endsTitle(_ index: Int) -> Bool {
        let end = words[index].end
        guard end < bytes.count else { return true }
        return bytes[end] == 0x22 || bytes[end...].starts(with: [0xE2, 0x80, 0x9D])
    }
}

/// The start of a word, so that "pilotprojekten" finds "Pilotprojekt".
private func stem(_ word: String) -> String { String(word.prefix(6)) }
