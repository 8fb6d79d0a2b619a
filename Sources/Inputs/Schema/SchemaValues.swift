import Diagnostics

/// A property of a schema that is `ja` or `nej`; what is neither is told, and counts as `nej`.
func schemaFlag(_ yaml: YAMLNode, _ diagnostics: inout DiagnosticList) -> Bool {
    if let text = yaml.text, let value = parseFlag(text) { return value }
    diagnostics.report(.schemaShape, at: yaml.range, ["väntat": "ja eller nej", "expected": "ja or nej"])
    return false
}

/// A property of a schema that is a list of texts, one at least; what is not is told.
func schemaTexts(_ yaml: YAMLNode, _ diagnostics: inout DiagnosticList) -> [String] {
    let result = yaml.items?.compactMap(\.text) ?? []
    if result.isEmpty || result.count != yaml.items?.count {
        diagnostics.report(.schemaShape, at: yaml.range, ["väntat": "en lista av texter", "expected": "a list of texts"])
    }
    return result
}
