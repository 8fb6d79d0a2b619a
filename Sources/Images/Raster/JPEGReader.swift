import DocumentTree

/// Reads the frame of a JPEG file (ITU-T T.81, annex B). The coded pixels pass through as they are; positions,
/// thumbnails and other notes that cameras add are left out.
struct JPEGReader {
    private let bytes: [UInt8]
    private var position = 2
    private var kept: [UInt8] = []
    private var frame: (width: Int, height: Int, components: Int)?
    private var orientation = 1
    private var resolution: Double?
    private var hasScan = false
    private var hasOtherColours = false
    private var isJFIF = false
    /// Of Adobe's segment: 0 where the components are red, green and blue as they are.
    private var adobeTransform: UInt8?

    static func read(_ bytes: [UInt8]) throws(RasterFault) -> ReadRaster {
        var reader = JPEGReader(bytes)
        try reader.readMarkers()
        guard let frame = reader.frame, reader.hasScan else {
            throw .damaged(sv: "den har inga bildpunkter", en: "it has no pixels")
        }
        // JFIF is YCbCr always: of the two segments, readers of pictures follow one and readers of PDF the other.
        if frame.components == 3, reader.isJFIF, reader.adobeTransform == 0 {
            throw .unsupported(
                sv: "två uppgifter om sina färger som inte går ihop (JFIF och Adobe)", en: "two notes of its colours that do not agree (JFIF and Adobe)")
        }
        var file: [UInt8] = [0xFF, 0xD8]
        if reader.orientation != 1 { file += reader.orientationSegment() }
        file += reader.kept
        let image = RasterImage(
            width: frame.width, height: frame.height, format: .jpeg, bytes: file,
            pixels: .jpeg(components: frame.components), orientation: reader.orientation)
        return ReadRaster(image: image, resolution: reader.resolution, hasOtherColours: reader.hasOtherColours)
    }

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    private static var cutShort: RasterFault { .damaged(sv: "den slutar för tidigt", en: "it ends too early") }

    private mutating func readMarkers() throws(RasterFault) {
        while true {
            guard position + 2 <= bytes.count, bytes[position] == 0xFF else { throw Self.cutShort }
            let marker = bytes[position + 1]
            if marker == 0xFF {
                position += 1
                continue
            }
            if marker == 0xD9 {
                kept += [0xFF, 0xD9]
                return
            }
            guard position + 4 <= bytes.count else { throw Self.cutShort }
            let length = Int(bytes[position + 2]) << 8 | Int(bytes[position + 3])
            let end = position + 2 + length
            guard length >= 2, end <= bytes.count else { throw Self.cutShort }
            let body = position + 4..<max(position + 4, end)
            switch marker {
            case 0xC0, 0xC1, 0xC2: try readFrame(body)
            case 0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
                throw .unsupported(sv: "ett ovanligt slag av JPEG", en: "an unusual kind of JPEG")
            case 0xE0: try readDensity(body)
            case 0xE1: readExif(body)
            case 0xE2:
                let mark = Array("ICC_PROFILE\0".utf8)
                if bytes[body].starts(with: mark), body.count > 14 {
                    hasOtherColours = hasOtherColours || ColourProfile.differsFromSRGB(bytes[(body.lowerBound + 14)..<body.upperBound])
                }
            case 0xEE:
                if body.count >= 12, bytes[body].starts(with: Array("Adobe".utf8)) { adobeTransform = bytes[body.lowerBound + 11] }
            default: break
            }
            // JFIF and Adobe's colour transform belong to the picture, other application data does not.
            let isKept = marker == 0xE0 || marker == 0xEE || !(0xE0...0xEF).contains(marker) && marker != 0xFE
            if isKept { kept += bytes[position..<end] }
            position = end
            if marker == 0xDA { copyScan() }
        }
    }

    /// Coded pixels end at the next marker that is neither a restart nor a stuffed byte.
    private mutating func copyScan() {
        hasScan = frame != nil
        let start = position
        while position + 1 < bytes.count {
            if bytes[position] == 0xFF {
                let next = bytes[position + 1]
                if next != 0, next != 0xFF, !(0xD0...0xD7).contains(next) { break }
            }
            position += 1
        }
        kept += bytes[start..<position]
    }

    private mutating func readFrame(_ body: Range<Int>) throws(RasterFault) {
        let at = body.lowerBound
        guard body.count >= 6, frame == nil else { throw .damaged(sv: "huvudet är fel", en: "its header is wrong") }
        let height = Int(bytes[at + 1]) << 8 | Int(bytes[at + 2])
        let width = Int(bytes[at + 3]) << 8 | Int(bytes[at + 4])
        let components = Int(bytes[at + 5])
        guard bytes[at] == 8 else {
            throw .unsupported(sv: "\(bytes[at]) bitar per färg", en: "\(bytes[at]) bits a colour")
        }
        try RasterFault.check(width, height)
        guard components == 1 || components == 3, body.count >= 6 + components * 3 else {
            throw .unsupported(sv: "tryckfärger (CMYK)", en: "printing colours (CMYK)")
        }
        frame = (width, height, components)
    }

    /// The JFIF segment's density.
    private mutating func readDensity(_ body: Range<Int>) throws(RasterFault) {
        let at = body.lowerBound
        guard body.count >= 12, bytes[body].starts(with: Array("JFIF\0".utf8)) else { return }
        isJFIF = true
        let (across, down) = (Int(bytes[at + 8]) << 8 | Int(bytes[at + 9]), Int(bytes[at + 10]) << 8 | Int(bytes[at + 11]))
        try RasterFault.checkSquare(across, down, "JFIF")
        let density = Double(across)
        switch bytes[at + 7] {
        case 1: resolution = density
        case 2: resolution = density * 2.54
        default: break
        }
    }

    private mutating func readExif(_ body: Range<Int>) {
        guard body.count > 14, bytes[body].starts(with: Array("Exif\0\0".utf8)) else { return }
        orientation = ExifOrientation.read(bytes, body.dropFirst(6))
    }

    /// An Exif segment that says the orientation and nothing else, for browsers.
    private func orientationSegment() -> [UInt8] {
        var segment: [UInt8] = [0xFF, 0xE1, 0, 34]
        segment += Array("Exif\0\0MM\0*".utf8)
        segment += [0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0, 0, 0, 0, 0, 0]
        return segment
    }
}
