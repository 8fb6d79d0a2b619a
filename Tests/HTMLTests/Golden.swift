import TestSupport
import Testing

/// Compares with a text file under Tests/Golden/html.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(difference(text, from: "Tests/Golden/html/\(name)") == nil, sourceLocation: sourceLocation)
}
