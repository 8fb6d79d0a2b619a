import DocumentTree

extension Document {
    /// “2”, “2.1” before the headings of the second and third level: in pages, contents and web pages alike.
    mutating func numberHeadings() {
        // Headings that bring numbers of their own (minutes) get no others.
        let bringsNumbers = blocks.contains { block in
            if case .heading(let heading) = block, heading.level == 2 { heading.inlines.plainText.first?.isNumber == true } else { false }
        }
        if bringsNumbers { return }
        var (section, part) = (0, 0)
        for index in blocks.indices {
            guard case .heading(var heading) = blocks[index] else { continue }
            var number: String
            switch heading.level {
            case 2:
                (section, part) = (section + 1, 0)
                number = String(section)
            case 3 where section > 0:
                part += 1
                number = "\(section).\(part)"
            default: continue
            }
            // A fixed space: a number does not end a line.
            number += "\u{A0} "
            heading.inlines.insert(.text(number, nil), at: 0)
            blocks[index] = .heading(heading)
        }
    }
}
