/// A place where a line may end. Trivially copyable: the breaker looks at each many times.
struct Breakpoint: BitwiseCopyable {
    /// Width from the paragraph's start to the end of a line that ends here, without the space it ends in.
    var widthBefore: Int
    /// Width to the start of a line that starts here.
    var widthAfter: Int
    /// Word spaces within `widthBefore` and `widthAfter`: what can stretch and shrink.
    var spacesBefore: Int
    var spacesAfter: Int
    /// Of a hyphen that is added when the line ends here.
    var hyphenWidth: Int32
    var penalty: Int32
    /// The chunk that the line ends in (or after).
    var chunk: Int32
    /// Where in the text the next line starts, when the break is inside the chunk.
    var text: Int32
    var kind: Kind

    enum Kind: UInt8 {
        /// The start of the paragraph.
        case start
        case space
        /// Within a chunk, after a hyphen or in an address: nothing is added.
        case inside
        /// Within a word: a hyphen is added.
        case hyphenated
        case forced
        case end
    }

    var isInside: Bool { kind == .inside || kind == .hyphenated }
}

/// How much may be done to a paragraph to get good lines; each level is tried when the one before fails.
enum BreakLevel: UInt8, Comparable {
    /// Between words, and after hyphens that are there.
    case words
    /// And within words, with a hyphen.
    case hyphens
    /// And anywhere in a word that is wider than the line.
    case anywhere

    static func < (left: BreakLevel, right: BreakLevel) -> Bool { left.rawValue < right.rawValue }
}

/// What a break costs beside the look of its line. Squared, as in TeX.
enum Penalty {
    static let hyphenJustified: Int32 = 50
    /// Ragged lines need no hyphens to be set; one must clearly help.
    static let hyphenRagged: Int32 = 350
    static let softHyphen: Int32 = 20
    static let explicitHyphen: Int32 = 40
    static let slash: Int32 = 80
    static let address: Int32 = 120
    static let anywhere: Int32 = 2_000
    /// Between a number and its unit, “kl.” and the hour, before a dash.
    static let boundWords: Int32 = 600
}
