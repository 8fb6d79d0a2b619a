/// Which cell styles show a number as a day: the number formats that Excel has by itself, and those with letters of dates.
func readDateStyles(_ part: [UInt8]) -> [Bool] {
    part.withUnsafeBufferPointer { buffer in
        var xml = XMLPull(buffer)
        var formats: [Int: Bool] = [:]
        var styles: [Bool] = []
        var isCellStyles = false
        while true {
            switch xml.next() {
            case .done: return styles
            case .end: if xml.isNamed("cellXfs") { isCellStyles = false }
            case .text: break
            case .start:
                if xml.isNamed("cellXfs") { isCellStyles = true }
                if xml.isNamed("numFmt"), let id = xml.value("numFmtId").flatMap({ Int($0) }) { formats[id] = isDateFormat(xml.value("formatCode") ?? "") }
                if isCellStyles, xml.isNamed("xf"), styles.count < 100_000 {
                    let id = xml.value("numFmtId").flatMap { Int($0) } ?? 0
                    styles.append(formats[id] ?? ((14...22).contains(id) || (27...36).contains(id) || (45...47).contains(id) || (50...58).contains(id)))
                }
            }
        }
    }
}

/// Letters of days and times outside of quotation marks, brackets and escapes.
private func isDateFormat(_ code: String) -> Bool {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for letter in code.lowercased().unicodeScalars {
        if isEscaped {
            isEscaped = false
            continue
        }
        switch letter {
        case "\"": isQuoted.toggle()
        case "[": if !isQuoted { isBracketed = true }
        case "]": isBracketed = false
        case "\\", "_", "*": if !isQuoted { isEscaped = true }
        case "d", "y", "h", "s", "m": if !isQuoted, !isBracketed { return true }
        default: break
        }
    }
    return false
}
