import Foundation
import TestSupport

/// A module as `Package.swift` has it: its name and what it may import of ours.
struct Module: Equatable, CustomStringConvertible {
    var name: String
    var imports: [String]
    var description: String { "\(name): \(imports.joined(separator: ", "))" }
}

/// The one table of modules, as it stands in `Package.swift`. It is read from there since a manifest can be
/// read by a test, while SwiftPM would not notice a change in a file that its manifest reads.
enum ModuleTable {
    static let root = URL(filePath: repositoryRoot)

    /// In the order of the data: a module may import only what stands above it.
    static func modules() throws -> [Module] { try entries(of: "modules") }
    /// The command, and the programs beside it.
    static func programs() throws -> [Module] { try entries(of: "programs") }

    /// The pairs of a name and a list of names between `let <list>` and the bracket that closes it.
    private static func entries(of list: String) throws -> [Module] {
        let manifest = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
        guard let start = manifest.range(of: "\nlet \(list): "),
            let end = manifest.range(of: "\n]", range: start.upperBound..<manifest.endIndex)
        else { return [] }
        let text = manifest[start.upperBound..<end.lowerBound].split(separator: "\n")
            .map { $0.prefix { $0 != "/" } }.joined(separator: " ")
        return text.matches(of: /\(\s*"(\w+)",\s*\[([^\]]*)\]\s*\)/).map { entry in
            Module(name: String(entry.1), imports: entry.2.matches(of: /"(\w+)"/).map { String($0.1) })
        }
    }

    /// The rows of the table in docs/arkitektur.md: module, what it may import, what it does, what it hands over.
    static func documented() throws -> [Module] {
        let page = try String(contentsOf: root.appending(path: "docs/arkitektur.md"), encoding: .utf8)
        let rows = page.split(separator: "\n").drop { !$0.hasPrefix("| module |") }.prefix { $0.hasPrefix("|") }
        return rows.dropFirst(2).map { row in
            let cells = row.split(separator: "|").map { $0.matches(of: /`(\w+)`/).map { String($0.1) } }
            return Module(name: cells[0].first ?? "", imports: cells[1])
        }
    }
}
