import Diagnostics

/// Whether a letter and an ending may be all that differ: what both begin with and what both end in make up the name
/// but for a few bytes.
func isWithinReach(_ word: [UInt8], _ name: [UInt8]) -> Bool {
    guard word.count >= name.count - 2, word.count <= name.count + 6 else { return false }
    var common = 0
    while common < min(word.count, name.count), word[common] == name[common] { common += 1 }
    // Then there must be as much left of the name behind the slip, wherever the ending begins.
    let rest = name.count - common - 4
    guard rest > 0 else { return common < max(word.count, name.count) }
    let tail = name[(common + 4)...]
    var start = max(0, common)
    while start + rest <= word.count {
        if word[start..<(start + rest)].elementsEqual(tail) { return true }
        start += 1
    }
    return false
}

/// A word that is the name, or an inflection of it, but for one letter well before its end.
///
/// - Returns: the ending; nil for anything else.
func misspelling(_ word: String, _ name: [Unicode.Scalar]) -> String? {
    let letters = Array(word.unicodeScalars)
    guard letters.count >= name.count - 1, letters.count <= name.count + 4 else { return nil }
    var common = 0
    while common < min(letters.count, name.count), letters[common] == name[common] { common += 1 }
    guard common < name.count - 2 || lacksLast(letters, name) || hasDoubleVowel(letters) && !hasDoubleVowel(name) else { return nil }
    // Up to the same letters from the end, endings such as -s and -en set aside.
    for ending in endings where word.hasSuffix(ending) {
        if editDistance(Array(letters.dropLast(ending.unicodeScalars.count)), name) == 1 { return ending }
    }
    return nil
}

/// The name but for its last letter, where that makes no form of the word: “Samhällskontrakte”.
private func lacksLast(_ word: [Unicode.Scalar], _ name: [Unicode.Scalar]) -> Bool {
    word.count == name.count - 1 && name.starts(with: word) && !["n", "s", "a"].contains(name[name.count - 1])
}

/// One or two letters apart (one in ten), counted in the words where they differ otherwise than by ending.
func isNear(_ a: [String], _ b: [String]) -> Bool {
    let left = Array(a.joined(separator: " ").unicodeScalars)
    let right = Array(b.joined(separator: " ").unicodeScalars)
    guard abs(left.count - right.count) <= 2, left != right else { return false }
    if a.count == b.count {
        let differing = zip(a, b).filter { $0 != $1 }
        if differing.allSatisfy({ differsByEnding($0, from: $1, isLongName: b.count > 2) }) { return false }
    }
    let most = max(1, min(2, right.count / 10))
    let distance = editDistance(left, right)
    // “Västerås staads” has the genitive's s besides.
    return distance <= most || distance == most + 1 && left.last == "s" && editDistance(Array(left.dropLast()), right) <= most
}

/// "kommun" and "kommunens", "stad" and "städer" do not count as misspellings of each other.
private func differsByEnding(_ a: String, from b: String, isLongName: Bool) -> Bool {
    let left = Array(a.unicodeScalars)
    let right = Array(b.unicodeScalars)
    var common = 0
    while common < min(left.count, right.count), left[common] == right[common] { common += 1 }
    guard common >= 3 else { return false }
    // What lacks a letter at its end is no inflection: “äldr”.
    if left.count < right.count, common == left.count { return right.count - left.count > 2 || left.count < 4 && !isLongName }
    let added = String(String.UnicodeScalarView(left[common...]))
    let removed = String(String.UnicodeScalarView(right[common...]))
    // “Championn”: -n and -t follow a vowel (-n also l and r).
    let before = left[common - 1]
    if added == "n", removed.isEmpty, !"aeiouyåäölr".unicodeScalars.contains(before) { return false }
    if added == "t", removed.isEmpty, !"aeiouyåäö".unicodeScalars.contains(before) { return false }
    // “Eskilstunna”: a letter doubled before the same ending.
    if !removed.isEmpty, added == "\(before)\(removed)" { return false }
    if hasDoubleVowel(left), !hasDoubleVowel(right) { return false }
    if inflections.contains(added), inflections.contains(removed) { return true }
    // “institutionerna” and “institutionen”: both endings begin with the last letter that they have in common.
    return inflections.contains("\(before)\(added)") && inflections.contains("\(before)\(removed)") && common > 4
}

/// No Swedish ending has one: “Mälardaleens”.
private func hasDoubleVowel(_ letters: [Unicode.Scalar]) -> Bool {
    letters.indices.dropFirst().contains { letters[$0] == letters[$0 - 1] && "aeiouyåäö".unicodeScalars.contains(letters[$0]) }
}

private let inflections: Set = [
    "", "s", "n", "t", "en", "et", "ns", "ts", "ens", "ets", "a", "e", "as", "an", "ans", "na", "nas", "ar", "er", "or", "ars",
    "ers", "ors", "arna", "erna", "orna", "arnas", "ernas", "ornas",
]
