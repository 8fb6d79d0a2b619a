public import Diagnostics

/// A meeting as `mote.yaml` tells of it. What the program itself needs is typed here; templates see `value`.
public struct Meeting: Sendable {
    /// What the board is called ("Styrelsen").
    public var board: String
    public var date: CalendarDate
    /// BCP 47: `sv` or `en`.
    public var language: String
    public var diarienummer: String?
    /// In their order, which gives their numbers.
    public var attachments: [Attachment]
    /// All fields, with what the program adds: every item of `dagordning` has `nummer`, and its `bilaga` is
    /// the record of the one in `bilagor`; each of those has `nummer`, `etikett` ("Bilaga 1") and `länk`.
    public var value: Value

    /// The attachment that an id or a kind names.
    public func attachment(named name: String) -> Attachment? { attachments.first { $0.id == name } }
}

/// One of the meeting's bilagor.
public struct Attachment: Sendable {
    /// From 1.
    public var number: Int
    /// The template's name ("kommunikationsmål"), and where it stands.
    public var kind: String
    public var kindRange: SourceRange?
    /// What agenda items call it: the kind, unless `id` says otherwise.
    public var id: String
    /// "Bilaga 1".
    public var label: String
    /// In place of the template's own title.
    public var title: String?
    /// Files in place of those that the template names, by the name of its source (`underlag`).
    public var files: [(name: String, path: String, range: SourceRange?)]
    /// What it says of another's paper, when it is one.
    public var paper: PaperInput?
    /// The law by which the public gets none of it; nil where it does.
    public var withheld: String?
    /// It is there no more, and keeps its number (`läge: utgår`).
    public var isWithdrawn = false
    /// It is left out of the edition that is made.
    public var isLeftOut = false

    /// What a template of a document of its own is filled for: none of the meeting's bilagor, without a number.
    public static func unnumbered(_ kind: String) -> Attachment {
        Attachment(number: 0, kind: kind, id: kind, label: "", files: [])
    }

    /// The kind of others' papers, which are bound in as they are.
    public static let paperKind = "pdf"

    /// How links speak of it within the pack: "bilaga-1".
    public var anchor: String { "bilaga-\(number)" }
    /// The output's name without ending: "bilaga-3-kommunikationsmal".
    public var fileName: String {
        if isLeftOut { return anchor }
        let name = slug(id).isEmpty ? slug(kind) : slug(id)
        return name.isEmpty ? anchor : "\(anchor)-\(name)"
    }
}
