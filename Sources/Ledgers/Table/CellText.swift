/// The words of a cell, without blanks around them.
func cellText(_ cell: Grid.Cell, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let range = Int(cell.start)..<Int(cell.end)
    guard cell.kind == .quoted else { return trimmed(ledgerText(bytes, range)) }
    var result: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
        result.append(bytes[index])
        index += bytes[index] == UInt8(ascii: "\"") && index + 1 < range.upperBound && bytes[index + 1] == UInt8(ascii: "\"") ? 2 : 1
    }
    return trimmed(String(decoding: result, as: UTF8.self))
}

private func trimmed(_ text: String) -> String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.value <= 0x20 || scalar.value == 0xA0 || scalar.value == 0xFEFF }
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last, isBlank(first) || isBlank(last) else { return text }
    var view = text.unicodeScalars[...]
    while let scalar = view.first, isBlank(scalar) { view = view.dropFirst() }
    while let scalar = view.last, isBlank(scalar) { view = view.dropLast() }
    return String(view)
}
