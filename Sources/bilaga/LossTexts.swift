import Diagnostics
import Word

/// What a text from Word has not, or has otherwise, as lines for the one who imported it; empty when nothing was lost.
func lossText(_ losses: [Loss], _ language: MessageLanguage) -> String {
    Loss.Group.allCases.map { group in
        let lines = losses.filter { $0.kind.group == group }.map { "  \($0.text(language))\n" }
        return lines.isEmpty ? "" : group.heading(language) + "\n" + lines.joined()
    }.joined()
}

extension Loss.Group {
    fileprivate func heading(_ language: MessageLanguage) -> String {
        switch self {
        case .left: Words(sv: "Följde inte med:", en: "Left out:")(language)
        case .changed: Words(sv: "Skrivet på annat sätt:", en: "Written in another way:")(language)
        case .look: Words(sv: "Se efter:", en: "Look at:")(language)
        }
    }
}

extension Loss {
    /// "2 bilder: ”diagram.png”, ”Foto från mötet”. Hur bilder …"
    fileprivate func text(_ language: MessageLanguage) -> String {
        let (what, then) = words
        let quote = language == .swedish ? ("”", "”") : ("“", "”")
        let shown = examples.map { "\(quote.0)\($0)\(quote.1)" }.joined(separator: ", ")
        let rest = then(language)
        let end = shown.isEmpty || count <= examples.count ? "." : " …"
        return what(language) + (shown.isEmpty ? "" : ": " + shown) + end + (rest.isEmpty ? "" : " " + rest)
    }

    /// So many of them: one, or several.
    private func number(_ sv: String, _ svMany: String, _ en: String, _ enMany: String) -> Words {
        count == 1 ? Words(sv: "\(sv)", en: "\(en)") : Words(sv: "\(count) \(svMany)", en: "\(count) \(enMany)")
    }

    private var words: (what: Words, then: Words) {
        let nothing = Words(sv: "", en: "")
        switch kind {
        case .title:
            return (
                number("titeln", "titlar", "the title", "titles"),
                Words(
                    sv: "Bilagans titel kommer av mallen, och målets rubrik av registret.",
                    en: "The attachment's title comes from the template, and the goal's heading from the register.")
            )
        case .documentData: return (Words(sv: "underrubrik, författare eller datum", en: "subtitle, author or date"), nothing)
        case .picture:
            return (
                number("en bild", "bilder", "a picture", "pictures"),
                Words(
                    sv: "Lägg bilden som en fil i mötets mapp och skriv ![vad den visar](fil.png).",
                    en: "Put the picture as a file in the meeting's folder and write ![what it shows](file.png).")
            )
        case .object: return (number("ett ritat objekt", "ritade objekt", "a drawn object", "drawn objects"), nothing)
        case .textBox:
            return (
                number("en textruta", "textrutor", "a text box", "text boxes"),
                Words(sv: "Flytta in orden i texten om de behövs.", en: "Move the words into the text if they are needed.")
            )
        case .comment: return (number("en kommentar", "kommentarer", "a comment", "comments"), nothing)
        case .deletion:
            return (
                number("en borttagning som är markerad som ändring", "borttagningar som är markerade som ändringar", "a tracked deletion", "tracked deletions"),
                nothing
            )
        case .struck: return (number("genomstruken text", "stycken genomstruken text", "struck text", "pieces of struck text"), nothing)
        case .hidden: return (number("dold text", "stycken dold text", "hidden text", "pieces of hidden text"), nothing)
        case .headerFooter: return (number("sidhuvud eller sidfot", "sidhuvuden och sidfötter", "a header or footer", "headers and footers"), nothing)
        case .contents:
            return (Words(sv: "innehållsförteckningen", en: "the table of contents"), Words(sv: "Programmet gör en egen.", en: "The program makes one."))
        case .symbol:
            return (number("ett tecken ur ett symboltypsnitt", "tecken ur symboltypsnitt", "a sign of a symbol font", "signs of symbol fonts"), nothing)
        case .link:
            return (
                number(
                    "en adress som inte går att publicera", "adresser som inte går att publicera", "an address that cannot be published",
                    "addresses that cannot be published"), Words(sv: "Orden är kvar.", en: "The words are there.")
            )
        case .insertion:
            return (
                number(
                    "ett tillägg som är markerat som ändring är med", "tillägg som är markerade som ändringar är med", "a tracked insertion is in the text",
                    "tracked insertions are in the text"), nothing
            )
        case .underline:
            return (
                number(
                    "understruken text är vanlig text", "stycken understruken text är vanlig text", "underlined text is plain",
                    "pieces of underlined text are plain"), nothing
            )
        case .colour:
            return (
                number(
                    "färgad eller överstruken text är vanlig text", "stycken färgad eller överstruken text är vanlig text",
                    "coloured or highlighted text is plain", "pieces of coloured or highlighted text are plain"), nothing
            )
        case .script:
            return (
                number(
                    "upphöjd eller nedsänkt text är vanlig text", "stycken upphöjd eller nedsänkt text är vanlig text", "raised or lowered text is plain",
                    "pieces of raised or lowered text are plain"), nothing
            )
        case .equation:
            return (
                number("en formel är skriven som kod", "formler är skrivna som kod", "an equation is written as code", "equations are written as code"), nothing
            )
        case .mergedCells:
            return (
                number(
                    "en sammanslagen cell står i den första av sina rutor", "sammanslagna celler står i den första av sina rutor",
                    "a merged cell stands in the first of its places", "merged cells stand in the first of their places"), nothing
            )
        case .cellParts:
            return (
                number(
                    "en cell med flera stycken är en rad", "celler med flera stycken är en rad var", "a cell of several paragraphs is one line",
                    "cells of several paragraphs are one line each"), nothing
            )
        case .singleTable:
            return (
                number(
                    "en tabell med en enda rad eller kolumn är vanliga stycken", "tabeller med en enda rad eller kolumn är vanliga stycken",
                    "a table of one row or column is paragraphs", "tables of one row or column are paragraphs"), nothing
            )
        case .headingInside:
            return (
                number(
                    "en rubrik i en lista eller ett citat är fet text", "rubriker i listor eller citat är fet text",
                    "a heading in a list or a quote is bold text", "headings in lists or quotes are bold text"), nothing
            )
        case .lettered:
            return (
                number(
                    "en lista med bokstäver eller romerska siffror har vanliga siffror", "listor med bokstäver eller romerska siffror har vanliga siffror",
                    "a list with letters or Roman numerals has figures", "lists with letters or Roman numerals have figures"),
                Words(sv: "Se efter om texten hänvisar till dem.", en: "See whether the text refers to them.")
            )
        case .handList:
            return (
                number(
                    "en lista som var gjord för hand är en riktig lista", "listor som var gjorda för hand är riktiga listor",
                    "a list made by hand is a real list", "lists made by hand are real lists"), nothing
            )
        case .tab:
            return (
                number(
                    "ett stycke hade tabbar mellan orden", "stycken hade tabbar mellan orden", "a paragraph had tabs between its words",
                    "paragraphs had tabs between their words"), Words(sv: "Är det en tabell, skriv den med |.", en: "If it is a table, write it with |.")
            )
        case .innerLink:
            return (
                number(
                    "en länk inom dokumentet är vanlig text", "länkar inom dokumentet är vanlig text", "a link within the document is plain text",
                    "links within the document are plain text"), nothing
            )
        case .field: return (number("ett fält är vanlig text", "fält är vanlig text", "a field is plain text", "fields are plain text"), nothing)
        case .emphasis:
            return (
                number(
                    "fet eller kursiv text är vanlig text", "stycken fet eller kursiv text är vanlig text", "bold or italic text is plain",
                    "pieces of bold or italic text are plain"), nothing
            )
        case .strangeCharacter:
            return (
                number(
                    "ett tecken som inte syns är borttaget", "tecken som inte syns är borttagna", "a sign that does not show was removed",
                    "signs that do not show were removed"), nothing
            )
        case .boldParagraph:
            return (
                number("ett stycke är helt i fetstil", "stycken är helt i fetstil", "a paragraph is all bold", "paragraphs are all bold"),
                Words(sv: "Är det en rubrik, skriv ## före och ta bort stjärnorna.", en: "If it is a heading, write ## before it and remove the stars.")
            )
        case .headerRow:
            return (
                number(
                    "en tabell saknade rubrikrad, och den första raden blev det", "tabeller saknade rubrikrad, och den första raden blev det",
                    "a table had no header row, and its first row became it", "tables had no header row, and their first rows became it"), nothing
            )
        case .emptyHeader:
            return (
                number("en kolumn saknar rubrik", "kolumner saknar rubrik", "a column has no heading", "columns have no heading"),
                Words(
                    sv: "Skriv den i tabellens första rad, annars går tabellen inte att läsa upp.",
                    en: "Write it in the table's first row, or the table cannot be read out.")
            )
        }
    }
}
