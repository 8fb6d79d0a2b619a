/// A picture of pixels, read and checked: what HTML shows as it is, and what PDF embeds once however often it is
/// used.
public struct RasterImage: Hashable, Sendable {
    public enum Format: String, Hashable, Sendable {
        case png, jpeg

        /// As in `data:` addresses.
        public var mediaType: String { "image/\(rawValue)" }
    }

    /// Pixels, as they are stored: before `orientation`.
    public var width: Int
    public var height: Int
    public var format: Format
    /// The file without what is no picture in it: text, positions, thumbnails.
    public var bytes: [UInt8]
    public var pixels: RasterPixels
    /// How it is turned to be seen, as Exif counts: 1 as stored, 3 upside down, 6 a quarter to the right, 8 a quarter
    /// to the left; 2, 4, 5 and 7 mirrored.
    public var orientation: Int

    public init(width: Int, height: Int, format: Format, bytes: [UInt8], pixels: RasterPixels, orientation: Int = 1) {
        self.width = width
        self.height = height
        self.format = format
        self.bytes = bytes
        self.pixels = pixels
        self.orientation = orientation
    }
}

/// The pixels in a form that PDF takes as it is.
public enum RasterPixels: Hashable, Sendable {
    /// `bytes` is the stream (DCTDecode), of one component (grey) or three.
    case jpeg(components: Int)
    /// A zlib stream of rows filtered as PNG does (FlateDecode with predictor 15).
    case filtered(stream: [UInt8], space: RasterSpace, bits: Int)
    /// Zlib streams of eight bits a component, rows from the top; the alpha of each pixel, if any is not opaque.
    case samples(colour: [UInt8], components: Int, alpha: [UInt8]?)
}

public enum RasterSpace: Hashable, Sendable {
    case grey
    case rgb
    /// Three bytes for each colour.
    case indexed(palette: [UInt8])

    /// Numbers to a pixel.
    public var components: Int { self == .rgb ? 3 : 1 }
}
