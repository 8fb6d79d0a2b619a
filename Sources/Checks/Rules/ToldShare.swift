import Diagnostics

extension Examination {
    /// Tells of a share that two figures do not make.
    ///
    /// - Parameter percent: what they make.
    mutating func tellShare(_ said: Range<Int>, of part: Passage.Quantity, _ whole: Passage.Quantity, percent: Double, _ passage: Passage) {
        report(
            .otherShare, at: passage.range(said),
            [
                "del": passage.written(part.words), "helt": passage.written(whole.words), "rätt": String(Int(percent.rounded())),
                "sagt": passage.written(said),
            ])
    }
}
