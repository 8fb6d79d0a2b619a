import Diagnostics
import Style

/// What was asked for, where it decides an output's bytes: recorded with each output, so that `verify` can ask
/// for the same. All empty for a whole pack in the standard formats.
struct Recipe: Hashable, Sendable {
    /// Numbers of the chosen bilagor.
    var only: [String] = []
    var goals: [String] = []
    var formats: [String] = []
    var attachesSources = false
    /// Only when it was asked for; the theme's own choice is among the inputs.
    var standard: DocumentStandard?
    var isDraft = false
    var isPublic = false
    /// Of a document of its own, made when a supplement had been sent: that one's folder.
    var sentIn: String?

    init() {}

    init(_ request: BuildRequest, _ selection: Selection) {
        if !selection.isWholePack { only = selection.attachments.map { String($0.number) } }
        goals = selection.goals ?? []
        // A draft is no part of what is registered.
        let registered = request.formats.filter(\.isRegistered)
        if registered != OutputFormat.standard { formats = registered.map(\.rawValue).sorted() }
        attachesSources = request.attachesSources
        standard = request.standard
        isDraft = request.isDraft
        isPublic = request.isPublic
        sentIn = request.sentIn
    }

    var isPartial: Bool { !only.isEmpty || !goals.isEmpty || !OutputFormat.standard.isSubset(of: wantedFormats) }

    private var wantedFormats: Set<OutputFormat> {
        formats.isEmpty ? OutputFormat.standard : Set(formats.compactMap(OutputFormat.init))
    }

    /// The request that gives the same outputs.
    func applied(to request: BuildRequest) -> BuildRequest {
        var request = request
        request.only = only
        request.goals = goals
        request.formats = wantedFormats
        request.attachesSources = attachesSources
        request.standard = standard
        request.isDraft = isDraft
        request.isPublic = isPublic
        request.sentIn = sentIn
        return request
    }

    // MARK: In the manifest

    /// nil for the plain one.
    var json: JSON? {
        var members: [JSON.Member] = []
        func list(_ name: String, _ values: [String]) {
            if !values.isEmpty { members.append(.init(name, .array(values.map(JSON.string)))) }
        }
        list("only", only)
        list("goal", goals)
        list("format", formats)
        if attachesSources { members.append(.init("attachSources", .bool(true))) }
        if let standard { members.append(.init("standard", .string(standard.rawValue))) }
        if isPublic { members.append(.init("public", .bool(true))) }
        if let sentIn { members.append(.init("sentIn", .string(sentIn))) }
        if isDraft { members.append(.init("draft", .bool(true))) }
        return members.isEmpty ? nil : .object(members)
    }

    init(_ json: JSON?) {
        func list(_ name: String) -> [String] { json?[name]?.arrayValue?.compactMap(\.stringValue) ?? [] }
        only = list("only")
        goals = list("goal")
        formats = list("format")
        attachesSources = json?["attachSources"] == .bool(true)
        standard = json?["standard"]?.stringValue.flatMap(DocumentStandard.init)
        isDraft = json?["draft"] == .bool(true)
        isPublic = json?["public"] == .bool(true)
        sentIn = json?["sentIn"]?.stringValue
    }
}
