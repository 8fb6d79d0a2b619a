/// Figures in the tree, and the pictures of pixels that the pages draw.
extension Checker {
    mutating func checkFigures(_ walk: TreeWalk) {
        for figure in walk.elements where walk.tag(figure) == "Figure" {
            let entries = file.dictionary(figure)
            let name = "the figure “\((file.text(entries["Alt"]) ?? "").prefix(40))”"
            let kids = file.list(entries["K"])
            if !kids.contains(where: { file.integer($0) != nil || file.name(file.dictionary($0)["Type"]) == "MCR" }) {
                report(.figures, "\(name) draws nothing")
            }
            let layout = file.list(entries["A"]).map { file.dictionary($0) }.first { file.name($0["O"]) == "Layout" } ?? [:]
            let box = file.numbers(layout["BBox"])
            guard box.count == 4, box[0] < box[2], box[1] < box[3] else {
                report(.figures, "\(name) has no place")
                continue
            }
            if file.name(layout["Placement"]) != "Block" { report(.figures, "\(name) stands among words") }
            guard let page = page(of: figure) else {
                report(.figures, "\(name) is on no page")
                continue
            }
            let paper = file.numbers(file.dictionary(page)["MediaBox"])
            if paper.count == 4, box[0] < paper[0] || box[1] < paper[1] || box[2] > paper[2] || box[3] > paper[3] {
                report(.figures, "\(name) leaves its page")
            }
        }
    }

    /// The page of an element's first mark.
    private func page(of element: PDFValue) -> PDFValue? {
        let entries = file.dictionary(element)
        if let page = entries["Pg"] { return page }
        return file.list(entries["K"]).lazy.compactMap { file.dictionary($0)["Pg"] }.first
    }

    /// Image XObjects: of the size that they say, in a space that the output intent covers, not smoothed.
    mutating func checkPictures() {
        for (number, value) in file.objects {
            let entries = file.dictionary(value)
            guard file.name(entries["Subtype"]) == "Image" else { continue }
            let (width, height) = (file.integer(entries["Width"]) ?? 0, file.integer(entries["Height"]) ?? 0)
            let bits = file.integer(entries["BitsPerComponent"]) ?? 0
            if width < 1 || height < 1 || ![1, 2, 4, 8, 16].contains(bits) { report(.figures, "a picture without size") }
            if file.resolve(entries["Interpolate"]) == .bool(true) { report(.figures, "a picture is smoothed") }
            guard let components = components(entries["ColorSpace"]) else {
                report(.figures, "a picture in an unknown colour space")
                continue
            }
            let filters = file.list(entries["Filter"]).compactMap { file.name($0) }
            guard let bytes = file.streams[number] else { continue }
            if filters.contains("DCTDecode") {
                if !bytes.starts(with: [0xFF, 0xD8]) || !bytes.suffix(2).elementsEqual([0xFF, 0xD9]) {
                    report(.figures, "a photo is cut short")
                }
            } else if bytes.count != (width * components * bits + 7) / 8 * height {
                report(.figures, "a picture has \(bytes.count) bytes")
            }
            if entries["SMask"] != nil {
                let mask = file.dictionary(entries["SMask"])
                if file.name(mask["ColorSpace"]) != "DeviceGray" || file.integer(mask["Width"]) != width {
                    report(.figures, "a picture's mask is not its own")
                }
            }
        }
        for (index, number) in pages.enumerated() {
            let resources = file.dictionary(file.dictionary(.reference(number))["Resources"])
            let known = file.dictionary(resources["XObject"])
            for name in contents[number]?.pictures ?? [] where known[name] == nil {
                report(.figures, "page \(index + 1) draws \(name), which is not among its resources")
            }
        }
    }

    private func components(_ space: PDFValue?) -> Int? {
        switch file.name(space) {
        case "DeviceGray": return 1
        case "DeviceRGB": return 3
        default:
            let parts = file.list(space)
            guard parts.count == 4, file.name(parts[0]) == "Indexed", let most = file.integer(parts[2]) else { return nil }
            let count: Int
            switch file.resolve(parts[3]) {
            case .bytes(let bytes): count = bytes.count
            case .text(let text): count = text.unicodeScalars.count
            default: return nil
            }
            return file.name(parts[1]) == "DeviceRGB" && count == (most + 1) * 3 ? 1 : nil
        }
    }
}
