/// What is said of papers that come after the pack was sent.
public struct SupplementWords: Sendable {
    /// "Komplettering 2"; also the name of its folder and of its files.
    public var name: PhrasePattern
    /// Before the page numbers of its cover: "K" in K2:1.
    public var letter: String
    /// On the first pages of a pack that is not quite what was sent.
    public var packNote: PhrasePattern
    public var newPaper: String
    public var changedPaper: String
    public var withdrawnPaper: String
    /// Over what has changed on the first pages.
    public var firstPages: String
    /// Where the title of a page is another.
    public var title: String
    /// An item of a numbered list.
    public var listItem: PhrasePattern
    /// In the place of words, where a picture is another.
    public var picture: String
    /// The same of another's paper.
    public var paper: String
    /// The title and the text of a bilaga that is withdrawn.
    public var withdrawnTitle: PhrasePattern
    public var withdrawnText: PhrasePattern
}
