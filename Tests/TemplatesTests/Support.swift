import Diagnostics
import DocumentTree
import Foundation
import Inputs
import TestSupport
import Testing

@testable import Templates

/// The repository's root, from this file's own place.
let repository = repositoryRoot

/// Sources, diagnostics and the values of one test.
final class Bench {
    var sources = SourceSet()
    var diagnostics = DiagnosticList()
    var values = Record()
    var register = Record()
    var partials: [String: String] = [:]

    func add(_ text: String, _ path: String = "mall.md") -> FileID {
        sources.add(SourceFile(path: path, bytes: Array(text.utf8)))
    }

    func set(_ name: String, _ value: Value) { values.fields.append(Record.Field(name: name, value: value)) }

    /// Codes of what was reported, in order, each with the text that it points at.
    var reports: [String] {
        diagnostics.items.map { item in
            guard let range = item.range else { return item.code.id }
            let bytes = sources[range.file].bytes
            let start = min(Int(range.start), bytes.count)
            return item.code.id + " " + String(decoding: bytes[start..<max(start, min(Int(range.end), bytes.count))], as: UTF8.self)
        }
    }
    var transcript: String { render(diagnostics.items, sources: sources) }

    func evaluate(_ text: String) -> Value {
        let file = add(text, "uttryck")
        guard
            let expression = ExpressionParser.parse(
                Array(text.utf8)[...], file: file, offset: 0, diagnostics: &diagnostics)
        else { return .absent }
        let evaluator = Evaluator(RootNames(values: values, register: register, computed: []))
        let value = evaluator.evaluate(expression)
        diagnostics.append(contentsOf: evaluator.diagnostics)
        return value
    }

    /// An expression's value as it prints.
    func printed(_ text: String) -> String {
        let value = evaluate(text)
        let evaluator = Evaluator(RootNames(values: values, register: register, computed: []))
        return evaluator.plainText(value) ?? "(\(value.typeName))"
    }

    func template(_ text: String) -> Template? {
        let file = add(text)
        return Template.parse(file, in: &sources, diagnostics: &diagnostics) { name, place, sources, diagnostics in
            guard let text = self.partials[name] else { return nil }
            return sources.add(SourceFile(path: name + ".md", bytes: Array(text.utf8)))
        }
    }

    func fill(body: String, head: String = "titel: Prov", selection: [String]? = nil) -> FilledTemplate? {
        fill("---\n\(head)\n---\n\(body)", selection: selection)
    }

    func fill(_ text: String, selection: [String]? = nil) -> FilledTemplate? {
        guard let template = template(text) else { return nil }
        let context = FillContext(values: values, register: register, selection: selection)
        return Templates.fill(template, context, diagnostics: &diagnostics)
    }

    /// What a body comes to, as text.
    func dump(body: String, head: String = "titel: Prov") -> String {
        guard let dump = fill(body: body, head: head)?.dump() else { return "" }
        let body = dump.components(separatedBy: "\n\n").dropFirst().joined(separator: "\n\n")
        return body.trimmingCharacters(in: .newlines)
    }

    func table(_ body: String, head: String = "titel: Prov") -> Table? {
        guard let filled = fill(body: "```tabell\n\(body)\n```\n", head: head) else { return nil }
        return filled.tables.first
    }
}

extension FilledTemplate {
    var tables: [Table] {
        insertions.compactMap { insertion in
            if case .block(.table(let table)) = insertion.kind { table } else { nil }
        }
    }
}

extension Table {
    /// What each row prints: its name and its figures, no-break spaces as plain ones.
    var printedRows: [[String]] {
        rows.map { row in
            row.cells.map { cell in
                let text: String
                switch cell.content {
                case .empty: text = ""
                case .figure(let figure): text = figure.text
                case .bar(let bar): text = bar.figure.text
                case .text(let inlines): text = inlines.plainText
                }
                return text.replacingOccurrences(of: "\u{A0}", with: " ")
            }
        }
    }
}

// MARK: Values

func kr(_ kronor: Int64) -> Value { Value(.amount(Amount(kronor: kronor))) }
func öre(_ öre: Int64) -> Value { Value(.amount(Amount(öre: öre))) }
func integer(_ number: Int) -> Value { Value(.integer(number)) }
func text(_ text: String) -> Value { Value(.text(text)) }
func list(_ values: Value...) -> Value { Value(.list(values)) }
func fields(_ pairs: KeyValuePairs<String, Value>) -> Record {
    Record(pairs.map { Record.Field(name: $0.key, value: $0.value) })
}
func record(_ pairs: KeyValuePairs<String, Value>) -> Value { Value(.record(fields(pairs))) }
func map(_ pairs: KeyValuePairs<String, Value>) -> Value { Value(.map(fields(pairs))) }
func date(_ year: Int, _ month: Int, _ day: Int) -> Value {
    CalendarDate(year: year, month: month, day: day).map { Value(.date($0)) } ?? .absent
}
