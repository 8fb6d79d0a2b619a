import Diagnostics
import Inputs

/// Tells when what decides the layout is not what it was at the previous meeting: the nearest earlier one among
/// the packs in the same folder.
func noteLayoutChanges(_ manifest: Manifest, out: String, _ diagnostics: inout DiagnosticList) {
    guard let previous = previousManifest(before: manifest, in: out, &diagnostics) else { return }
    var names: [String] = []
    for difference in differences(from: previous, to: manifest) {
        switch difference.kind {
        // A template or a font that only one of the meetings has is no change of the other's layout.
        case .template, .font, .hyphenation:
            if difference.change == .changed { names.append(difference.name) }
        case .library, .tool: names.append("\(difference.name) \(difference.then) → \(difference.now)")
        case .input, .register, .schema: break
        }
    }
    if names.isEmpty { return }
    diagnostics.report(
        .layoutChanged, at: nil,
        ["möte": manifest.meeting, "förra": previous.meeting, "vad": names.sorted().joined(separator: ", ")])
}

/// Tells when the pack that was replaced had been made with other templates: they may have been edited, or the folder
/// with the organisation's own was not named this time.
func noteOtherTemplates(_ manifest: Manifest, replacing old: Manifest, in folder: String, _ diagnostics: inout DiagnosticList) {
    let changed = differences(from: old, to: manifest).filter { difference in
        // Each bilaga has its own; a build of some of them has not all.
        difference.kind == .template && difference.change == .changed
    }
    if changed.isEmpty { return }
    diagnostics.report(
        .otherTemplates, at: nil, ["mapp": folder, "vad": changed.map(\.name).sorted().joined(separator: ", ")])
}

private func previousManifest(
    before manifest: Manifest, in out: String, _ diagnostics: inout DiagnosticList
) -> Manifest? {
    guard let packs = FileAccess(existing: out), !manifest.date.isEmpty else { return nil }
    var nearest: Manifest?
    for name in packs.list() where packs.exists("\(name)/\(Manifest.fileName)") {
        let path = "\(name)/\(Manifest.fileName)"
        switch packs.read(path) {
        case .success(let bytes):
            guard let found = Manifest.parse(bytes), !found.date.isEmpty, found.date < manifest.date,
                nearest.map({ $0.date < found.date }) ?? true
            else { continue }
            nearest = found
        case .failure(let fault):
            // Another pack's fault: this one is written all the same.
            var message = fault.diagnostic(path, in: packs, at: nil)
            message.severity = .warning
            diagnostics.report(message)
        }
    }
    return nearest
}
