import Inputs

/// "4 400 000 kr", for messages: whole kronor unless there are öre, minus as U+2212.
func kronor(_ öre: Int128) -> String { amountFigure(öre, group: "\u{A0}", mark: ",") + "\u{A0}kr" }

/// The figure alone, as a language writes it.
func amountFigure(_ öre: Int128, group: String, mark: String) -> String {
    var digits = String((öre.magnitude) / 100)
    var groups: [String] = []
    while digits.utf8.count > 3 {
        groups.insert(String(digits.suffix(3)), at: 0)
        digits = String(digits.dropLast(3))
    }
    groups.insert(digits, at: 0)
    let rest = Int(öre.magnitude % 100)
    let decimals = rest == 0 ? "" : mark + (rest < 10 ? "0" : "") + String(rest)
    return (öre < 0 ? "−" : "") + groups.joined(separator: group) + decimals
}

func kronor(_ amount: Amount) -> String { kronor(Int128(amount.öre)) }

/// "55,7 %" of a share in thousandths.
func percent(thousandths: Int) -> String {
    let magnitude = abs(thousandths)
    return (thousandths < 0 ? "−" : "") + "\(magnitude / 10),\(magnitude % 10)\u{A0}%"
}

/// Share in thousandths, rounded half away from zero; nil when there is nothing to divide by. A share beyond a million
/// times the whole is that: one can go on computing with it.
func thousandths(_ part: Int128, of whole: Int128) -> Int? {
    guard whole != 0 else { return nil }
    let doubled = part * 2000 / whole
    return Int(min(max((doubled + (doubled < 0 ? -1 : 1)) / 2, -1_000_000_000), 1_000_000_000))
}
