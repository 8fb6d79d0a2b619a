import Diagnostics
import Foundation
import TestSupport

@testable import Inputs

/// The repository's root, from this file's own place.
let repository = repositoryRoot

/// Sources and diagnostics of one test.
final class Bench {
    var sources = SourceSet()
    var diagnostics = DiagnosticList()

    func add(_ text: String, _ path: String = "test.yaml") -> FileID {
        sources.add(SourceFile(path: path, bytes: Array(text.utf8)))
    }

    func node(_ text: String) -> YAMLNode? {
        parseYAML(add(text), in: sources, diagnostics: &diagnostics)
    }

    func schema(_ text: String) -> Schema {
        readSchema(add(text, "schema.yaml"), in: sources, diagnostics: &diagnostics)
            ?? Schema(name: "tomt", fields: SchemaFields([]))
    }

    func load(_ path: String) -> FileID? {
        guard let bytes = FileManager.default.contents(atPath: repository + "/" + path) else { return nil }
        return sources.add(SourceFile(path: path, bytes: [UInt8](bytes)))
    }

    func register(_ schema: String = "templates/scheman/register.yaml", _ file: String = "fixtures/register/register.yaml") -> Register? {
        guard let schemaFile = load(schema), let file = load(file),
            let schema = readSchema(schemaFile, in: sources, diagnostics: &diagnostics)
        else { return nil }
        return readRegister([file], schema: schema, in: sources, diagnostics: &diagnostics)
    }

    /// Codes of what was reported, in order.
    var codes: [String] { diagnostics.items.map(\.code.id) }
    var transcript: String { render(diagnostics.items, sources: sources) }

    /// The text that a range covers.
    func text(_ range: SourceRange?) -> String? {
        guard let range else { return nil }
        return String(decoding: sources[range.file].bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
    }
}

extension Value {
    subscript(path: String...) -> Value? {
        var value: Value? = self
        for name in path {
            switch value?.kind {
            case .record(let record), .map(let record): value = record[name]
            case .list(let items): value = Int(name).flatMap { items.indices.contains($0) ? items[$0] : nil }
            default: return nil
            }
        }
        return value
    }
    var amount: Amount? { if case .amount(let amount) = kind { amount } else { nil } }
    var words: String? {
        switch kind {
        case .text(let text): text
        case .prose(let prose): prose.markdown
        default: nil
        }
    }
    var isAbsent: Bool { if case .absent = kind { true } else { false } }
    var isDash: Bool { if case .dash = kind { true } else { false } }
}
