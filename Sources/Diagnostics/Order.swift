/// Diagnostics in the order a person works through them: by file (as the files were read), then by place,
/// the worst first at the same place; what has no place comes first. Equal ones are given once.
func ordered(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let indexed = diagnostics.enumerated().sorted { left, right in
        let a = key(left.element)
        let b = key(right.element)
        if a != b { return a < b }
        if left.element.code.id != right.element.code.id { return left.element.code.id < right.element.code.id }
        return left.offset < right.offset
    }
    var result: [Diagnostic] = []
    for (_, diagnostic) in indexed {
        // Equal ones stand next to each other, save for different arguments at one place: look back past those.
        var repeated = false
        for earlier in result.suffix(20).reversed() {
            guard earlier.range == diagnostic.range, earlier.code.id == diagnostic.code.id else { break }
            if earlier.arguments == diagnostic.arguments { repeated = true }
        }
        if !repeated { result.append(diagnostic) }
    }
    return result
}

/// File, place and severity as numbers to compare.
private func key(_ diagnostic: Diagnostic) -> SIMD4<Int64> {
    let range = diagnostic.range
    return SIMD4(
        range.map { Int64($0.file.value) } ?? -1, Int64(range?.start ?? 0),
        diagnostic.severity == .error ? 0 : diagnostic.severity == .warning ? 1 : 2, Int64(range?.end ?? 0))
}

private func < (left: SIMD4<Int64>, right: SIMD4<Int64>) -> Bool {
    for index in 0..<4 where left[index] != right[index] { return left[index] < right[index] }
    return false
}
