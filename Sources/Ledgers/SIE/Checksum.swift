import CDeflate
import Diagnostics

/// Holds `#KSUMMA` against the records that it is of: CRC-32 of the fields' bytes, without blanks, outer quotation marks,
/// escapes and braces, of the file as it lies on the disk; or of the same text in CP437, where a program counts it so.
func checkSum(of source: SourceFile, _ id: FileID, _ diagnostics: inout DiagnosticList) {
    guard let found = statedSum(source.original) else { return }
    if found.isSame { return }
    if let converted = in437(source.bytes), statedSum(converted)?.isSame == true { return }
    // The record stands at the same number of line endings in both texts.
    let line = source.bytes.withUnsafeBufferPointer { lineRange(of: found.line, in: $0) }
    diagnostics.report(
        .checksumDiffers, at: SourceRange(file: id, start: line.lowerBound, end: line.upperBound),
        ["angiven": found.stated, "räknad": String(found.computed)])
}

private struct StatedSum {
    var stated: String
    var computed: UInt32
    /// Number of the line, from 0.
    var line: Int

    /// Some programs write the sum with a sign.
    var isSame: Bool { stated == String(computed) || stated == String(Int32(bitPattern: computed)) || stated.lowercased() == String(computed, radix: 16) }
}

private func statedSum(_ file: [UInt8]) -> StatedSum? {
    // The record that opens stands near the beginning; most files have none, and need not be gone through again.
    guard hasChecksum(file.prefix(4_096)) else { return nil }
    return file.withUnsafeBufferPointer { bytes in
        var fields = SIEFields()
        var isOn = false
        var sum: UInt32 = 0
        var number = 0
        var start = 0
        func add(_ range: Range<Int>, isEscaped: Bool) {
            guard isEscaped else {
                if let base = bytes.baseAddress { sum = libdeflate_crc32(sum, base + range.lowerBound, range.count) }
                return
            }
            let text = Array(unescaped: bytes, range)
            sum = text.withUnsafeBytes { libdeflate_crc32(sum, $0.baseAddress, $0.count) }
        }
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            let stop = end > start && bytes[end - 1] == 0x0D ? end - 1 : end
            fields.part(bytes, from: start, to: stop)
            if fields.count > 0 {
                if fields[0].range.count == 7, isChecksum(bytes, fields[0].start) {
                    if isOn { return StatedSum(stated: fields.text(1, bytes), computed: sum, line: number) }
                    isOn = fields.count == 1
                    sum = 0
                } else if isOn {
                    addAll(bytes, start, stop, add)
                }
            }
            start = end + 1
            number += 1
        }
        return nil
    }
}

private func hasChecksum(_ head: ArraySlice<UInt8>) -> Bool {
    let wanted = Array("#KSUMMA".utf8)
    return head.indices.contains { head[$0] == wanted[0] && head[$0...].starts(with: wanted) }
}

/// Every field of a line, however many; those of an object list one by one.
private func addAll(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ add: (Range<Int>, Bool) -> Void) {
    var fields = SIEFields()
    var from = start
    while from < end {
        fields.part(bytes, from: from, to: end)
        for index in 0..<fields.count {
            let field = fields[index]
            if field.isObjectList { addAll(bytes, field.start, field.end, add) } else { add(field.range, field.isEscaped) }
        }
        guard fields.count == SIEFields.most else { return }
        from = fields[SIEFields.most - 1].end + 1
    }
}

private func isChecksum(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    let name: StaticString = "#KSUMMA"
    for offset in 0..<7 where bytes[start + offset] != name.utf8Start[offset] { return false }
    return true
}

private func in437(_ text: [UInt8]) -> [UInt8]? {
    guard text.contains(where: { $0 >= 0x80 }) else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
        guard let byte = byteIn437(scalar.value) else { return nil }
        result.append(byte)
    }
    return result
}

private func lineRange(of number: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var line = 0
    var start = 0
    for index in 0..<bytes.count where bytes[index] == 0x0A {
        if line == number { return start..<index }
        line += 1
        start = index + 1
    }
    return start..<bytes.count
}

extension Array where Element == UInt8 {
    fileprivate init(unescaped bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        self = []
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == UInt8(ascii: "\\"), index + 1 < range.upperBound, bytes[index + 1] == UInt8(ascii: "\"") { index += 1 }
            append(bytes[index])
            index += 1
        }
    }
}
