import Style

/// The metadata stream (ISO 32000-1 14.3.2, ISO 19005-2 6.6): XMP, in plain text so that any archive can read it.
enum XMP {
    /// What the file says that it keeps.
    struct Claims {
        var standard: DocumentStandard
        var conformance: PDFConformance
        var hasFiles: Bool

        init(_ standard: DocumentStandard, _ conformance: PDFConformance, hasFiles: Bool) {
            self.standard = standard
            self.conformance = conformance
            self.hasFiles = hasFiles
        }
    }

    /// - Parameters:
    ///   - identifier: the file's: 16 bytes that come from its contents.
    static func packet(_ metadata: PDFMetadata, _ claims: Claims, identifier: [UInt8]) -> [UInt8] {
        let date = metadata.date.xmp
        let uuid = uuid(identifier)
        var text = "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        text += """
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" \
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(escaped(metadata.title))</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>\(escaped(metadata.language))</rdf:li></rdf:Bag></dc:language>

            """
        if !metadata.author.isEmpty {
            text += "<dc:creator><rdf:Seq><rdf:li>\(escaped(metadata.author))</rdf:li></rdf:Seq></dc:creator>\n"
        }
        if !metadata.subject.isEmpty {
            let subject = escaped(metadata.subject)
            text += "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">\(subject)</rdf:li></rdf:Alt>"
            text += "</dc:description>\n"
        }
        text += """
            <xmp:CreateDate>\(date)</xmp:CreateDate>
            <xmp:ModifyDate>\(date)</xmp:ModifyDate>
            <xmp:MetadataDate>\(date)</xmp:MetadataDate>
            <xmp:CreatorTool>\(escaped(metadata.producer))</xmp:CreatorTool>
            <pdf:Producer>\(escaped(metadata.producer))</pdf:Producer>
            <xmpMM:DocumentID>uuid:\(uuid)</xmpMM:DocumentID>
            <xmpMM:InstanceID>uuid:\(uuid)</xmpMM:InstanceID>
            </rdf:Description>

            """
        switch claims.standard {
        case .archive: text += self.claims(claims.conformance, part: claims.hasFiles ? 3 : 2)
        case .archive2024: text += claimsOf2024(claims.conformance, hasFiles: claims.hasFiles)
        }
        text += "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>"
        return Array(text.utf8)
    }

    /// What it is claimed to be; PDF/A does not know the schema of PDF/UA, which must therefore be described (ISO 19005-2
    /// 6.6.2.3.3).
    private static func claims(_ conformance: PDFConformance, part: Int) -> String {
        if conformance == .none { return "" }
        var claims: [String] = []
        if conformance.isArchive {
            claims.append("<pdfaid:part>\(part)</pdfaid:part>")
            claims.append("<pdfaid:conformance>\(conformance.isAccessible ? "A" : "B")</pdfaid:conformance>")
        }
        if conformance.isAccessible { claims.append("<pdfuaid:part>1</pdfuaid:part>") }
        let text = """
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            \(claims.joined(separator: "\n"))
            </rdf:Description>

            """
        return conformance.isAccessible ? text + schemaOfAccessibility : text
    }

    private static let schemaOfAccessibility = """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Indicates which part of ISO 14289 the file conforms to</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>

        """

    /// PDF/A-4 has no extension schemas to describe (ISO 19005-4 6.7.2), and the letter F for a file with files inside.
    private static func claimsOf2024(_ conformance: PDFConformance, hasFiles: Bool) -> String {
        if conformance == .none { return "" }
        var claims: [String] = []
        if conformance.isArchive {
            claims += ["<pdfaid:part>4</pdfaid:part>", "<pdfaid:rev>2020</pdfaid:rev>"]
            if hasFiles { claims.append("<pdfaid:conformance>F</pdfaid:conformance>") }
        }
        if conformance.isAccessible { claims += ["<pdfuaid:part>2</pdfuaid:part>", "<pdfuaid:rev>2024</pdfuaid:rev>"] }
        return """
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            \(claims.joined(separator: "\n"))
            </rdf:Description>

            """
    }

    /// Text of an XML element. Control characters, which XML 1.0 cannot hold, are left out.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\t", "\n", "\r": result += " "
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: break
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func uuid(_ identifier: [UInt8]) -> String {
        var syntax = Syntax()
        for (index, byte) in identifier.prefix(16).enumerated() {
            if [4, 6, 8, 10].contains(index) { syntax.byte(0x2D) }
            syntax.hexByte(byte)
        }
        return String(decoding: syntax.bytes, as: UTF8.self).lowercased()
    }
}

extension PDFDate {
    /// `2024-09-19T00:00:00Z`.
    var xmp: String { "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))T00:00:00Z" }
    /// `D:20240919000000Z` (ISO 32000-1 7.9.4), the same moment.
    var pdf: String { "D:\(Self.padded(year, 4))\(Self.padded(month, 2))\(Self.padded(day, 2))000000Z" }

    private static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(max(0, value))
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
