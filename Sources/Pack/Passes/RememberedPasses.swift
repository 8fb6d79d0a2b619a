import Checks
import Diagnostics
import DocumentTree
import Inputs
import Style
import System

// What comes of the passes for a bilaga, and what it follows from: a live meeting runs them again where that is another.

/// A bilaga's document when the passes before the rules have been run, and what they told.
struct PreparedPart: Sendable {
    var document: Document
    var leads: PartLeads
    var found: DiagnosticList
}

struct PreparedFrom: Equatable {
    var document: Remembered.Stamp
    var surroundings: Remembered.Stamp
    var agenda: [AgendaItem]
}

/// What passes know that is the same for all bilagor.
struct PassSurroundings: Equatable {
    var register: Value
    /// How each bilaga is referred to, and what it is then called.
    var names: [[String]]
    var language: String
    var body: BodyWords
}

/// What a bilaga's document gets when the rules have run.
struct PartEnd: Equatable {
    /// Of the table that says what was checked; nil where it has none.
    var lines: [CheckReportLine]?
    var laws: [String]
}

extension Document {
    mutating func finish(_ end: PartEnd, _ words: Words) {
        if let lines = end.lines { tell(lines) }
        markSecret(end.laws, words)
        number()
    }
}

struct FinishedFrom: Equatable {
    /// As it was before: that has the words, too.
    var document: Remembered.Stamp
    var end: PartEnd
}
