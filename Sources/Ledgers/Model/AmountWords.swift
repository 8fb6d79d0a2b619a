import Diagnostics

/// Öre as messages write them: "1 234,50". Exact.
func öreText(_ öre: Int64) -> String {
    let magnitude = öre.magnitude
    var digits = String(magnitude / 100)
    var groups: [String] = []
    while digits.count > 3 {
        groups.insert(String(digits.suffix(3)), at: 0)
        digits = String(digits.dropLast(3))
    }
    groups.insert(digits, at: 0)
    let rest = magnitude % 100
    let decimals = rest == 0 ? "" : "," + (rest < 10 ? "0" : "") + String(rest)
    return (öre < 0 ? "−" : "") + groups.joined(separator: "\u{A0}") + decimals
}

/// "1 rad", "2 rader", as arguments of messages.
func rowWords(_ count: Int) -> [String: String] {
    ["antal": String(count), "rader": count == 1 ? "1 rad" : "\(count) rader", "rows": count == 1 ? "1 row" : "\(count) rows"]
}

extension AmountFault {
    var code: DiagnosticCode {
        switch self {
        case .empty, .notANumber, .tooLarge: .unreadableAmount
        case .ambiguous: .ambiguousAmount
        case .fraction: .fractionOfÖre
        }
    }

    /// Both ways in which `1.234` can be read.
    func arguments(_ text: String) -> [String: String] {
        guard self == .ambiguous else { return [:] }
        var whole = String.UnicodeScalarView()
        var part = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where scalar != " " {
            let isMark = scalar == "." || scalar == ","
            if isMark { part.append(",") } else { part.append(scalar) }
            if isMark { whole.append("\u{A0}") } else { whole.append(scalar) }
        }
        return ["tusental": String(whole), "decimaler": String(part)]
    }
}
