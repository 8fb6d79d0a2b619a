extension Syntax {
    /// An object that was read from another file. Entries are in the order of their names, so that the same object always gives
    /// the same bytes.
    ///
    /// - Parameter first: where the numbers of references begin in this file.
    mutating func value(_ value: PDFValue, first: Reference = Reference(0)) {
        switch value {
        case .null: keyword("null")
        case .boolean(let isTrue): keyword(isTrue ? "true" : "false")
        case .integer(let number): integer(number)
        case .real(let text): real(text)
        case .string(let bytes): string(bytes)
        case .name(let text): name(bytes: PDFName.bytes(of: text))
        case .reference(let number): reference(Reference(Int(first.number) + number))
        case .array(let items):
            openArray()
            for item in items { self.value(item, first: first) }
            closeArray()
        case .dictionary(let entries):
            openDictionary()
            self.entries(entries, first: first)
            closeDictionary()
        }
    }

    mutating func entries(_ entries: [String: PDFValue], first: Reference = Reference(0)) {
        for key in entries.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            name(bytes: PDFName.bytes(of: key))
            value(entries[key] ?? .null, first: first)
        }
    }

    private mutating func real(_ text: String) {
        separate()
        // Programs write what no number may look like: “--5”, “1.2.3”.
        var number: [UInt8] = []
        var hasPoint = false
        var isStart = true
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "-") where isStart, UInt8(ascii: "+") where isStart: number.append(byte)
            case UInt8(ascii: ".") where !hasPoint:
                hasPoint = true
                number.append(byte)
            case 0x30...0x39: number.append(byte)
            default: continue
            }
            isStart = false
        }
        if let last = number.last, last == UInt8(ascii: "."), number.count < 2 || !(0x30...0x39).contains(number[number.count - 2]) {
            number.append(UInt8(ascii: "0"))
        }
        append(number)
    }
}
