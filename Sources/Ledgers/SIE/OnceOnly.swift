/// Records of which a SIE file has one: a second says that another export stands behind the first.
struct OnceOnly {
    enum Record: Hashable { case flag, company, year }

    private var seen: [Record: String] = [:]

    /// Whether it has stood before: the flag at all, the others with other words.
    mutating func isSecond(_ record: Record, _ words: String) -> Bool {
        guard let first = seen[record] else {
            seen[record] = words
            return false
        }
        return record == .flag || first != words
    }
}
