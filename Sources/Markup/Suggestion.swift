/// The candidate that a misspelt word most likely meant: at most a third of its letters off, first one wins.
func closest(to word: String, among candidates: [String]) -> String? {
    let letters = Array(word.lowercased().unicodeScalars)
    guard letters.count <= 60 else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in candidates {
        let distance = editDistance(letters, Array(candidate.lowercased().unicodeScalars))
        if distance <= max(1, letters.count / 3), distance < best?.distance ?? Int.max {
            best = (candidate, distance)
        }
    }
    return best?.word
}

private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for i in left.indices {
        var diagonal = row[0]
        row[0] = i + 1
        for j in right.indices {
            let above = row[j + 1]
            row[j + 1] = min(above + 1, row[j] + 1, diagonal + (left[i] == right[j] ? 0 : 1))
            diagonal = above
        }
    }
    return row[right.count]
}
