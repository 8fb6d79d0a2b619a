import CDeflate
import DocumentTree

/// Reads PNG (ISO/IEC 15948). What PDF can take as it is passes through untouched; alpha, transparent colours and
/// interlacing are decoded.
struct PNGReader {
    private let bytes: [UInt8]
    private var header = Header()
    private var palette: [UInt8] = []
    private var transparency: [UInt8] = []
    private var data: [UInt8] = []
    private var resolution: Double?
    /// The chunks that make the picture, as they stand in the file.
    private var kept: [UInt8] = []

    struct Header {
        var width = 0
        var height = 0
        var bits = 0
        var colourType = 0
        var isInterlaced = false

        var channels: Int {
            switch colourType {
            case 2: 3
            case 4: 2
            case 6: 4
            default: 1
            }
        }
        var hasAlpha: Bool { colourType & 4 != 0 }
    }

    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    static func read(_ bytes: [UInt8], _ budget: inout PixelBudget) throws(RasterFault) -> ReadRaster {
        var reader = PNGReader(bytes)
        try reader.readChunks()
        // What says its colours in full goes before the primaries alone.
        let hasOtherColours = reader.hasOtherColours || reader.hasOtherPrimaries && !reader.saysColourSpace
        return ReadRaster(image: try reader.image(&budget), resolution: reader.resolution, hasOtherColours: hasOtherColours)
    }

    /// In hundred-thousandths.
    private var gamma: Int?
    /// A chunk that comes before the gamma.
    private var saysColourSpace = false
    private var hasOtherColours = false
    private var hasOtherPrimaries = false

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        kept = Self.signature
    }

    // MARK: Chunks

    private mutating func readChunks() throws(RasterFault) {
        var position = 8
        var isFirst = true
        while true {
            guard position + 12 <= bytes.count else { throw .damaged(sv: "den slutar för tidigt", en: "it ends too early") }
            let length = number(position)
            guard length <= bytes.count - position - 12 else {
                throw .damaged(sv: "den slutar för tidigt", en: "it ends too early")
            }
            let body = position + 8..<position + 8 + length
            guard checksum(bytes[position + 4..<body.upperBound]) == number(body.upperBound) else {
                throw .damaged(sv: "en kontrollsumma stämmer inte", en: "a checksum does not match")
            }
            let name = String(decoding: bytes[position + 4..<position + 8], as: UTF8.self)
            guard !isFirst || name == "IHDR" else { throw .damaged(sv: "huvudet saknas", en: "its header is missing") }
            isFirst = false
            let end = body.upperBound + 4
            switch name {
            case "IHDR": try readHeader(body)
            case "PLTE":
                guard body.count % 3 == 0, body.count <= 768 else {
                    throw .damaged(sv: "färglistan är fel", en: "its palette is wrong")
                }
                palette = Array(bytes[body])
            case "tRNS": transparency = Array(bytes[body])
            case "IDAT": data += bytes[body]
            case "gAMA": if body.count == 4 { gamma = number(body.lowerBound) }
            case "cHRM": if body.count == 32 { hasOtherPrimaries = !isOfSRGB(body) }
            case "eXIf":
                // Half of the programs turn it and half do not.
                if ExifOrientation.read(bytes, body) != 1 { throw .unsupported(sv: "en vridning i sina uppgifter (eXIf)", en: "a turn in its notes (eXIf)") }
            case "sRGB": saysColourSpace = true
            case "iCCP":
                saysColourSpace = true
                hasOtherColours = ColourProfile.differsFromSRGB(profile(bytes[body])[...])
            case "cICP":
                // BT.709 primaries with its own or sRGB's curve, full range: as good as sRGB (third edition, 11.3.2.6).
                guard body.count == 4, bytes[body.lowerBound] == 1, [1, 13].contains(bytes[body.lowerBound + 1]), bytes[body.lowerBound + 3] == 1
                else { throw .unsupported(sv: "färger utanför sRGB (cICP)", en: "colours beyond sRGB (cICP)") }
                saysColourSpace = true
            case "pHYs":
                guard body.count == 9 else { break }
                let (across, down) = (number(body.lowerBound), number(body.lowerBound + 4))
                try RasterFault.checkSquare(across, down, "pHYs")
                if bytes[body.lowerBound + 8] == 1 { resolution = Double(across) * 0.0254 }
            case "IEND":
                kept += bytes[position..<end]
                return
            default:
                // A capital first letter: the picture cannot be shown without it.
                if bytes[position + 4] & 0x20 == 0 { throw .unsupported(sv: "\(name)-data", en: "\(name) data") }
            }
            if ["IHDR", "PLTE", "tRNS", "IDAT", "pHYs"].contains(name) { kept += bytes[position..<end] }
            position = end
        }
    }

    /// White, red, green and blue of sRGB, in hundred-thousandths, to a hundredth (`cHRM`, 11.3.2.1).
    private func isOfSRGB(_ body: Range<Int>) -> Bool {
        let standard = [31_270, 32_900, 64_000, 33_000, 30_000, 60_000, 15_000, 6_000]
        return standard.enumerated().allSatisfy { abs(number(body.lowerBound + 4 * $0.offset) - $0.element) <= 1_000 }
    }

    /// Its name, a nought, the way of packing, the profile; empty for what is larger than profiles of screens are.
    private func profile(_ body: ArraySlice<UInt8>) -> [UInt8] {
        guard let nought = body.firstIndex(of: 0), nought + 2 < body.endIndex, let decompressor = libdeflate_alloc_decompressor() else { return [] }
        defer { libdeflate_free_decompressor(decompressor) }
        let packed = Array(body[(nought + 2)...])
        var made = 0
        var profile = [UInt8](repeating: 0, count: 1 << 18)
        let result = packed.withUnsafeBytes { input in
            profile.withUnsafeMutableBytes { output in
                libdeflate_zlib_decompress(decompressor, input.baseAddress, input.count, output.baseAddress, output.count, &made)
            }
        }
        return result == LIBDEFLATE_SUCCESS ? Array(profile.prefix(made)) : []
    }

    private mutating func readHeader(_ body: Range<Int>) throws(RasterFault) {
        let at = body.lowerBound
        guard body.count == 13, header.width == 0 else { throw .damaged(sv: "huvudet är fel", en: "its header is wrong") }
        header = Header(
            width: number(at), height: number(at + 4), bits: Int(bytes[at + 8]), colourType: Int(bytes[at + 9]),
            isInterlaced: bytes[at + 12] == 1)
        try RasterFault.check(header.width, header.height)
        let depths: [Int]? =
            switch header.colourType {
            case 0: [1, 2, 4, 8, 16]
            case 3: [1, 2, 4, 8]
            case 2, 4, 6: [8, 16]
            default: nil
            }
        guard depths?.contains(header.bits) == true, bytes[at + 10] == 0, bytes[at + 11] == 0, bytes[at + 12] <= 1 else {
            throw .damaged(sv: "huvudet är fel", en: "its header is wrong")
        }
    }

    private func number(_ offset: Int) -> Int {
        bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
    }

    private func checksum(_ slice: ArraySlice<UInt8>) -> Int {
        slice.withUnsafeBytes { Int(libdeflate_crc32(0, $0.baseAddress, $0.count)) }
    }

    // MARK: Pixels

    private func image(_ budget: inout PixelBudget) throws(RasterFault) -> RasterImage {
        if header.colourType == 3, palette.isEmpty {
            throw .damaged(sv: "färglistan saknas", en: "its palette is missing")
        }
        let passes = header.isInterlaced ? PNGPass.adam7(header) : [PNGPass(header)]
        let size = passes.reduce(0) { $0 + $1.byteCount }
        let isPlain = !header.isInterlaced && !header.hasAlpha && transparency.isEmpty
        guard size <= PixelBudget.ofOne else { throw .tooLarge(width: header.width, height: header.height) }
        try budget.take(size, isDecoded: !isPlain)
        var raw = [UInt8](repeating: 0, count: size)
        let used = try inflate(into: &raw)
        var checker = PNGDecoder(header: header, palette: palette, transparency: transparency)
        guard try checker.hasKnownColours(raw, passes) else {
            throw .damaged(sv: "en bildpunkt har en färg som inte finns i färglistan", en: "a pixel has a colour that its palette lacks")
        }
        try checkGamma()
        let pixels: RasterPixels
        if isPlain {
            try checkFilters(raw, passes[0])
            let space: RasterSpace =
                switch header.colourType {
                case 0: .grey
                case 3: .indexed(palette: palette)
                default: .rgb
                }
            pixels = .filtered(stream: Array(data.prefix(used)), space: space, bits: header.bits)
        } else {
            var decoder = PNGDecoder(header: header, palette: palette, transparency: transparency)
            pixels = try decoder.decode(&raw, passes)
        }
        return RasterImage(width: header.width, height: header.height, format: .png, bytes: kept, pixels: pixels)
    }

    /// Pixels are shown as sRGB. What says that it is something else, and no more, would be too dark or too light.
    private func checkGamma() throws(RasterFault) {
        guard let gamma, !saysColourSpace, gamma < 44_000 || gamma > 47_000 else { return }
        throw .unsupported(sv: "en egen ljushetskurva (gAMA)", en: "a gamma of its own (gAMA)")
    }

    /// Returns how many bytes of `data` the stream is.
    private func inflate(into raw: inout [UInt8]) throws(RasterFault) -> Int {
        guard let decompressor = libdeflate_alloc_decompressor() else {
            throw .damaged(sv: "minnet räcker inte", en: "memory does not suffice")
        }
        defer { libdeflate_free_decompressor(decompressor) }
        var used = 0
        var made = 0
        let result = data.withUnsafeBytes { input in
            raw.withUnsafeMutableBytes { output in
                libdeflate_zlib_decompress_ex(
                    decompressor, input.baseAddress, input.count, output.baseAddress, output.count, &used, &made)
            }
        }
        guard result == LIBDEFLATE_SUCCESS, made == raw.count else {
            throw .damaged(sv: "bildpunkterna går inte att packa upp", en: "its pixels cannot be decompressed")
        }
        return used
    }

    private func checkFilters(_ raw: [UInt8], _ pass: PNGPass) throws(RasterFault) {
        for row in 0..<pass.height where raw[row * (pass.rowBytes + 1)] > 4 {
            throw .damaged(sv: "ett radfilter är okänt", en: "a row filter is unknown")
        }
    }
}

/// A picture, or one of the seven that an interlaced one is made of.
struct PNGPass {
    var width: Int
    var height: Int
    var rowBytes: Int
    var xStart = 0
    var yStart = 0
    var xStep = 1
    var yStep = 1

    /// With the filter's byte before each row.
    var byteCount: Int { width == 0 || height == 0 ? 0 : (rowBytes + 1) * height }

    init(_ header: PNGReader.Header) {
        width = header.width
        height = header.height
        rowBytes = (width * header.channels * header.bits + 7) / 8
    }

    private init(_ header: PNGReader.Header, _ x: Int, _ y: Int, _ dx: Int, _ dy: Int) {
        width = (header.width - x + dx - 1) / dx
        height = (header.height - y + dy - 1) / dy
        rowBytes = (width * header.channels * header.bits + 7) / 8
        (xStart, yStart, xStep, yStep) = (x, y, dx, dy)
    }

    /// ISO/IEC 15948, 8.2.
    static func adam7(_ header: PNGReader.Header) -> [PNGPass] {
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)].map {
            PNGPass(header, $0.0, $0.1, $0.2, $0.3)
        }
    }
}
