public import DocumentTree

extension Chart {
    /// The chart as a drawing, `width` wide. Never fails: without values it is an empty frame that says so.
    public func drawing() -> Drawing {
        let figures = Figures(self)
        switch kind {
        case .bars, .stacked, .shares, .lines:
            var drawer = BarChart(self, figures)
            return drawer.draw()
        }
    }

    /// What amounts are printed in, for the caption; nil where there are none.
    public var printedUnit: String? { Figures(self).caption }
}
