// What is known of the operators of content.
extension ContentRewriter {
    enum Operator {
        case plain, path, endPath, paint, object, text, save, restore, font, rendering, press, space, intent, point
        case beginMark, beginMarkWith, endMark, picture, pictureData
    }

    static let intents: Set<String> = ["AbsoluteColorimetric", "RelativeColorimetric", "Saturation", "Perceptual"]

    static let operators: [UInt32: Operator] = {
        var table: [UInt32: Operator] = [:]
        func add(_ words: String, _ kind: Operator) {
            for word in words.split(separator: " ") {
                var key: UInt32 = 0
                for byte in word.utf8 { key = key << 8 | UInt32(byte) }
                table[key] = kind
            }
        }
        add("b B b* B* f F f* s S sh", .paint)
        add("m re", .path)
        add("n", .endPath)
        add("Do", .object)
        add("Tj TJ ' \"", .text)
        add("BT BX c cm d d0 d1 ET EX G g gs h i j J l M RG rg SC sc SCN scn T* Tc Td TD TL Tm Ts Tw Tz v w W W* y", .plain)
        add("q", .save)
        add("Q", .restore)
        add("Tf", .font)
        add("Tr", .rendering)
        add("k K", .press)
        add("cs CS", .space)
        add("ri", .intent)
        add("MP DP", .point)
        add("BMC", .beginMark)
        add("BDC", .beginMarkWith)
        add("EMC", .endMark)
        add("BI", .picture)
        add("ID", .pictureData)
        return table
    }()
}
