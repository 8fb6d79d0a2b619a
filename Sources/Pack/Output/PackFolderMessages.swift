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
        case .anotherMeeting(let path, let theirs, let ours):
            Diagnostic(.otherMeeting, at: nil, ["mapp": path, "dag": theirs, "egen": ours])
        case .ownName(let path, let file): Diagnostic(.ownName, at: nil, ["mapp": path, "fil": file])
        case .manifestFault(let path, let fault):
            Diagnostic(.manifestFault, at: nil, ["mapp": path].merging(fault.reasonArguments) { $1 })
        case .sent(let path, let date): Diagnostic(.isSent, at: nil, ["mapp": path, "dag": date])
        case .supplemented(let path, let name): Diagnostic(.isSupplemented, at: nil, ["mapp": path, "komplettering": name])
        case .busy(let path): Diagnostic(.busy, at: nil, ["mapp": path])
        }
    }
}

extension Staging.Leftover {
    /// What to tell of something that stays beside the pack.
    var diagnostic: Diagnostic {
        var arguments = ["mapp": path]
        arguments["fil"] = file
        if let failure { arguments.merge(failure.reasonArguments) { $1 } }
        return Diagnostic(.leftBehind, at: nil, arguments)
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
