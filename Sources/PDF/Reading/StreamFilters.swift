/// How a stream is encoded (ISO 32000-1 7.4), and its bytes without that. Those of pictures (DCT, JPX, JBIG2, CCITT) are not
/// undone: pictures are copied as they are.
struct StreamFilters: Equatable {
    private enum Filter: Equatable {
        case flate(Prediction)
        case lzw(Prediction, early: Bool)
        case ascii85, asciiHex, runLength
        case picture(String)
    }

    private var filters: [Filter] = []

    var isPicture: Bool { filters.contains { if case .picture = $0 { true } else { false } } }
    var usesLZW: Bool { filters.contains { if case .lzw = $0 { true } else { false } } }
    var usesJPX: Bool { filters.contains(.picture("JPXDecode")) }

    /// nil for a filter that there is none of.
    init?(_ names: [PDFValue], _ parameters: [PDFValue]) {
        guard names.count <= 4 else { return nil }
        for (index, value) in names.enumerated() {
            let own = parameters.indices.contains(index) ? parameters[index] : .null
            switch value.name {
            case "FlateDecode"?, "Fl"?: filters.append(.flate(Prediction(own)))
            case "LZWDecode"?, "LZW"?: filters.append(.lzw(Prediction(own), early: own["EarlyChange"]?.integer != 0))
            case "ASCII85Decode"?, "A85"?: filters.append(.ascii85)
            case "ASCIIHexDecode"?, "AHx"?: filters.append(.asciiHex)
            case "RunLengthDecode"?, "RL"?: filters.append(.runLength)
            case "DCTDecode"?, "DCT"?, "JPXDecode"?, "JBIG2Decode"?, "CCITTFaxDecode"?, "CCF"?:
                filters.append(.picture(value.name ?? ""))
            default: return nil
            }
        }
    }

    /// nil for what is not encoded as it says, for a picture, and for more than `limit` bytes.
    func decode(_ raw: ArraySlice<UInt8>, _ inflater: inout Inflater, limit: Int) -> [UInt8]? {
        // A page with nothing on it, as some programs write it.
        if raw.isEmpty { return [] }
        var bytes = raw
        for filter in filters {
            let decoded: [UInt8]?
            switch filter {
            case .flate(let prediction): decoded = inflater.inflate(bytes, limit: limit).flatMap(prediction.undo)
            case .lzw(let prediction, let early): decoded = LZW.decode(bytes, early: early, limit: limit).flatMap(prediction.undo)
            case .ascii85: decoded = ASCIIFilters.decode85(bytes)
            case .asciiHex: decoded = ASCIIFilters.decodeHex(bytes)
            case .runLength: decoded = ASCIIFilters.decodeRuns(bytes, limit: limit)
            case .picture: decoded = nil
            }
            guard let decoded else { return nil }
            bytes = decoded[...]
        }
        return bytes.count <= limit ? Array(bytes) : nil
    }
}

/// Prediction of rows from those above (7.4.4.4).
struct Prediction: Equatable {
    private var predictor: Int
    /// Of a row, and of one sample of all colours.
    private var rowSize: Int
    private var sampleSize: Int

    init(_ parameters: PDFValue) {
        predictor = parameters["Predictor"]?.integer ?? 1
        let colours = min(max(1, parameters["Colors"]?.integer ?? 1), 32)
        let bits = min(max(1, parameters["BitsPerComponent"]?.integer ?? 8), 16)
        let columns = min(max(1, parameters["Columns"]?.integer ?? 1), 1 << 20)
        rowSize = (colours * bits * columns + 7) / 8
        sampleSize = max(1, colours * bits / 8)
    }

    /// nil for a prediction that no row has, and for that of TIFF, which only pictures have.
    func undo(_ bytes: [UInt8]) -> [UInt8]? {
        if predictor <= 1 { return bytes }
        guard (10...15).contains(predictor) else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var above = [UInt8](repeating: 0, count: rowSize)
        var position = 0
        while position + 1 < bytes.count {
            var row = Array(bytes[position + 1..<min(position + 1 + rowSize, bytes.count)])
            let kind = bytes[position]
            guard kind <= 4 else { return nil }
            if kind > 0 {
                for index in row.indices {
                    let left = index >= sampleSize ? row[index - sampleSize] : 0
                    let upperLeft = index >= sampleSize ? above[index - sampleSize] : 0
                    row[index] &+= Self.predicted(kind, left, above[index], upperLeft)
                }
            }
            result += row
            if row.count == rowSize { above = row }
            position += rowSize + 1
        }
        return result
    }

    private static func predicted(_ kind: UInt8, _ left: UInt8, _ up: UInt8, _ corner: UInt8) -> UInt8 {
        switch kind {
        case 1: return left
        case 2: return up
        case 3: return UInt8((Int(left) + Int(up)) / 2)
        default:
            let estimate = Int(left) + Int(up) - Int(corner)
            let (toLeft, toUp, toCorner) = (abs(estimate - Int(left)), abs(estimate - Int(up)), abs(estimate - Int(corner)))
            if toLeft <= toUp, toLeft <= toCorner { return left }
            return toUp <= toCorner ? up : corner
        }
    }
}

/// LZW (7.4.4): codes of 9 to 12 bits.
enum LZW {
    static func decode(_ bytes: ArraySlice<UInt8>, early: Bool, limit: Int) -> [UInt8]? {
        var result: [UInt8] = []
        // Of each code above 257: where its bytes stand in the result.
        var entries: [Range<Int>] = []
        var (width, buffer, bits) = (9, 0, 0)
        var previous: Range<Int>?
        for byte in bytes {
            buffer = (buffer << 8 | Int(byte)) & 0xFFFFFF
            bits += 8
            guard bits >= width else { continue }
            bits -= width
            let code = buffer >> bits & ((1 << width) - 1)
            if code == 257 { return result }
            if code == 256 {
                (entries, width, previous) = ([], 9, nil)
                continue
            }
            let start = result.count
            if code < 256 {
                result.append(UInt8(code))
            } else if code - 258 < entries.count {
                for index in entries[code - 258] { result.append(result[index]) }
            } else if code - 258 == entries.count, let previous {
                for index in previous { result.append(result[index]) }
                result.append(result[previous.lowerBound])
            } else {
                return nil
            }
            guard result.count <= limit else { return nil }
            // What the code before stood for, and the first byte of this one, which follows it.
            if let previous, entries.count < 4096 - 258 { entries.append(previous.lowerBound..<previous.upperBound + 1) }
            previous = start..<result.count
            let next = entries.count + 258 + (early ? 1 : 0) + 1
            width = next > 2048 ? 12 : next > 1024 ? 11 : next > 512 ? 10 : 9
        }
        return result
    }
}

enum ASCIIFilters {
    static func decode85(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        var result: [UInt8] = []
        var (group, count) = (UInt64(0), 0)
        func append(_ value: UInt64, _ length: Int) {
            for index in 0..<length { result.append(UInt8(truncatingIfNeeded: value >> UInt64(24 - 8 * index))) }
        }
        for byte in bytes {
            switch byte {
            case 0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20: continue
            case UInt8(ascii: "z") where count == 0: append(0, 4)
            case UInt8(ascii: "!")...UInt8(ascii: "u"):
                group = group * 85 + UInt64(byte - 33)
                count += 1
                if count == 5 {
                    guard group <= 0xFFFF_FFFF else { return nil }
                    append(group, 4)
                    (group, count) = (0, 0)
                }
            case UInt8(ascii: "~"):
                if count == 1 { return nil }
                if count > 1 {
                    for _ in count..<5 { group = group * 85 + 84 }
                    append(group, count - 1)
                }
                return result
            default: return nil
            }
        }
        return result
    }

    static func decodeHex(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        var digits: [UInt8] = []
        for byte in bytes {
            if byte == UInt8(ascii: ">") { break }
            if byte <= 0x20 { continue }
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            digits.append(UInt8(digit))
        }
        if digits.count % 2 == 1 { digits.append(0) }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    static func decodeRuns(_ bytes: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
        var result: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex, bytes[index] != 128 {
            let length = Int(bytes[index])
            index += 1
            if length < 128 {
                guard index + length < bytes.endIndex else { return nil }
                result += bytes[index...index + length]
                index += length + 1
            } else {
                guard index < bytes.endIndex else { return nil }
                result += [UInt8](repeating: bytes[index], count: 257 - length)
                index += 1
            }
            guard result.count <= limit else { return nil }
        }
        return result
    }
}
