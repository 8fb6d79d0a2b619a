import Diagnostics
import PDF

extension ReadPaper {
    /// Whether everybody can read it: its tags are taken over and hold, or its pages are pictures that a summary stands for.
    func conformance(hasSummary: Bool) -> PDFConformance { pdf.conformance(hasSummary: hasSummary) }

    /// What is lost by binding it in, and what the pack can no longer claim.
    func tell(hasSummary: Bool, at place: SourceRange?, _ diagnostics: inout DiagnosticList) {
        let kept = conformance(hasSummary: hasSummary)
        if kept != .accessibleArchive {
            let standards = [kept.isAccessible ? nil : "PDF/UA", kept.isArchive ? nil : "PDF/A"].compactMap { $0 }
            var arguments = ["fil": path, "standarder": standards.joined(separator: " eller "), "standards": standards.joined(separator: " or ")]
            let faults = pdf.faults(hasSummary: hasSummary)
            arguments["skäl"] = Self.joined(faults, .swedish)
            arguments["reason"] = Self.joined(faults, .english)
            if !pdf.isTagged, !hasSummary {
                arguments["råd"] = "Eller skriv sammanfattning: och det viktigaste i handlingen, för den som inte ser sidorna."
                arguments["advice"] = "Or write sammanfattning: and what matters most in the paper, for those who do not see its pages."
            }
            diagnostics.report(.paperClaims, at: place, arguments)
        }
        guard !pdf.leftOut.isEmpty else { return }
        let left = ImportedPDF.LeftOut.allCases.filter(pdf.leftOut.contains)
        diagnostics.report(
            .paperLeftOut, at: place,
            [
                "fil": path, "vad": left.map(\.inSwedish).joined(separator: "; "),
                "what": left.map(\.inEnglish).joined(separator: "; "),
            ])
    }

    private static func joined(_ faults: [PaperFault], _ language: MessageLanguage) -> String {
        var words: [String] = []
        for fault in faults {
            let own = language == .swedish ? fault.inSwedish : fault.inEnglish
            if !words.contains(own) { words.append(own) }
        }
        // A file with a hundred fonts needs not name them all.
        let most = 6
        let shown = words.prefix(most).joined(separator: "; ")
        let text = words.count > most ? shown + "; …" : shown
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}

extension ImportedPDF {
    /// What a file that it is bound into may still claim.
    func conformance(hasSummary: Bool) -> PDFConformance {
        let kept = faults(hasSummary: hasSummary)
        return PDFConformance(
            isAccessible: !kept.contains(where: \.concernsAccessibility), isArchive: !kept.contains(where: \.concernsArchive))
    }

    /// Those of its faults that nothing makes up for: pages that are pictures are read by their summary.
    func faults(hasSummary: Bool) -> [PaperFault] {
        faults.filter { if case .tags = $0 { !hasSummary } else { true } }
    }
}

extension PaperFault {
    var inSwedish: String {
        switch self {
        case .tags(let fault): fault.inSwedish
        case .fontNotEmbedded(let name): "typsnittet \(name) finns inte i filen"
        case .fontNotProved(let name): "typsnittet \(name) går inte att pröva"
        case .noText(let name): "tecken i typsnittet \(name) har ingen text"
        case .colour(let name): "färgerna \(name) är inte bestämda"
        case .forbidden(let name): "den har något som inte får arkiveras (\(name))"
        }
    }

    var inEnglish: String {
        switch self {
        case .tags(let fault): fault.inEnglish
        case .fontNotEmbedded(let name): "the font \(name) is not in the file"
        case .fontNotProved(let name): "the font \(name) cannot be proved"
        case .noText(let name): "characters of the font \(name) have no text"
        case .colour(let name): "the colours \(name) are not defined"
        case .forbidden(let name): "it holds what may not be archived (\(name))"
        }
    }
}

extension TagFault {
    fileprivate var inSwedish: String {
        switch self {
        case .none: "sidorna saknar taggar"
        case .noLanguage: "filen säger inte vilket språk den är på"
        case .untagged: "något på sidorna saknar tagg"
        case .broken: "taggarna stämmer inte med sidorna"
        case .unknownType: "taggar av okänt slag"
        case .headings: "rubriknivåer hoppas över"
        case .alternative: "en bild saknar alternativtext"
        case .tables: "en tabell saknar rubriker eller har ojämna rader"
        case .parts: "listor eller noter är fel taggade"
        case .annotations: "en länk saknar tagg"
        case .form: "fält eller kommentarer ligger över sidorna"
        case .standard: "taggarna är av en annan standard än paketets"
        }
    }

    fileprivate var inEnglish: String {
        switch self {
        case .none: "the pages have no tags"
        case .noLanguage: "the file does not say its language"
        case .untagged: "something on the pages has no tag"
        case .broken: "the tags do not agree with the pages"
        case .unknownType: "tags of unknown types"
        case .headings: "levels of headings are skipped"
        case .alternative: "a picture has no alternative text"
        case .tables: "a table has no headers or uneven rows"
        case .parts: "lists or notes are tagged wrongly"
        case .annotations: "a link has no tag"
        case .form: "fields or comments lie over the pages"
        case .standard: "the tags are of another standard than the pack's"
        }
    }
}

extension ImportedPDF.LeftOut {
    fileprivate var inSwedish: String {
        switch self {
        case .files: "filer som är bifogade i den"
        case .actions: "länkar till andra filer och program"
        case .comments: "kommentarer (de syns som de ser ut på sidan)"
        case .unseenComments: "kommentarer som inte syns på sidan här"
        case .fields: "formulärfält (de syns som de är ifyllda)"
        case .signatures: "underskriften, som bara gäller originalet"
        }
    }

    fileprivate var inEnglish: String {
        switch self {
        case .files: "files that are attached in it"
        case .actions: "links to other files and programs"
        case .comments: "comments (they are seen as they look on the page)"
        case .unseenComments: "comments that are not seen on the page here"
        case .fields: "form fields (they are seen as they are filled in)"
        case .signatures: "the signature, which is of the original alone"
        }
    }
}
