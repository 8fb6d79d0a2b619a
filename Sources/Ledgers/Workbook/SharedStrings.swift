import Zip

/// The texts that the cells of a workbook share: rich text joined, phonetic runs dropped.
struct SharedStrings {
    private(set) var bytes: [UInt8] = []
    private(set) var ranges: [Range<Int32>] = []

    init() {}

    /// nil when it is no XML, or has more texts than any workbook.
    init?(_ part: [UInt8]) {
        var texts = SharedStrings()
        let isSound = part.withUnsafeBufferPointer { buffer in
            var xml = XMLPull(buffer)
            while true {
                let event = xml.next()
                if event == .done { return !xml.isBroken }
                guard event == .start, xml.isNamed("si") else { continue }
                let start = texts.bytes.count
                appendStringItem(&xml, to: &texts.bytes)
                texts.ranges.append(Int32(start)..<Int32(texts.bytes.count))
                if texts.ranges.count > WorkbookReader.mostStrings || texts.bytes.count > ZipArchive.mostBytes { return false }
            }
        }
        guard isSound else { return nil }
        self = texts
    }
}

/// The text of a string item or an inline string, up to its end.
func appendStringItem(_ xml: inout XMLPull, to out: inout [UInt8]) {
    let depth = xml.depth
    var isText = false
    var phonetic = 0
    let start = out.count
    while true {
        switch xml.next() {
        case .start:
            if xml.isNamed("rPh") { phonetic += 1 }
            if xml.isNamed("t") { isText = phonetic == 0 }
        case .end:
            if xml.isNamed("rPh") { phonetic -= 1 }
            isText = false
            if xml.depth < depth {
                decodeEscapes(&out, from: start)
                return
            }
        case .text: if isText { xml.appendDecoded(xml.text, isLiteral: xml.isLiteral, to: &out) }
        case .done: return
        }
    }
}

/// `_x000D_`: how workbooks write characters that XML has no room for.
func decodeEscapes(_ text: inout [UInt8], from start: Int) {
    guard text.count - start >= 7, text[start...].contains(UInt8(ascii: "_")) else { return }
    var result: [UInt8] = []
    var index = start
    while index < text.count {
        if text[index] == UInt8(ascii: "_"), index + 7 <= text.count, text[index + 1] == UInt8(ascii: "x"), text[index + 6] == UInt8(ascii: "_"),
            let value = UInt32(String(decoding: text[index + 2..<index + 6], as: UTF8.self), radix: 16), let scalar = Unicode.Scalar(value)
        {
            result.append(scalar: scalar.value)
            index += 7
        } else {
            result.append(text[index])
            index += 1
        }
    }
    text.replaceSubrange(start..., with: result)
}
