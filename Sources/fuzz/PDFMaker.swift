/// PDFs that keep to the grammar, with numbers and references that mean harm: random bytes never get past the
/// cross-reference stream.
enum PDFMaker {
    /// One with an embedded file, as an honest program writes it.
    static let sound = file(
        ["<</Names<</EmbeddedFiles 2 0 R>>>>", "<</Names[(a)3 0 R]>>", "<</F(a.yaml)/UF(a.yaml)/Desc(om)/EF<</F 4 0 R>>>>"]
            .map { Array($0.utf8) } + [stream("", Array("x: 1\n".utf8))], [:], "", nil)

    static func make(_ random: inout SeededGenerator) -> [UInt8] {
        let count = 2 + random.below(8)
        var objects: [[UInt8]] = []
        for number in 1...count { objects.append(object(number, count, &random)) }
        var kinds: [Int: (Int, Int)] = [:]
        for _ in 0..<random.below(4) {
            kinds[1 + random.below(count + 2)] = (
                random.below(3), Int(truncatingIfNeeded: random.below(2) == 0 ? random.next() : UInt64(random.below(count + 2)))
            )
        }
        let keys = [
            "", "/Prev \(number(&random))", "/Size \(number(&random))", "/Encrypt 1 0 R", "/Index[\(number(&random)) \(number(&random))]",
            "/W[\(number(&random)) 1 1]", "/DecodeParms<</Predictor \(number(&random))/Columns \(number(&random))>>",
        ]
        let start = random.below(6) == 0 ? number(&random) : nil
        return file(objects, kinds, random.below(3) == 0 ? keys[random.below(keys.count)] : "", start)
    }

    private static func object(_ number: Int, _ count: Int, _ random: inout SeededGenerator) -> [UInt8] {
        func reference(_ random: inout SeededGenerator) -> String { "\(1 + random.below(count + 1)) 0 R" }
        func many(_ random: inout SeededGenerator) -> String {
            let item = "(a)" + reference(&random) + " "
            return String(repeating: item, count: 1 << random.below(13))
        }
        switch number == 1 ? 0 : number == 2 ? 1 + random.below(2) : random.below(9) {
        case 0: return Array("<</Names<</EmbeddedFiles \(reference(&random))>>>>".utf8)
        case 1: return Array("<</Names[\(many(&random))]>>".utf8)
        case 2: return Array("<</Kids[\(reference(&random)) \(reference(&random)) \(reference(&random))]/Names[\(many(&random))]>>".utf8)
        case 3:
            return Array("<</F(a)/UF(\(String(repeating: "å", count: 1 << random.below(16))))/EF<</F \(reference(&random))/UF \(reference(&random))>>>>".utf8)
        case 4: return stream("", [UInt8](repeating: 0x20, count: 1 << random.below(20)))
        case 5: return stream("/Length \(PDFMaker.number(&random))/Filter/FlateDecode", [0x78, 0x9C, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01])
        case 6:
            let entries = 1 << random.below(14)
            let header = (0..<entries).map { "\($0 % (count + 3)) \(random.below(4)) " }.joined()
            let value = "[" + String(repeating: "0 ", count: 1 << random.below(18)) + "]"
            return stream(
                "/Type/ObjStm/N \(random.below(5) == 0 ? PDFMaker.number(&random) : "\(entries)")/First \(header.utf8.count)", Array((header + value).utf8))
        case 7: return Array((reference(&random)).utf8)
        default: return Array(String(repeating: "[<</A ", count: 1 << random.below(12)).utf8)
        }
    }

    private static let numbers = [
        "0", "1", "-1", "255", "65535", "65536", "2147483647", "2147483648", "4294967295", "4294967296", "9223372036854775807",
        "-9223372036854775808", "9223372036854775808", "4611686018427387904", "1.5", "null",
    ]
    private static func number(_ random: inout SeededGenerator) -> String { numbers[random.below(numbers.count)] }

    private static func stream(_ keys: String, _ content: [UInt8]) -> [UInt8] {
        let length = keys.contains("/Length") ? "" : "/Length \(content.count)"
        return Array("<<\(keys)\(length)>>stream\n".utf8) + content + Array("\nendstream".utf8)
    }

    private static func file(_ objects: [[UInt8]], _ kinds: [Int: (Int, Int)], _ trailer: String, _ startxref: String?) -> [UInt8] {
        var file = Array("%PDF-1.7\n".utf8)
        var table: [UInt8] = []
        var index = ""
        for (place, body) in objects.enumerated() {
            let (kind, field) = kinds[place + 1] ?? (1, file.count)
            index += "\(place + 1) 1 "
            table.append(UInt8(truncatingIfNeeded: kind))
            for shift in [24, 16, 8, 0] { table.append(UInt8(truncatingIfNeeded: field >> shift)) }
            file += Array("\(place + 1) 0 obj\n".utf8) + body + Array("\nendobj\n".utf8)
        }
        let start = file.count
        let own = trailer.hasPrefix("/W") || trailer.hasPrefix("/Index") ? "/W[1 4 0]/Index[\(index)]" : "\(trailer)/W[1 4 0]/Index[\(index)]"
        let keys = trailer.hasPrefix("/W") || trailer.hasPrefix("/Index") ? own + trailer : own
        file += Array("\(objects.count + 1) 0 obj\n".utf8) + stream("/Type/XRef/Root 1 0 R/Size \(objects.count + 2)\(keys)", table)
        return file + Array("\nendobj\nstartxref\n\(startxref ?? "\(start)")\n%%EOF\n".utf8)
    }
}
