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

    @Test func alphaIsKeptApart() throws {
        guard case .samples(let colour, 3, let alpha?) = try image("bricka.png").0.pixels else {
            return #expect(Bool(false))
        }
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

    private func pixels(_ drawing: Drawing?) -> [UInt8]? {
        guard case .image(let placed)? = drawing?.elements.first, case .samples(let colour, _, _) = placed.image.pixels
        else { return nil }
        return colour
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
}
