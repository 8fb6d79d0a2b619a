import DocumentTree

/// Why a file is no picture that we show.
enum RasterFault: Error {
    /// Broken, with the reason in both languages.
    case damaged(sv: String, en: String)
    case unsupported(sv: String, en: String)
    case tooLarge(width: Int, height: Int)
    /// The pictures before it have used up what may be unpacked.
    case tooManyPixels

    /// 32 million: what a page can show ten times over, and what fits in memory.
    static let pixelLimit = 32_000_000

    static func check(_ width: Int, _ height: Int) throws(RasterFault) {
        guard width > 0, height > 0 else { throw .damaged(sv: "den har ingen storlek", en: "it has no size") }
        guard width <= 30_000, height <= 30_000, width * height <= pixelLimit else {
            throw .tooLarge(width: width, height: height)
        }
    }

    /// Pixels that are higher than they are wide are shown as squares by some programs and not by others; noughts say nothing.
    static func checkSquare(_ across: Int, _ down: Int, _ name: String) throws(RasterFault) {
        guard across > 0, down > 0, abs(across - down) * 50 > max(across, down) else { return }
        throw .unsupported(sv: "bildpunkter som inte är kvadratiska (\(name))", en: "pixels that are not square (\(name))")
    }
}

/// How much may be unpacked, in bytes. A photo in JPEG is not unpacked at all.
public struct PixelBudget: Sendable {
    /// Of one picture: 32 million pixels of four bytes, or half as many of eight.
    static let ofOne = 128 << 20
    /// Of all pictures of a meeting: some forty screens in full with transparency, a hundred and fifty without.
    public static let ofAll = 384 << 20

    private var left = Self.ofAll

    public init() {}

    /// What is only tried and passes through as it is takes a quarter of the time.
    mutating func take(_ bytes: Int, isDecoded: Bool) throws(RasterFault) {
        left -= isDecoded ? bytes : bytes / 4
        if left < 0 { throw .tooManyPixels }
    }
}

/// A picture with the resolution that its file states, in pixels per inch; nil for none.
struct ReadRaster {
    var image: RasterImage
    var resolution: Double?
    /// Its profile says that its colours are not those of sRGB, in which they are shown.
    var hasOtherColours = false
}
