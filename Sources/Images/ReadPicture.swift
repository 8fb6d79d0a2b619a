public import Diagnostics
public import DocumentTree
import Style

/// Reads a picture that a user has made, SVG, PNG or JPEG by what the file is and not by its name, as a drawing.
///
/// - Parameters:
///   - name: how messages call it.
///   - place: where the user named it; what is wrong within an SVG file is shown there instead.
///   - budget: what it and the pictures after it may have unpacked together.
/// - Returns: nil, with an error, when it cannot be shown.
public func readPicture(
    _ file: FileID, name: String, at place: SourceRange?, budget: inout PixelBudget, in sources: SourceSet,
    diagnostics: inout DiagnosticList
) -> Drawing? {
    let bytes = sources[file].bytes
    do throws(RasterFault) {
        if bytes.starts(with: PNGReader.signature) { return drawing(of: try PNGReader.read(bytes, &budget), name, at: place, &diagnostics) }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return drawing(of: try JPEGReader.read(bytes), name, at: place, &diagnostics) }
    } catch {
        report(error, name, at: place, &diagnostics)
        return nil
    }
    guard looksLikeXML(bytes) else {
        diagnostics.report(.unknownPicture, at: place, ["fil": name])
        return nil
    }
    do throws(XMLFault) {
        var reader = SVGReader(try XMLReader.read(bytes), file: file)
        let drawing = reader.read()
        diagnostics.append(contentsOf: reader.diagnostics)
        if reader.diagnostics.hasErrors { return nil }
        if let drawing, drawing.elements.isEmpty { diagnostics.report(.emptyPicture, at: place, ["fil": name]) }
        return drawing
    } catch {
        let range = SourceRange(file: file, start: error.offset, end: error.offset)
        diagnostics.report(.notXML, at: range, ["skäl": error.swedish, "reason": error.english])
        return nil
    }
}

/// The same of a picture by itself.
public func readPicture(
    _ file: FileID, name: String, at place: SourceRange?, in sources: SourceSet, diagnostics: inout DiagnosticList
) -> Drawing? {
    var budget = PixelBudget()
    return readPicture(file, name: name, at: place, budget: &budget, in: sources, diagnostics: &diagnostics)
}

/// A file that begins with a tag, after white space.
private func looksLikeXML(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes[start...].first { $0 != 0x20 && !(0x09...0x0D).contains($0) } == UInt8(ascii: "<")
}

/// As large as the file's own resolution makes it. Below 100 pixels per inch that is a default and no intent, and
/// the picture is taken to be of 144.
private func drawing(of read: ReadRaster, _ name: String, at place: SourceRange?, _ diagnostics: inout DiagnosticList) -> Drawing {
    if read.hasOtherColours { diagnostics.report(.otherColours, at: place, ["fil": name]) }
    let image = read.image
    let isTurned = image.orientation >= 5
    let width = isTurned ? image.height : image.width
    let height = isTurned ? image.width : image.height
    var resolution = 144.0
    if let stated = read.resolution, stated >= 100, stated <= 2_400 { resolution = stated }
    let size = Size(
        width: .points(Double(width) * 72 / resolution), height: .points(Double(height) * 72 / resolution))
    let rect = Rect(x: .zero, y: .zero, width: size.width, height: size.height)
    return Drawing(size: size, elements: [.image(DrawingImage(image, in: rect))])
}

private func report(
    _ fault: RasterFault, _ name: String, at place: SourceRange?, _ diagnostics: inout DiagnosticList
) {
    switch fault {
    case .damaged(let swedish, let english):
        diagnostics.report(.damagedPicture, at: place, ["fil": name, "skäl": swedish, "reason": english])
    case .unsupported(let swedish, let english):
        diagnostics.report(.unsupportedPicture, at: place, ["fil": name, "skäl": swedish, "reason": english])
    case .tooManyPixels:
        diagnostics.report(.tooManyPixels, at: place, ["fil": name, "gräns": String(PixelBudget.ofAll >> 20)])
    case .tooLarge(let width, let height):
        diagnostics.report(
            .hugePicture, at: place, ["fil": name, "bredd": String(width), "höjd": String(height)])
    }
}

extension XMLFault {
    fileprivate var swedish: String {
        switch kind {
        case .syntax: "här är taggarna fel skrivna"
        case .unbalanced: "en tagg saknar sin början eller sitt slut"
        case .declarations: "egna deklarationer i DOCTYPE tillåts inte"
        case .unknownEntity: "okänt tecken &…;"
        case .encoding: "den är inte sparad som UTF-8"
        case .tooDeep: "den är nästlad för djupt"
        case .tooLarge: "den har för många delar"
        case .hiddenCharacter: "här står ett osynligt styrtecken"
        }
    }

    fileprivate var english: String {
        switch kind {
        case .syntax: "the tags are wrong here"
        case .unbalanced: "a tag lacks its beginning or its end"
        case .declarations: "declarations in DOCTYPE are not allowed"
        case .unknownEntity: "unknown character &…;"
        case .encoding: "it is not saved as UTF-8"
        case .tooDeep: "it is nested too deep"
        case .tooLarge: "it has too many parts"
        case .hiddenCharacter: "there is an invisible control character here"
        }
    }
}
