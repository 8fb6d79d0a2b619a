import Diagnostics
import Foundation
import System
import TestSupport
import Testing

@testable import Pack

/// Compares with a file of the repository.
func expectFile(_ text: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(difference(text, from: path) == nil, sourceLocation: sourceLocation)
}

/// A copy of the meetings and the register in a folder of its own; requests are about the September meeting.
final class MeetingCopy {
    let folder: String
    var meeting: String { folder + "/2024-09-19" }

    init() throws {
        folder = scratchPath()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for name in ["2024-05-23", "2024-09-19", "register"] {
            try FileManager.default.copyItem(atPath: "\(repositoryRoot)/fixtures/\(name)", toPath: "\(folder)/\(name)")
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func text(_ file: String) throws -> String { try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8) }

    func replace(_ old: String, _ new: String, in file: String) throws {
        let text = try text(file)
        try #require(text.contains(old))
        try text.replacingOccurrences(of: old, with: new).write(toFile: "\(folder)/\(file)", atomically: true, encoding: .utf8)
    }

    var request: BuildRequest {
        var request = BuildRequest()
        request.meetings = [meeting]
        request.templates = [repositoryRoot + "/templates"]
        return request
    }
}

/// The bytes of a file; nil when it cannot be read.
func wholeFile(_ path: String) -> [UInt8]? { try? readFile(path, limit: outputLimit).get() }
