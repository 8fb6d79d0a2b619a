import Diagnostics
import System

extension PackFolderFailure {
    /// What to tell of a pack that was not written.
    var diagnostic: Diagnostic {
        switch self {
        case .system(let failure):
            Diagnostic(.cannotWrite, at: nil, ["fil": failure.path].merging(failure.reasonArguments) { $1 })
        case .notAFolder(let path): Diagnostic(.notAFolder, at: nil, ["mapp": path])
        case .notOurs(let path, let file): Diagnostic(.foreignFolder, at: nil, ["mapp": path, "fil": file])
        case .holdsInputs(let path, let file): Diagnostic(.inputsInOutput, at: nil, ["mapp": path, "fil": file])
        case .anotherBoard(let path, let theirs, let ours):
            Diagnostic(.otherBoard, at: nil, theirs.arguments(besides: ours).merging(["mapp": path]) { $1 })
        case .busy(let path): Diagnostic(.busy, at: nil, ["mapp": path])
        }
    }
}

extension PackOwner {
    /// Both told apart by what they differ in.
    fileprivate func arguments(besides ours: PackOwner) -> [String: String] {
        var arguments = ["styrelse": board, "egen": "\(ours.board), \(ours.organisation)"]
        arguments["organisation"] = organisation.isEmpty ? nil : organisation
        return arguments
    }
}
