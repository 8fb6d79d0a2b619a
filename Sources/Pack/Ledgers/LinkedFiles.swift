import Diagnostics
import Inputs

extension Session {
    /// The files that a file takes its figures from; none of prose.
    mutating func linkedFiles(_ file: FileID, _ schema: Schema) -> [String] {
        guard !inputFormat(of: sources[file].path).hasFrontMatter else { return [] }
        return parseInput(file, schema: schema, in: sources, diagnostics: &diagnostics)?.links.flatMap(\.files).map(\.text) ?? []
    }
}
