import Diagnostics
import Inputs

extension DiagnosticCode {
    static let headingOutOfOrder = DiagnosticCode(
        "CK244", .warning,
        sv: MessageText(
            "Rubriken har nummer {skrivet} där {väntat} väntas", reason: "Ett avsnitt kan ha fallit bort, eller så är numret fel.",
            fix: "Skriv {väntat}, om inget avsnitt saknas."),
        en: MessageText(
            "The heading has number {skrivet} where {väntat} is expected", reason: "A section may be missing, or the number is wrong.",
            fix: "Write {väntat}, unless a section is missing."))
}

/// Headings that somebody has numbered count on: “## 1. Bygget”, “## 2. Innehållet”, “## 3. Frågor”.
@Sendable func headingOutOfOrder(_ context: CheckContext, _ found: inout Examination) {
    found.eachText(.headingOutOfOrder, context) { passage, found in
        guard passage.isProse else { return }
        /// The last number of each level that is open.
        var last: [Int: Int] = [:]
        for block in passage.blocks where block.kind == .heading {
            let level = passage.level(of: block)
            last = last.filter { $0.key <= level }
            guard let (number, digits) = passage.marker(block.start, block.end) else { continue }
            let place = passage.range(block.start, block.start + digits)
            found.examine(.headingOutOfOrder, at: place)
            // A new part may begin anew.
            let expected = number == 1 ? 1 : last[level].map { $0 + 1 } ?? number
            // One wrong number is told once.
            last[level] = expected
            if number == expected { continue }
            found.report(.headingOutOfOrder, at: place, ["skrivet": String(number), "väntat": String(expected)])
        }
    }
}

extension Passage {
    fileprivate func level(of heading: Block) -> Int {
        var (index, level) = (heading.start, 0)
        while index > 0, bytes[index - 1] != 0x0A {
            index -= 1
            if bytes[index] == 0x23 { level += 1 }
        }
        return level
    }
}
