/// How wide the theme's own fonts are, for what is drawn before its words are set: the characters from the space to the
/// tilde, in thousandths of an em. All digits are as wide as the widest.
public struct CharacterWidths: Hashable, Sendable {
    public var regular: [Int]
    public var strong: [Int]
    /// What letters beyond them take, of what they take in a common sans: thousandths.
    public var others: Int
    /// A space that does not break, which some fonts have wider than the one that does.
    public var noBreakSpace = 0

    public init(regular: [Int], strong: [Int], others: Int) {
        self.regular = regular
        self.strong = strong
        self.others = others
    }
}
