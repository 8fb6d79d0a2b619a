public import Inputs

/// What texts that take facts looked at: of their own names, and of the bilagor that they take from.
public struct TextReads: Sendable {
    let own: RootReads
    /// By the places of the bilagor; nil for all that there is.
    let others: [Int: RootReads]?

    /// Whether all of it is the same in two readings of the meeting.
    ///
    /// - Parameters:
    ///   - one, other: the names of the texts' own.
    ///   - ones, others: those of each bilaga.
    public func areSame(in one: Record, _ ones: [Record], and other: Record, _ others: [Record]) -> Bool {
        guard own.areSame(in: one, and: other), ones.count == others.count else { return false }
        guard let looked = self.others else { return ones == others }
        return looked.allSatisfy { ones.indices.contains($0.key) && $0.value.areSame(in: ones[$0.key], and: others[$0.key]) }
    }
}
