import Zip

/// The words of all sheets, each once.
struct SharedStrings {
    /// What is set otherwise than its cell names its font anew.
    let family: String
    private var places: [RichText: Int] = [:]
    private var texts: [RichText] = []
    private var uses = 0

    init(family: String) { self.family = family }

    /// The number that a cell names its words by.
    mutating func index(of text: RichText) -> Int {
        uses += 1
        if let place = places[text] { return place }
        places[text] = texts.count
        texts.append(text)
        return texts.count - 1
    }

    var part: ZipPart {
        var xml = XMLText()
        xml.raw("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"\(uses)\" uniqueCount=\"\(texts.count)\">\n")
        for text in texts {
            xml.raw("<si>")
            if text.isPlain {
                write(text.plain, &xml)
            } else {
                for run in text.runs {
                    xml.raw("<r>")
                    if run.isBold || run.isItalic || run.isRaised {
                        xml.raw("<rPr>")
                        if run.isBold { xml.raw("<b/>") }
                        if run.isItalic { xml.raw("<i/>") }
                        if run.isRaised { xml.raw("<vertAlign val=\"superscript\"/>") }
                        xml.raw("<sz val=\"11\"/><rFont")
                        xml.attribute("val", family)
                        xml.raw("/>")
                        xml.raw("</rPr>")
                    }
                    write(run.text, &xml)
                    xml.raw("</r>")
                }
            }
            xml.raw("</si>\n")
        }
        xml.raw("</sst>\n")
        return ZipPart(name: "xl/sharedStrings.xml", bytes: xml.bytes)
    }

    private func write(_ text: String, _ xml: inout XMLText) {
        xml.raw("<t xml:space=\"preserve\">")
        xml.text(text)
        xml.raw("</t>")
    }
}
