/// What figures are called where the first pages say how they have changed. A schema may have a word of its own (`heter`).
public struct ChangeWords: Sendable {
    public var allocated: String
    public var budget: String
    public var outcome: String
    public var forecast: String
    public var financing: String
    public var surplus: String
    public var decided: String
    public var noted: String
    public var notedInAll: String
    public var externalTarget: String
    public var externalFunds: String
    public var internalFunds: String
    /// Figures of a year: "Utfall 2024".
    public var ofYear: PhrasePattern
    /// A line and what its figures are divided by.
    public var part: PhrasePattern
}
