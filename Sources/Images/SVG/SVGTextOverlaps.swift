import DocumentTree

/// Texts that lie on one another: in the program that drew them they may have had other letters, or room.
extension SVGReader {
    /// Told of the first few. Each line is about as wide as a common sans makes it, so a little is no overlap.
    mutating func tellOfOverlaps(_ texts: [SVGPlacedText]) {
        let lines = texts.indices.map { (index: $0, box: texts[$0].text.estimatedBox) }.sorted { ($0.box.minX, $0.index) < ($1.box.minX, $1.index) }
        var (told, work) = (0, 500_000)
        for (number, one) in lines.enumerated() {
            for other in lines.dropFirst(number + 1) {
                work -= 1
                if other.box.minX >= one.box.maxX { break }
                guard work > 0, told < 5 else { return }
                guard Self.overlap((texts[one.index].text, one.box), (texts[other.index].text, other.box)) else { continue }
                let (first, second) = one.index < other.index ? (texts[one.index], texts[other.index]) : (texts[other.index], texts[one.index])
                report(
                    .svgTextOverText, second.start, second.end,
                    ["text": String(second.text.words.prefix(40)), "annan": String(first.text.words.prefix(40))])
                told += 1
            }
        }
    }

    private static func overlap(_ one: (text: DrawingText, box: SVGBox), _ other: (text: DrawingText, box: SVGBox)) -> Bool {
        let (first, second) = (one.text, other.text)
        let smaller = Double(min(first.size.raw, second.size.raw)) / 1000
        let wide = min(one.box.maxX, other.box.maxX) - max(one.box.minX, other.box.minX)
        let high = min(one.box.maxY, other.box.maxY) - max(one.box.minY, other.box.minY)
        guard wide > smaller, wide > 0.25 * min(one.box.width, other.box.width), high > 0.3 * smaller else { return false }
        // The same words twice on one place are a way of making letters heavier.
        let isSame = first.words == second.words && abs(one.box.minX - other.box.minX) < smaller / 4 && abs(one.box.minY - other.box.minY) < smaller / 4
        return !isSame
    }
}
