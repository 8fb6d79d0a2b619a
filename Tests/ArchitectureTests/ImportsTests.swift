import Foundation
import Testing

/// SwiftPM does not notice an import of a module that is only reached through another one, so the house's
/// rule (a module knows only what stands above it) is held here, against the `import` lines themselves.
struct ImportsTests {
    /// The system's own modules that any source may use. Foundation is not among them: it costs start-up.
    static let system: Set<String> = ["Glibc", "Musl", "Darwin", "Synchronization", "Dispatch"]

    static func imports(of module: String) throws -> [(file: String, imported: String)] {
        let folder = ModuleTable.root.appending(path: "Sources/\(module)")
        let files =
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
            .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" } ?? []
        #expect(!files.isEmpty, "Sources/\(module) has no Swift files")
        return try files.flatMap { file in
            try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
                let words = line.split(separator: " ")
                    .drop { ["public", "internal", "private", "fileprivate"].contains($0) || $0.hasPrefix("@") }
                guard words.first == "import", words.count >= 2 else { return nil }
                // `import struct Module.Name` names its module last.
                return (file.lastPathComponent, String(words.last?.prefix { $0 != "." } ?? ""))
            }
        }
    }

    @Test func modulesImportWhatTheTableSaysAndNothingElse() throws {
        for module in try ModuleTable.modules() + ModuleTable.programs() {
            var system = Self.system
            // Judges are no part of the command: what they read with may take its time.
            if module.name == "Conformance" { system.formUnion(["Foundation", "FoundationXML"]) }
            let imports = try Self.imports(of: module.name).filter { !system.contains($0.imported) }
            for (file, imported) in imports where !module.imports.contains(imported) {
                Issue.record("\(module.name)/\(file) imports \(imported), which Package.swift does not allow it")
            }
            let unused = Set(module.imports).subtracting(imports.map(\.imported))
            #expect(unused.isEmpty, "Package.swift allows \(module.name) more than it imports: \(unused.sorted())")
        }
    }

    @Test func nothingIsImportedFromBelow() throws {
        var above: Set<String> = []
        for module in try ModuleTable.modules() + ModuleTable.programs() {
            let ours = Set(module.imports.filter { !Self.isLibrary($0) })
            #expect(ours.isSubset(of: above), "\(module.name) may import \(ours.subtracting(above).sorted()) from below")
            #expect(module.imports == module.imports.sorted(), "The imports of \(module.name) are not in order")
            above.insert(module.name)
        }
    }

    @Test func everySourceFolderStandsInTheTable() throws {
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: ModuleTable.root.appending(path: "Sources").path)
        let modules = Set(folders.filter { !Self.isLibrary($0) }).subtracting([".DS_Store"])
        #expect(modules == Set(try (ModuleTable.modules() + ModuleTable.programs()).map(\.name)))
    }

    @Test func theDocumentedTableIsTheManifests() throws {
        // bench and fuzz have a sentence below the table.
        let expected = try ModuleTable.modules() + ModuleTable.programs().filter { $0.name == "bilaga" }
        #expect(try ModuleTable.documented() == expected)
    }

    /// A folder with a module map of a C library has no Swift of ours.
    static func isLibrary(_ folder: String) -> Bool {
        FileManager.default.fileExists(atPath: ModuleTable.root.appending(path: "Sources/\(folder)/module.modulemap").path)
    }
}
