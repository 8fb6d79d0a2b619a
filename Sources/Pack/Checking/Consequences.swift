import Checks
import Diagnostics

extension Session {
    /// A year that is missing from the period takes a column out of every table: sums that are short by it, and columns that
    /// are not there, are told by that one message.
    mutating func dropConsequences(of checked: CheckedMeeting) {
        // A round that is there twice makes two columns of one name, which is told at the round.
        if checked.diagnostics.contains(where: { $0.code.id == "CK215" }) { diagnostics.removeAll { $0.code.id == "TB003" } }
        // A chart is empty where what it shows could not be read.
        if diagnostics.hasErrors { diagnostics.removeAll { $0.code.id == "DI003" } }
        // Where the day of the outcome is left from the last meeting, every line is off pace.
        let unmoved = Set(checked.diagnostics.lazy.filter { $0.code.id == "CK216" }.compactMap(\.range?.file))
        if !unmoved.isEmpty { diagnostics.removeAll { $0.code.id == "CK025" && $0.range.map { unmoved.contains($0.file) } ?? false } }
        let files = Set(checked.diagnostics.lazy.filter(\.isAboutThePeriod).compactMap(\.range?.file))
        if files.isEmpty { return }
        diagnostics.removeAll { $0.code.id == "TB003" || $0.followsFromThePeriod && $0.range.map { files.contains($0.file) } ?? false }
    }
}

extension Diagnostic {
    fileprivate var isAboutThePeriod: Bool { ["CK098", "CK100", "CK125"].contains(code.id) }
    fileprivate var followsFromThePeriod: Bool { ["TB001", "TB002", "TB004"].contains(code.id) }
}
