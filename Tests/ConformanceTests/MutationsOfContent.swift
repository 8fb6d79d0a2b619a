@testable import Conformance

extension Mutations {
    static let content = [
        Mutation("a sequence has the number of another", [.content]) { $0.content("/MCID 1>>", "/MCID 0>>") },
        Mutation("a number that the tree does not know", [.marks]) { $0.content("/MCID 1>>", "/MCID 997>>") },
        Mutation("tagged text becomes an artifact", [.marks]) {
            $0.content("/P<</MCID 2>>BDC", "/Artifact<</Type/Layout>>BDC")
        },
        Mutation("an artifact is not marked as one", [.content]) { file in
            file.content("/Artifact<</Type/Pagination/Subtype/Header>>BDC", "/Span<<>>BDC")
        },
        Mutation("marked content does not end", [.content]) { $0.content("EMC\n", "\n") },
        Mutation("marked content ends twice", [.content]) { $0.content("EMC\n", "EMC EMC\n") },
        Mutation("marked content crosses the end of a text object", [.content]) {
            $0.content("EMC\nET", "ET\nEMC")
        },
        Mutation("a text object does not end", [.content]) { $0.content("ET\n", "\n") },
        Mutation("an artifact stands within tagged content", [.content]) {
            $0.content("/MCID 1>>BDC\n", "/MCID 1>>BDC\n/Artifact BMC EMC\n")
        },
        Mutation("the tag in the content is not the element's", [.marks]) { $0.content("/H1<<", "/P<<") },
        Mutation("text in a font that is not there", [.content]) { $0.content("/F0 ", "/F9 ") },
        Mutation("a page without content", [.content]) { file in file.drop("Contents") { $0["Type"] == .name("Page") } },
        Mutation("a letter of a word is lost", [.document, .unicode]) { file in
            // The first string of two codes or more loses its first.
            for number in file.pages.flatMap({ file.contents(of: file.dictionary(.reference($0))) }) {
                guard let bytes = file.streams[number], let start = bytes.firstIndex(of: UInt8(ascii: "(")),
                    start + 3 < bytes.count, !bytes[start + 1...start + 2].contains(UInt8(ascii: "\\"))
                else { continue }
                file.streams[number]?.removeSubrange(start + 1...start + 2)
                return true
            }
            return false
        },
    ]

    static let fonts = [
        Mutation("a width differs from the font's", [.widths]) { file in
            file.first(where: { $0["W"] != nil }) { entries in
                guard case .array(let array)? = entries["W"], case .array(let widths) = array[1] else { return false }
                let wider = widths.map { width in
                    if case .number(let width) = width { PDFValue.number(width + 7) } else { width }
                }
                return set(&entries, "W", .array([array[0], .array(wider)]))
            }
        },
        Mutation("widths are shifted by one glyph", [.widths]) { file in
            file.first(where: { $0["W"] != nil }) { entries in
                guard case .array(let array)? = entries["W"] else { return false }
                return set(&entries, "W", .array([.number(1), array[1]]))
            }
        },
        Mutation("a code has no text", [.unicode]) { file in
            file.stream(of: "ToUnicode") { cmap in
                guard let changed = cmap.replacingFirst("<0003>", with: "<FFF3>") else { return false }
                cmap = changed
                return true
            }
        },
        Mutation("two codes have each other's text", [.document]) { file in
            file.stream(of: "ToUnicode") { cmap in
                guard let one = cmap.replacingFirst("<0005>", with: "<FFF5>"),
                    let two = one.replacingFirst("<0006>", with: "<0005>"),
                    let three = two.replacingFirst("<FFF5>", with: "<0006>")
                else { return false }
                cmap = three
                return true
            }
        },
        Mutation("a font has no ToUnicode", [.unicode]) { file in file.drop("ToUnicode") { $0["Subtype"] == .name("Type0") } },
        Mutation("a font is not embedded", [.fonts]) { file in
            file.first(where: { $0["Type"] == .name("FontDescriptor") }) { entries in
                entries.removeValue(forKey: "FontFile2") != nil || entries.removeValue(forKey: "FontFile3") != nil
            }
        },
        Mutation("a font's program is cut off", [.fonts, .widths]) { file in
            file.stream(of: "FontFile2") { program in
                program.removeLast(program.count / 2)
                return true
            }
        },
        Mutation("a font has two names", [.fonts]) { file in
            file.first(where: { $0["Type"] == .name("FontDescriptor") }) { set(&$0, "FontName", .name("ABCDEF+Other")) }
        },
        Mutation("codes do not say which glyphs they are", [.fonts]) { file in
            file.drop("CIDToGIDMap") { $0["Subtype"] == .name("CIDFontType2") }
        },
    ]

    static let links = [
        Mutation("a link without words", [.links]) { file in file.drop("Contents") { $0["Subtype"] == .name("Link") } },
        Mutation("a link that is not printed", [.links]) { file in
            file.first(where: { $0["Subtype"] == .name("Link") }) { set(&$0, "F", .number(0)) }
        },
        Mutation("a link outside the tree", [.links]) { file in
            file.element("Link") { entries in
                guard case .array(let kids)? = entries["K"] else { return false }
                return set(&entries, "K", .array(kids.filter { if case .dictionary = $0 { false } else { true } }))
            }
        },
        Mutation("a link within a paragraph that is no Link", [.links]) { file in
            file.element("Link") { set(&$0, "S", .name("Span")) }
        },
        Mutation("a link off the page", [.links]) { file in
            file.first(where: { $0["Subtype"] == .name("Link") }) {
                set(&$0, "Rect", .array([.number(700), .number(10), .number(720), .number(20)]))
            }
        },
        Mutation("another tab order", [.links]) { file in
            file.first(where: { $0["Tabs"] != nil }) { set(&$0, "Tabs", .name("R")) }
        },
        Mutation("a link to an unknown name", [.destinations]) { file in
            file.first(where: { $0["Subtype"] == .name("Link") && $0["Dest"] != nil }) {
                set(&$0, "Dest", .text("bilaga-9"))
            }
        },
        Mutation("a link to an address with letters that none may have", [.destinations]) { file in
            file.first(where: { $0["Subtype"] == .name("Link") && $0["A"] != nil }) { entries in
                change(&entries, "A") { $0["URI"] != nil && set(&$0, "URI", .text("https://exempel.se/år")) }
            }
        },
        Mutation("a destination on no page", [.destinations]) { file in
            let root = file.root["StructTreeRoot"] ?? .null
            return file.leaves("Names") { pairs in
                guard case .array(var place) = pairs[1] else { return false }
                place[0] = root
                pairs[1] = .array(place)
                return true
            }
        },
        Mutation("a mark does not lead to its note", [.notes]) { file in
            // Those of the contents lead to sections.
            let entries = Set(
                file.objects.filter { file.dictionary($0.value)["S"] == .name("TOCI") }.map { PDFValue.reference($0.key) })
            let references = Set(
                file.objects.filter {
                    let element = file.dictionary($0.value)
                    return element["S"] == .name("Reference") && !entries.contains(element["P"] ?? .null)
                }.map { PDFValue.reference($0.key) })
            return file.first(where: { $0["S"] == .name("Link") && references.contains($0["P"] ?? .null) }) {
                set(&$0, "S", .name("Span"))
            }
        },
        Mutation("a note does not lead back", [.notes]) { file in
            let labels = Set(
                file.objects.filter { file.dictionary($0.value)["S"] == .name("Lbl") }.map { PDFValue.reference($0.key) })
            return file.first(where: { $0["S"] == .name("Link") && labels.contains($0["P"] ?? .null) }) {
                set(&$0, "S", .name("Span"))
            }
        },
        Mutation("an outline item without title", [.destinations]) { file in
            file.first(where: { $0["Title"] != nil && $0["Dest"] != nil }) { set(&$0, "Title", .text("")) }
        },
        Mutation("the outline is torn", [.destinations]) { file in
            file.drop("Prev") { $0["Title"] != nil && $0["Dest"] != nil }
        },
        Mutation("the outline miscounts", [.destinations]) { file in
            file.first(where: { $0["Type"] == .name("Outlines") }) { set(&$0, "Count", .number(99)) }
        },
    ]

    static let document = [
        Mutation("the file does not say its language", [.catalog]) { file in file.catalog { $0.removeValue(forKey: "Lang") != nil } },
        Mutation("the file is not marked as tagged", [.catalog]) { file in
            file.catalog { change(&$0, "MarkInfo") { set(&$0, "Marked", .bool(false)) } }
        },
        Mutation("the title is not displayed", [.catalog]) { file in
            file.catalog { $0.removeValue(forKey: "ViewerPreferences") != nil }
        },
        Mutation("no output intent", [.catalog]) { file in file.catalog { $0.removeValue(forKey: "OutputIntents") != nil } },
        Mutation("the colour profile is damaged", [.catalog]) { file in
            for (number, bytes) in file.streams where bytes.count > 128 && bytes[36..<40].elementsEqual("acsp".utf8) {
                file.streams[number]?[16] = UInt8(ascii: "C")
                return true
            }
            return false
        },
        Mutation("the pages have no labels", [.catalog]) { file in file.catalog { $0.removeValue(forKey: "PageLabels") != nil } },
        Mutation("a script", [.forbidden]) { file in
            file.catalog { set(&$0, "OpenAction", .dictionary(["S": .name("JavaScript")])) }
        },
        Mutation("a link that starts a program", [.forbidden]) { file in
            file.first(where: { $0["Subtype"] == .name("Link") && $0["A"] != nil }) { entries in
                change(&entries, "A") { set(&$0, "S", .name("Launch")) }
            }
        },
        Mutation("encryption", [.forbidden]) { file in
            guard case .dictionary(var trailer) = file.trailer else { return false }
            trailer["Encrypt"] = .dictionary([:])
            file.trailer = .dictionary(trailer)
            return true
        },
        Mutation("no identifier", [.forbidden]) { file in
            guard case .dictionary(var trailer) = file.trailer else { return false }
            trailer["ID"] = nil
            file.trailer = .dictionary(trailer)
            return true
        },
        Mutation("XMP and Info have different titles", [.metadata]) { $0.metadata("</rdf:li></rdf:Alt></dc:title>", "!</rdf:li></rdf:Alt></dc:title>") },
        Mutation("XMP and Info have different dates", [.metadata]) { $0.metadata("<xmp:CreateDate>2", "<xmp:CreateDate>1") },
        Mutation("no claim of PDF/UA", [.metadata]) { $0.metadata("<pdfuaid:part>1", "<pdfuaid:part>") },
        Mutation("a lesser claim of PDF/A", [.metadata]) { $0.metadata("<pdfaid:conformance>A", "<pdfaid:conformance>B") },
        Mutation("the schema of PDF/UA is not described", [.metadata]) {
            $0.metadata("<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua", "<pdfaSchema:namespaceURI>http://www.aiim.org/x")
        },
        Mutation("the XMP is no XML", [.metadata]) { $0.metadata("</x:xmpmeta>", "") },
        Mutation("no XMP", [.metadata]) { file in file.catalog { $0.removeValue(forKey: "Metadata") != nil } },
    ]
}
