/// Units that no line's end parts from the number before them, on paper and on a screen.
public enum UnitNames {
    /// In lower case, as UTF-8.
    public static let bound: [[UInt8]] = ["kr", "tkr", "mkr", "mnkr", "mdkr", "%", "st", "pp", "procent"]
        .map { Array($0.utf8) }
}
