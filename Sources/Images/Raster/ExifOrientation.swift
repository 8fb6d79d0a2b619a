/// The one thing that we want of Exif: how the camera was held.
enum ExifOrientation {
    /// 1 to 8 as Exif counts (`RasterImage.orientation`); 1 for what says nothing that can be read.
    ///
    /// - Parameter body: from the mark of the byte order on (TIFF 6.0, “Image File Header”).
    static func read(_ bytes: [UInt8], _ body: Range<Int>) -> Int {
        guard body.count >= 8, body.upperBound <= bytes.count else { return 1 }
        let start = body.lowerBound
        let isLittle = bytes[start] == UInt8(ascii: "I")
        func value(_ offset: Int, _ count: Int) -> Int? {
            guard offset >= start, offset + count <= body.upperBound else { return nil }
            let slice = bytes[offset..<offset + count]
            return isLittle ? slice.reversed().reduce(0) { $0 << 8 | Int($1) } : slice.reduce(0) { $0 << 8 | Int($1) }
        }
        guard let directory = value(start + 4, 4), let count = value(start + directory, 2) else { return 1 }
        for entry in 0..<min(count, 200) {
            let at = start + directory + 2 + entry * 12
            guard let tag = value(at, 2) else { return 1 }
            if tag == 0x0112, let found = value(at + 8, 2), (1...8).contains(found) { return found }
        }
        return 1
    }
}
