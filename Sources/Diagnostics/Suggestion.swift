/// The candidate that someone most likely meant by `text`, or nil when none is near. Letter case and the
/// dots and rings of å, ä and ö count for nothing, for "mal" is how "mål" looks from a foreign keyboard.
///
/// - Returns: the nearest by Damerau–Levenshtein distance (at most a third of the word's length, at
///   least 1); the first in order among equals.
public func closestMatch(to text: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(folded(text).unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= 100 else { return nil }
    var best: String?
    var bestDistance = max(1, wanted.count / 3) + 1
    for candidate in candidates {
        let other = Array(folded(candidate).unicodeScalars)
        // The lengths alone can rule a candidate out.
        guard abs(other.count - wanted.count) < bestDistance else { continue }
        let distance = editDistance(wanted, other)
        if distance < bestDistance, distance < max(wanted.count, other.count) {
            best = candidate
            bestDistance = distance
        }
    }
    return best
}

/// Lower case without diacritics, as far as Swedish and its neighbours need it: å, ä → a; ö, ø → o; é → e; ü → u.
public func folded(_ text: String) -> String {
    // What is folded already stays as it is.
    if text.utf8.allSatisfy({ $0 < 0x80 && !(0x41...0x5A).contains($0) }) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x41...0x5A: result.append(Unicode.Scalar(UInt8(scalar.value) + 0x20))
        case 0..<0x80: result.append(scalar)
        case 0xC0...0xC5, 0xE0...0xE5, 0xC6, 0xE6: result.append("a")
        case 0xC8...0xCB, 0xE8...0xEB: result.append("e")
        case 0xCC...0xCF, 0xEC...0xEF: result.append("i")
        case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8: result.append("o")
        case 0xD9...0xDC, 0xF9...0xFC: result.append("u")
        case 0xC7, 0xE7: result.append("c")
        case 0xD1, 0xF1: result.append("n")
        // Combining marks: the letter before them stays (file names from macOS are decomposed).
        case 0x300...0x36F: break
        default: result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        }
    }
    return String(result)
}

/// A name for files and links: folded, with everything but letters a–z and digits as single hyphens.
/// "Kommunikationsmål" → "kommunikationsmal".
public func slug(_ text: String) -> String {
    var result = ""
    var pending = false
    for byte in folded(text).utf8 {
        switch byte {
        case 0x61...0x7A, 0x30...0x39:
            if pending, !result.isEmpty { result += "-" }
            pending = false
            result.unicodeScalars.append(Unicode.Scalar(byte))
        default: pending = true
        }
    }
    return result
}

/// Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment).
@inlinable
public func editDistance<Unit: Equatable>(_ a: [Unit], _ b: [Unit]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var current = beforeLast
    for i in 1...a.count {
        current[0] = i
        for j in 1...b.count {
            let cost = a[i - 1] == b[j - 1] ? 0 : 1
            var best = min(last[j] + 1, current[j - 1] + 1, last[j - 1] + cost)
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                best = min(best, beforeLast[j - 2] + 1)
            }
            current[j] = best
        }
        (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[b.count]
}
