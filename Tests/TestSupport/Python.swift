import Foundation

/// Runs a script of the tests by the Python that Debian's packages belong to, where there is one: another that comes first in
/// `PATH` has none of what `scripts/install-deps --test` installs. What Debian has no package of lies in `.build/test-python`.
///
/// - Returns: the exit status, and what was printed to both outputs; 127 where there is no Python.
public func runPython(_ arguments: [String], in folder: URL? = nil) -> (status: Int32, output: String) {
    let own = ProcessInfo.processInfo.environment["BILAGA_PYTHON"]
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [own ?? (FileManager.default.isExecutableFile(atPath: "/usr/bin/python3") ? "/usr/bin/python3" : "python3")] + arguments
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment["PYTHONPATH"] = repositoryRoot + "/.build/test-python"
    process.environment = environment
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    guard (try? process.run()) != nil else { return (127, "") }
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
}
