import DocumentTree
import Layout

/// The pictures of pixels of a file: each is written once, however often and in whichever part it is drawn.
struct ImageObjects {
    /// Distinct, in the order of their first use. An image is named `Im` and its place here.
    private(set) var images: [RasterImage] = []

    init(_ parts: [PDFPart]) {
        for part in parts {
            for drawing in part.laidOut.drawings + part.laidOut.running.drawings {
                for case .image(let placed) in drawing.elements where index(of: placed.image) == nil {
                    images.append(placed.image)
                }
            }
        }
    }

    /// Few, and equal bytes mostly share their storage: comparing is quicker than hashing.
    func index(of image: RasterImage) -> Int? { images.firstIndex(of: image) }

    /// Writes the image XObjects (ISO 32000-1 8.9.5), in the order of `images`.
    func write(in objects: inout ObjectFile) -> [Reference] {
        images.map { image in
            switch image.pixels {
            case .jpeg(let components):
                return objects.addEncoded(image.bytes) { syntax in
                    Self.describe(image, components == 3 ? .rgb : .grey, bits: 8, &syntax)
                    syntax.entry("Filter", name: "DCTDecode")
                }
            case .filtered(let stream, let space, let bits):
                return objects.addEncoded(stream) { syntax in
                    Self.describe(image, space, bits: bits, &syntax)
                    syntax.entry("Filter", name: "FlateDecode")
                    syntax.raw("/DecodeParms<</Predictor 15")
                    syntax.entry("Colors", space.components)
                    syntax.entry("BitsPerComponent", bits)
                    syntax.entry("Columns", image.width)
                    syntax.raw(">>")
                }
            case .samples(let colour, let components, let alpha):
                // Alpha is a picture of its own (11.6.5.3), which PDF/A-2 allows.
                let mask = alpha.map { alpha in
                    objects.addEncoded(alpha) { syntax in
                        Self.describe(image, .grey, bits: 8, &syntax)
                        syntax.entry("Filter", name: "FlateDecode")
                    }
                }
                return objects.addEncoded(colour) { syntax in
                    Self.describe(image, components == 3 ? .rgb : .grey, bits: 8, &syntax)
                    if let mask { syntax.entry("SMask", mask) }
                    syntax.entry("Filter", name: "FlateDecode")
                }
            }
        }
    }

    private static func describe(_ image: RasterImage, _ space: RasterSpace, bits: Int, _ syntax: inout Syntax) {
        syntax.raw("/Type/XObject/Subtype/Image")
        syntax.entry("Width", image.width)
        syntax.entry("Height", image.height)
        syntax.entry("BitsPerComponent", bits)
        switch space {
        case .grey: syntax.entry("ColorSpace", name: "DeviceGray")
        case .rgb: syntax.entry("ColorSpace", name: "DeviceRGB")
        case .indexed(let palette):
            syntax.raw("/ColorSpace[/Indexed/DeviceRGB ")
            syntax.integer(max(0, palette.count / 3 - 1))
            syntax.hexString(palette)
            syntax.raw("]")
        }
    }
}

extension ContentWriter {
    /// An image fills the unit square; what turns it to be seen is the matrix (Exif's orientations, 8.3.4).
    mutating func draw(_ number: Int, orientation: Int, x: Int, y: Int, width: Int, height: Int) {
        let (w, h) = (width, height)
        let matrix: [Int] =
            switch orientation {
            case 2: [-w, 0, 0, h, x + w, y]
            case 3: [-w, 0, 0, -h, x + w, y + h]
            case 4: [w, 0, 0, -h, x, y + h]
            case 5: [0, -h, -w, 0, x + w, y + h]
            case 6: [0, -h, w, 0, x, y + h]
            case 7: [0, h, w, 0, x, y]
            case 8: [0, h, -w, 0, x + w, y]
            default: [w, 0, 0, h, x, y]
            }
        syntax.keyword("q\n")
        for value in matrix { syntax.thousandths(value) }
        syntax.raw(" cm")
        syntax.name("Im", number: number)
        syntax.raw(" Do\nQ\n")
    }
}
