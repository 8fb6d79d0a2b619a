/// Where header and footer stand in the margins, and how large those must be for them. Layout places by this, and the
/// reader of the theme holds the margins against it.
extension Theme {
    /// Between header or footer and the text.
    private static let air = Length.points(4)
    /// What a printer leaves white at the edge.
    private static let edge = Length.points(11)

    /// Below a baseline.
    private var runningDepth: Length { text.running.size * 3 / 10 }

    /// From the top edge to the baseline of the header's first line.
    public var headerBaseline: Length { page.header + text.running.before }
    /// From the bottom edge to the baseline of the footer's first line.
    public var footerBaseline: Length { page.footer + text.running.after }
    /// From the rule above the footer to the baseline of its first line.
    public var footerRise: Length { text.running.leading + .points(4) }
    /// The middle of the header's letters, from the top edge: that of the logo too.
    public var headerMiddle: Length { headerBaseline - text.running.size / 3 }

    public var hasHeader: Bool { !running.headerLeft.isEmpty || !running.headerCentre.isEmpty || !running.headerRight.isEmpty || logo?.headerHeight != nil }
    public var hasFooter: Bool { !running.footerLeft.isEmpty || !running.footerCentre.isEmpty || !running.footerRight.isEmpty }

    /// The least top margin that keeps the text clear of the header's words.
    public var leastTop: Length { hasHeader ? headerBaseline + text.running.leading * (running.headerLines - 1) + runningDepth + Self.air : .zero }
    /// The least bottom margin that keeps the text clear of the footer and the rule above it.
    public var leastBottom: Length { hasFooter ? footerBaseline + footerRise + Self.air : .zero }
    /// The header's letters stay on the paper.
    public var leastHeader: Length { text.running.size - text.running.before }
    public var leastFooter: Length { text.running.leading * (running.footerLines - 1) + runningDepth + .points(1) - text.running.after }
    /// As large as a logo can be in the header without leaving the paper or reaching into the text.
    public var tallestHeaderLogo: Length {
        max(.zero, min(headerMiddle - .points(4), page.top - Self.air - headerMiddle) * 2)
    }

    /// How many lines the header may have: one more than the theme begins where the margin has room for it.
    public var headerLines: Int {
        let own = running.headerLines
        return headerBaseline + text.running.leading * own + runningDepth + Self.air <= page.top ? own + 1 : own
    }
    public var footerLines: Int {
        let own = running.footerLines
        return footerBaseline - text.running.leading * own - runningDepth >= Self.edge ? own + 1 : own
    }
}
