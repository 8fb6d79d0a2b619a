public import Diagnostics
import System

/// The folder `register` beside the meeting's folder, or one level further up.
public func findRegister(besides meeting: FileAccess, diagnostics: inout DiagnosticList) -> FileAccess? {
    for path in ["../register", "../../register"] {
        let place = join(meeting.folder, path).simplified
        if let found = FileAccess(optional: place, diagnostics: &diagnostics) { return found }
        // One that is there and cannot be read must not give way to another.
        if diagnostics.hasErrors, presence(of: place) != .absent { return nil }
    }
    diagnostics.report(.noRegister, at: nil, ["mapp": meeting.folder])
    return nil
}

extension String {
    /// "fixtures/2024-09-19/../register" → "fixtures/register". By name alone, which is how the user sees
    /// the folders; reading resolves links by itself.
    fileprivate var simplified: String {
        var parts: [Substring] = []
        for part in split(separator: "/", omittingEmptySubsequences: false) {
            if part == "..", let last = parts.last, last != "..", last != ".", !last.isEmpty {
                parts.removeLast()
            } else {
                parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }
}
