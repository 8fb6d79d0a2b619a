import Foundation
import Testing

/// SwiftPM does not notice an import of a module that is only reached through another one, so the house's
/// rule (a module knows only what stands above it) is held here, against the `import` lines themselves.
struct ImportsTests {
    /// What each module may import of ours. docs/arkitektur.md shows the same table to people.
    static let allowed: [String: Set<String>] = [
        "System": ["CExchange", "CNettle"],
        "Diagnostics": [],
        "Style": [],
        "DocumentTree": ["Diagnostics", "Style"],
        "Inputs": ["CYAML", "Diagnostics", "Style", "System"],
        "Checks": ["Diagnostics", "Inputs", "Style"],
        "Images": ["CDeflate", "Diagnostics", "DocumentTree", "Style"],
        "Charts": ["DocumentTree", "Style"],
        "Templates": ["Charts", "Diagnostics", "DocumentTree", "Inputs", "Style"],
        "Markup": ["CCmark", "Diagnostics", "DocumentTree", "Inputs", "Style", "Templates"],
        "HTML": ["DocumentTree", "Style"],
        "Text": ["CHarfBuzz", "Diagnostics", "Style", "System"],
        "Layout": ["Diagnostics", "DocumentTree", "Style", "Text"],
        "PDF": ["CDeflate", "Diagnostics", "DocumentTree", "Layout", "Style", "System", "Text"],
        "Pack": [
            "Checks", "Diagnostics", "DocumentTree", "HTML", "Images", "Inputs", "Layout", "Markup", "PDF", "Style", "System",
            "Templates", "Text",
        ],
        "bilaga": ["Diagnostics", "Pack", "System"],
        "bench": [],
        "fuzz": ["Diagnostics", "Inputs", "Pack", "Templates"],
    ]
    /// The system's own modules that any source may use. Foundation is not among them: it costs start-up.
    static let system: Set<String> = ["Glibc", "Musl", "Darwin", "Synchronization", "Dispatch"]

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func imports(of module: String) throws -> [(file: String, imported: String)] {
        let folder = root.appending(path: "Sources/\(module)")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
            .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" } ?? []
        #expect(!files.isEmpty, "Sources/\(module) has no Swift files")
        return try files.flatMap { file in
            try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
                let words = line.split(separator: " ").filter { !["public", "internal", "@testable"].contains($0) }
                guard words.count >= 2, words[0] == "import" else { return nil }
                return (file.lastPathComponent, String(words[1]))
            }
        }
    }

    @Test(arguments: ImportsTests.allowed.keys.sorted())
    func moduleImportsOnlyWhatStandsAboveIt(module: String) throws {
        for (file, imported) in try Self.imports(of: module) where !Self.system.contains(imported) {
            #expect(
                Self.allowed[module]?.contains(imported) == true,
                "\(module)/\(file) imports \(imported), which the table does not allow")
        }
    }

    @Test func everySourceFolderStandsInTheTable() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: "Sources").path)
        let cLibraries = folders.filter { $0.hasPrefix("C") && $0 != "Checks" && $0 != "Charts" }
        #expect(Set(folders).subtracting(cLibraries).subtracting([".DS_Store"]) == Set(Self.allowed.keys))
    }
}
