/// The fields of one record of a SIE file, as stretches of bytes. Quotation marks are outside of the stretches.
struct SIEFields {
    struct Field {
        var start: Int
        var end: Int
        /// Has `\"` in it.
        var isEscaped = false
        /// What stands in `{…}`.
        var isObjectList = false

        var range: Range<Int> { start..<end }
    }

    /// More of them are passed over: no record that is read has as many.
    static let most = 12

    private(set) var count = 0
    private var storage: [Field] = (0..<SIEFields.most).map { _ in Field(start: 0, end: 0) }
    /// A quotation mark or a brace that is not closed on the line.
    private(set) var isOpen = false

    subscript(index: Int) -> Field { storage[index] }
    func has(_ index: Int) -> Bool { index < count }

    /// Parts a line, from `start` to the byte before its end.
    mutating func part(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
        count = 0
        isOpen = false
        var index = start
        while index < end, count < Self.most {
            let byte = bytes[index]
            // A brace that closes stands alone on its line.
            if byte <= 0x20 || byte == UInt8(ascii: "}") {
                index += 1
                continue
            }
            var field = Field(start: index, end: index)
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                field.start = index
                index = closing(bytes, index, end, &field.isEscaped)
                field.end = index
                if index >= end { isOpen = true }
                index += 1
            case UInt8(ascii: "{"):
                index += 1
                field.start = index
                field.isObjectList = true
                while index < end, bytes[index] != UInt8(ascii: "}") {
                    if bytes[index] == UInt8(ascii: "\"") {
                        var isEscaped = false
                        index = closing(bytes, index + 1, end, &isEscaped)
                        field.isEscaped = field.isEscaped || isEscaped
                    }
                    index += 1
                }
                field.end = min(index, end)
                if index >= end { isOpen = true }
                index += 1
            default:
                while index < end, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "{") { index += 1 }
                field.end = index
            }
            storage[count] = field
            count += 1
        }
    }

    /// The quotation mark that ends a field which begins at `start`; `end` when there is none.
    @inline(__always)
    private func closing(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ isEscaped: inout Bool) -> Int {
        var index = start
        while index < end, bytes[index] != UInt8(ascii: "\"") {
            if bytes[index] == UInt8(ascii: "\\"), index + 1 < end, bytes[index + 1] == UInt8(ascii: "\"") {
                // `C:\` at the end of a field is a path, not an escape: what follows is the end of the field then.
                if !endsField(bytes, index + 1, end) {
                    isEscaped = true
                    index += 1
                }
            }
            index += 1
        }
        return min(index, end)
    }

    /// Whether nothing but fields follows a quotation mark: then it may be one that closes.
    private func endsField(_ bytes: UnsafeBufferPointer<UInt8>, _ mark: Int, _ end: Int) -> Bool {
        var index = mark + 1
        guard index >= end || bytes[index] <= 0x20 else { return false }
        // An even number of marks after it means that it closes.
        var marks = 0
        while index < end {
            if bytes[index] == UInt8(ascii: "\"") { marks += 1 }
            index += 1
        }
        return marks % 2 == 0
    }

    /// The text of a field.
    func text(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
        guard has(index) else { return "" }
        let field = storage[index]
        guard field.isEscaped else { return ledgerText(bytes, field.range) }
        return unescaped(bytes, field.range)
    }
}

func unescaped(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    var result: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
        if bytes[index] == UInt8(ascii: "\\"), index + 1 < range.upperBound, bytes[index + 1] == UInt8(ascii: "\"") { index += 1 }
        result.append(bytes[index])
        index += 1
    }
    return result.withUnsafeBufferPointer { ledgerText($0, 0..<$0.count) }
}
