/// Text of a ledger's bytes, without spaces around it.
func ledgerText(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
}

/// How a message shows what a file holds: never longer than a line.
func shortened(_ text: String, to most: Int = 40) -> String {
    text.count > most ? String(text.prefix(most)) + "…" : text
}
