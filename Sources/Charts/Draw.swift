public import DocumentTree

extension Chart {
    /// The chart as a drawing, `width` wide. Never fails, whatever the values.
    public func drawing() -> Drawing {
        let figures = Figures(self)
        switch kind {
        case .bars:
            var drawer = BarChart(self, figures)
            return drawer.draw()
        case .stacked:
            var drawer = StackChart(self, figures)
            return drawer.draw()
        case .shares:
            var drawer = ShareChart(self, figures)
            return drawer.draw()
        case .lines:
            var drawer = LineChart(self, figures)
            return drawer.draw()
        }
    }

    /// The same chart as low as it reads well; nil where that saves next to nothing.
    public func compactDrawing(than full: Drawing) -> Drawing? {
        var compact = self
        compact.isCompact = true
        let drawing = compact.drawing()
        return full.size.height - drawing.size.height >= .points(8) ? drawing : nil
    }

    /// What amounts are printed in, for the caption; nil where there are none, or shares in their place.
    public var printedUnit: String? { kind == .shares ? nil : Figures(self).caption }
}
