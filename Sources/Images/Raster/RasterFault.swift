import DocumentTree

/// Why a file is no picture that we show.
enum RasterFault: Error {
    /// Broken, with the reason in both languages.
    case damaged(sv: String, en: String)
    case unsupported(sv: String, en: String)
    case tooLarge(width: Int, height: Int)

    /// 32 million: what a page can show ten times over, and what fits in memory.
    static let pixelLimit = 32_000_000

    static func check(_ width: Int, _ height: Int) throws(RasterFault) {
        guard width > 0, height > 0 else { throw .damaged(sv: "den har ingen storlek", en: "it has no size") }
        guard width <= 30_000, height <= 30_000, width * height <= pixelLimit else {
            throw .tooLarge(width: width, height: height)
        }
    }
}

/// A picture with the resolution that its file states, in pixels per inch; nil for none.
struct ReadRaster {
    var image: RasterImage
    var resolution: Double?
}
