import CDeflate
import Diagnostics
import DocumentTree
import Foundation
import Style
import Testing

@testable import Images

@Suite struct RasterTests {
    private func image(_ file: String) throws -> (RasterImage, Size) {
        let reading = try Reading(file: file)
        #expect(reading.codes == [])
        let drawing = try #require(reading.drawing)
        guard case .image(let placed)? = drawing.elements.first else { throw CancellationError() }
        return (placed.image, drawing.size)
    }

    @Test func plainPNGPassesThrough() throws {
        let (list, size) = try image("lista.png")
        guard case .filtered(_, .indexed(let palette), 2) = list.pixels else { return #expect(Bool(false)) }
        #expect(palette.starts(with: [200, 30, 30, 30, 160, 60]))
        // 64 pixels of 144 to the inch.
        #expect(abs(size.width.raw - 32_000) < 10)
        guard case .filtered(_, .grey, 16) = try image("toning.png").0.pixels else { return #expect(Bool(false)) }
    }

    /// A chunk put after the header of a picture.
    private func withChunk(_ name: String, _ body: [UInt8], in file: String) throws -> [UInt8] {
        var bytes = Array(try Data(contentsOf: fixtures.appending(path: file)))
        func big(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> UInt32(24 - 8 * $0)) } }
        let marked = Array(name.utf8) + body
        let sum = marked.withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, $0.count) }
        bytes.insert(contentsOf: big(UInt32(body.count)) + marked + big(sum), at: 33)
        return bytes
    }

    /// Pixels are shown as sRGB; what says that it is something else is not.
    @Test func aGammaOfItsOwnIsRefused() throws {
        #expect(Reading(try withChunk("gAMA", [0, 0, 0xB1, 0x8F], in: "lista.png")).codes == [])
        #expect(Reading(try withChunk("gAMA", [0, 1, 0x86, 0xA0], in: "lista.png")).codes == ["BI013"])
    }

    /// What turns a picture, or says that its pixels are no squares, is followed by some programs and not by others.
    @Test func whatProgramsShowDifferentlyIsRefused() throws {
        func exif(_ orientation: UInt8) -> [UInt8] {
            Array("MM\0*".utf8) + [0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
        }
        #expect(Reading(try withChunk("eXIf", exif(1), in: "lista.png")).codes == [])
        #expect(Reading(try withChunk("eXIf", exif(6), in: "lista.png")).codes == ["BI013"])
        #expect(Reading(try withChunk("eXIf", [1, 2], in: "lista.png")).codes == [])
        #expect(Reading(try withChunk("pHYs", [0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1], in: "lista.png")).codes == [])
        #expect(Reading(try withChunk("pHYs", [0, 0, 0, 1, 0, 0, 0, 2, 0], in: "lista.png")).codes == ["BI013"])
    }

    /// Primaries alone, as `cHRM` says them: sRGB's, and those of a wider space.
    @Test func primariesBeyondSRGBAreTold() throws {
        func primaries(_ values: [UInt32]) -> [UInt8] { values.flatMap { value in (0..<4).map { UInt8(truncatingIfNeeded: value >> UInt32(24 - 8 * $0)) } } }
        let standard: [UInt32] = [31_270, 32_900, 64_000, 33_000, 30_000, 60_000, 15_000, 6_000]
        #expect(Reading(try withChunk("cHRM", primaries(standard), in: "lista.png")).codes == [])
        let adobe: [UInt32] = [31_270, 32_900, 64_000, 33_000, 21_000, 71_000, 15_000, 6_000]
        #expect(Reading(try withChunk("cHRM", primaries(adobe), in: "lista.png")).codes == ["BI582"])
    }

    /// A profile of RGB with these primaries: its head, and three tags.
    private func profile(_ red: [Double]) -> [UInt8] {
        func big(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { (shift: Int) in UInt8(truncatingIfNeeded: value >> shift) } }
        var bytes = [UInt8](repeating: 0, count: 128)
        bytes.replaceSubrange(16..<20, with: Array("RGB ".utf8))
        bytes.replaceSubrange(36..<40, with: Array("acsp".utf8))
        let primaries = [("rXYZ", red), ("gXYZ", [0.3851, 0.7169, 0.0971]), ("bXYZ", [0.1431, 0.0606, 0.7141])]
        bytes += big(3)
        for (number, (tag, _)) in primaries.enumerated() { bytes += Array(tag.utf8) + big(168 + number * 20) + big(20) }
        for (_, xyz) in primaries { bytes += Array("XYZ ".utf8) + big(0) + xyz.flatMap { big(Int($0 * 65536)) } }
        return bytes
    }

    @Test func coloursBeyondSRGBAreTold() throws {
        #expect(!ColourProfile.differsFromSRGB(profile([0.4361, 0.2225, 0.0139])[...]))
        // Display P3.
        #expect(ColourProfile.differsFromSRGB(profile([0.5151, 0.2412, -0.0011])[...]))
        #expect(!ColourProfile.differsFromSRGB(profile([0.5151, 0.2412, -0.0011])[..<150]))
        #expect(!ColourProfile.differsFromSRGB([]))
        #expect(Reading(try withChunk("cICP", [9, 16, 0, 1], in: "lista.png")).codes == ["BI013"])
        #expect(Reading(try withChunk("cICP", [1, 13, 0, 1], in: "lista.png")).codes == [])
        // Packed in stored blocks.
        let own = profile([0.5151, 0.2412, -0.0011])
        let (low, high) = (UInt8(own.count & 255), UInt8(own.count >> 8))
        var (a, b) = (1, 0)
        for byte in own {
            a = (a + Int(byte)) % 65521
            b = (b + a) % 65521
        }
        let sum = b << 16 | a
        let packed: [UInt8] = [0x78, 0x01, 1, low, high, ~low, ~high] + own + [24, 16, 8, 0].map { (shift: Int) in UInt8(truncatingIfNeeded: sum >> shift) }
        #expect(Reading(try withChunk("iCCP", Array("P3".utf8) + [0, 0] + packed, in: "lista.png")).codes == ["BI582"])
    }

    @Test func aPhotoThatSaysTwoThingsOfItsColoursIsRefused() throws {
        let photo = Array(try Data(contentsOf: fixtures.appending(path: "foto.jpg")))
        let jfif: [UInt8] = [0xFF, 0xE0, 0, 16] + Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0]
        func adobe(_ transform: UInt8) -> [UInt8] { [0xFF, 0xEE, 0, 14] + Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, transform] }
        #expect(Reading(Array(photo[..<2]) + jfif + adobe(0) + Array(photo[2...])).codes == ["BI013"])
        #expect(Reading(Array(photo[..<2]) + jfif + adobe(1) + Array(photo[2...])).codes == [])
    }

    @Test func aColourThatThePaletteLacksIsDamage() throws {
        var bytes = Array(try Data(contentsOf: fixtures.appending(path: "lista.png")))
        let start = try #require((0..<bytes.count - 4).first { bytes[$0..<$0 + 4].elementsEqual("PLTE".utf8) })
        // Two of the four colours.
        let body = Array(bytes[start + 4..<start + 10])
        let marked = Array("PLTE".utf8) + body
        let sum = marked.withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, $0.count) }
        let crc = (0..<4).map { UInt8(truncatingIfNeeded: sum >> UInt32(24 - 8 * $0)) }
        bytes.replaceSubrange(start - 4..<start + 20, with: [0, 0, 0, 6] + marked + crc)
        #expect(Reading(bytes).codes == ["BI012"])
    }

    @Test func alphaIsKeptApart() throws {
        guard case .samples(let packed, 3, let mask?) = try image("bricka.png").0.pixels else {
            return #expect(Bool(false))
        }
        let (colour, alpha) = (try #require(unpacked(packed, 96 * 96 * 3)), try #require(unpacked(mask, 96 * 96)))
        #expect(alpha[0] == 0)
        let middle = 48 * 96 + 48
        #expect(alpha[middle] == 120)
        #expect(Array(colour[middle * 3..<middle * 3 + 3]) == [255, 200, 0])
    }

    @Test func aPhotoStandsAsItWasHeldAndSaysNothingOfWhereItWasTaken() throws {
        let (photo, size) = try image("foto.jpg")
        #expect(photo.orientation == 6)
        #expect(size.height > size.width)
        let original = try Data(contentsOf: fixtures.appending(path: "foto.jpg"))
        #expect(original.range(of: Data("Kameran".utf8)) != nil)
        #expect(Data(photo.bytes).range(of: Data("Kameran".utf8)) == nil)
        // What is left is a picture still, with its orientation.
        #expect(Reading(photo.bytes).drawing == (try Reading(file: "foto.jpg")).drawing)
    }

    /// The seven passes of an interlaced picture come out as the plain one.
    @Test func interlacedIsThePlainOne() throws {
        let plain = try Reading(file: "rak.png").drawing
        let interlaced = try Reading(file: "flatad.png").drawing
        #expect(pixels(plain) == pixels(interlaced))
        #expect(pixels(plain)?.isEmpty == false)
    }

    /// nil for what is no zlib stream of so many bytes.
    private func unpacked(_ stream: [UInt8], _ count: Int) -> [UInt8]? {
        guard let decompressor = libdeflate_alloc_decompressor() else { return nil }
        defer { libdeflate_free_decompressor(decompressor) }
        var bytes = [UInt8](repeating: 0, count: count)
        var made = 0
        let result = stream.withUnsafeBytes { input in
            bytes.withUnsafeMutableBytes { output in
                libdeflate_zlib_decompress(decompressor, input.baseAddress, input.count, output.baseAddress, output.count, &made)
            }
        }
        return result == LIBDEFLATE_SUCCESS && made == count ? bytes : nil
    }

    private func pixels(_ drawing: Drawing?) -> [UInt8]? {
        guard case .image(let placed)? = drawing?.elements.first, case .samples(let colour, let components, _) = placed.image.pixels
        else { return nil }
        return unpacked(colour, placed.image.width * placed.image.height * components)
    }

    @Test(arguments: ["bricka.png", "lista.png", "toning.png", "foto.jpg"])
    func anyDamageIsSurvived(file: String) throws {
        let bytes = Array(try Data(contentsOf: fixtures.appending(path: file)))
        for end in 8..<bytes.count - 1 {
            let reading = Reading(Array(bytes[..<end]))
            #expect(reading.drawing == nil, "cut at \(end)")
            #expect(["BI011", "BI012"].contains(reading.codes.first))
        }
        for index in bytes.indices {
            for value in [UInt8(0), 0xFF, bytes[index] ^ 0x10] {
                var damaged = bytes
                damaged[index] = value
                _ = Reading(damaged)
            }
        }
    }

    @Test func whatIsTooLargeOrOfPrintingColoursIsRefused() throws {
        var photo = Array(try Data(contentsOf: fixtures.appending(path: "foto.jpg")))
        let frame = try #require(photo.indices.dropLast().first { photo[$0] == 0xFF && photo[$0 + 1] == 0xC0 })
        let components = photo[frame + 9]
        photo[frame + 9] = 4
        #expect(Reading(photo).codes == ["BI013"])
        photo[frame + 9] = components
        (photo[frame + 5], photo[frame + 7]) = (0xFF, 0xFF)
        #expect(Reading(photo).codes == ["BI014"])
    }

    /// A PNG file of so many pixels of four colours, with nothing in it.
    private func png(_ width: Int, _ height: Int, bits: UInt8) -> [UInt8] {
        func number(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { (shift: Int) in UInt8(truncatingIfNeeded: value >> shift) } }
        func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
            let named: [UInt8] = Array(name.utf8) + body
            let sum = named.withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, $0.count) }
            return number(body.count) + named + number(Int(sum))
        }
        let header = number(width) + number(height) + [bits, 6, 0, 0, 0]
        return PNGReader.signature + chunk("IHDR", header) + chunk("IDAT", [0]) + chunk("IEND", [])
    }

    /// A file of some bytes may stand for hundreds of megabytes: told before they are unpacked.
    @Test func pixelsHaveALimitInOnePictureAndInAll() {
        #expect(Reading(png(5_000, 5_000, bits: 16)).codes == ["BI014"])
        var sources = SourceSet()
        let file = sources.add(SourceFile(path: "bild.png", bytes: png(4_000, 4_000, bits: 8)))
        var (budget, diagnostics) = (PixelBudget(), DiagnosticList())
        for _ in 0..<7 {
            _ = readPicture(file, name: "bild.png", at: nil, budget: &budget, in: sources, diagnostics: &diagnostics)
        }
        // The first six would be unpacked, if there were something in them.
        #expect(diagnostics.items.map(\.code.id) == Array(repeating: "BI012", count: 6) + ["BI077"])
    }
}
