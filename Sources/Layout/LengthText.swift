import Style

extension Length {
    /// In whole millimetres, for messages: "27".
    var inMillimetres: String { String((max(0, raw) * 254 + 360_000) / 720_000) }

    /// In points, for messages: "8", "7,5".
    var inPoints: String {
        raw % 1000 == 0 ? "\(raw / 1000)" : "\(raw / 1000),\(raw % 1000 / 100)"
    }
}
