import Diagnostics
public import System

/// Why pandoc did not do what was asked of it.
public enum PandocFailure: Error, Equatable, Sendable {
    /// It is not installed, or not in PATH.
    case absent
    case program(ProgramFailure)
    /// It ended with an error: what it said.
    case refused(String)
    /// It answered something that is not the tree it is known for.
    case unknownAnswer
}

/// The program pandoc, which knows Word's format both ways. It is a program of its own and not a library, so that nobody who
/// has no use for it needs it; and what it makes of a hostile file stays in its own process, with a limit of memory and time.
public struct Pandoc: Sendable {
    private let path: String
    /// As much memory as it may take.
    private static let memory = "1g"

    /// Throws when it is not installed.
    public init() throws(PandocFailure) {
        guard let path = Program.find("pandoc") else { throw .absent }
        self.path = path
    }

    /// A Word file as pandoc's tree, all of it: changes that are tracked and comments with who made them.
    func answer(toWord bytes: [UInt8]) throws(PandocFailure) -> [UInt8] {
        // No file but the one that it is given.
        try run(["--sandbox", "--from=docx+styles", "--to=json", "--track-changes=all"], bytes)
    }

    /// A tree of pandoc's as a Word file.
    ///
    /// - Parameter day: seconds since 1970 of the only moment that the file knows.
    func word(of tree: JSON, day: Int) throws(PandocFailure) -> [UInt8] {
        try run(["--from=json", "--to=docx"], tree.serialised(), day: day)
    }

    private func run(_ arguments: [String], _ input: [UInt8], day: Int = 0) throws(PandocFailure) -> [UInt8] {
        var program = Program(path)
        program.arguments = ["+RTS", "-M\(Pandoc.memory)", "-RTS"] + arguments
        program.input = input
        // Nothing of the user's own set-up, so that the same file gives the same everywhere.
        program.environment = [
            "PATH=/usr/bin:/bin", "HOME=/nonexistent", "XDG_DATA_HOME=/nonexistent", "LANG=C.UTF-8", "TZ=UTC", "SOURCE_DATE_EPOCH=\(day)",
        ]
        program.seconds = 60
        let answer: ProgramAnswer
        do throws(ProgramFailure) { answer = try program.run() } catch { throw .program(error) }
        guard answer.status == 0 else { throw .refused(Pandoc.firstLine(answer.complaint)) }
        return answer.output
    }

    private static func firstLine(_ text: String) -> String {
        String(text.split(separator: "\n").first.map { $0.prefix(200) } ?? "")
    }
}
