import Facts
import Inputs

extension String {
    /// Words that Markdown takes as they stand.
    var escaped: String {
        var result = ""
        for scalar in unicodeScalars {
            if scalar.isASCII, !scalar.properties.isAlphabetic, !("0"..."9").contains(scalar), scalar.value > 0x20 {
                result.unicodeScalars.append("\\")
            }
            result.unicodeScalars.append(scalar)
        }
        return result
    }
}

extension [WordChanges.Stretch] {
    /// The words as prose, with what is other than in the other wording in bold.
    var emphasised: Value {
        let words = map { $0.isChanged ? "**\($0.words.escaped)**" : $0.words.escaped }
        return Value(.prose(Prose(markdown: words.joined(separator: " "))))
    }
}
