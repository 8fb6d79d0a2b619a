public import Diagnostics

/// What can be wrong with a picture (BI).
extension DiagnosticCode {
    static let notXML = DiagnosticCode(
        "BI001",
        sv: MessageText(
            "Bilden går inte att läsa: {skäl}", reason: "En SVG-fil är text med taggar, och någon av dem är trasig.",
            fix: "Exportera bilden på nytt som SVG ur ritprogrammet."),
        en: MessageText(
            "The picture cannot be read: {reason}", reason: "An SVG file is text with tags, and one of them is broken.",
            fix: "Export the picture as SVG from the drawing program again."))
    static let notSVG = DiagnosticCode(
        "BI002",
        sv: MessageText(
            "Filen är ingen SVG-bild utan <{namn}>",
            reason: "Filens namn slutar på .svg, men innehållet är något annat.",
            fix: "Exportera bilden som SVG, PNG eller JPEG."),
        en: MessageText(
            "The file is no SVG picture but <{namn}>",
            reason: "The name of the file ends in .svg, but it holds something else.",
            fix: "Export the picture as SVG, PNG or JPEG."))
    static let svgElement = DiagnosticCode(
        "BI003",
        sv: MessageText(
            "<{namn}> kan inte ritas", reason: "Bilden skulle bli en annan än den du ser i ritprogrammet.",
            fix: "[[{råd} ]]Gör om delen till banor, former eller text och exportera på nytt. Det som är en bild av bildpunkter sparas hellre som PNG."),
        en: MessageText(
            "<{namn}> cannot be drawn", reason: "The picture would differ from what you see in the drawing program.",
            fix: "[[{advice} ]]Turn the part into paths, shapes or text and export again. A picture of pixels is better saved as PNG."))
    static let svgScript = DiagnosticCode(
        "BI004",
        sv: MessageText("Bilden innehåller programkod", reason: "Ett styrelsepaket kör ingen kod.", fix: "Ta bort skriptet ur bilden."),
        en: MessageText("The picture contains program code", reason: "A board pack runs no code.", fix: "Remove the script from the picture."))
    static let svgReference = DiagnosticCode(
        "BI005",
        sv: MessageText(
            "Bilden hänvisar till ”{mål}”", reason: "En bild måste vara hel i sig själv; ingenting hämtas utifrån.",
            fix: "Bädda in det som hänvisas till som banor eller former."),
        en: MessageText(
            "The picture refers to “{mål}”", reason: "A picture must be whole in itself; nothing is fetched.",
            fix: "Put in what it refers to as paths or shapes."))
    static let svgProperty = DiagnosticCode(
        "BI006",
        sv: MessageText(
            "”{namn}: {värde}” kan inte ritas",
            reason: "Mönster, masker, filter och en del sätt att sätta text finns inte i de ritade bilderna, och inget ritas annorlunda än filen säger.",
            fix: "[[{råd} ]]Förenkla den delen och exportera på nytt, eller spara bilden som PNG."),
        en: MessageText(
            "“{namn}: {värde}” cannot be drawn",
            reason: "Patterns, masks, filters and some ways of setting text are not in drawn pictures, and nothing is drawn otherwise than the file says.",
            fix: "[[{advice} ]]Make that part simpler and export again, or save the picture as PNG."))
    static let svgValue = DiagnosticCode(
        "BI007",
        sv: MessageText(
            "”{värde}” går inte att läsa som {namn}", reason: "Den delen av bilden skulle ritas fel eller saknas.",
            fix: "Exportera bilden på nytt ur ritprogrammet."),
        en: MessageText(
            "“{värde}” cannot be read as {namn}",
            reason: "That part of the picture would be drawn wrongly or be missing.",
            fix: "Export the picture from the drawing program again."))
    static let svgSize = DiagnosticCode(
        "BI008",
        sv: MessageText(
            "Bilden har ingen storlek", reason: "Utan den går det inte att veta vilka proportioner bilden har.",
            fix: "Ange width och height eller viewBox i bildens första tagg: <svg viewBox=\"0 0 400 300\" …>."),
        en: MessageText(
            "The picture has no size", reason: "Without it there is no knowing the proportions of the picture.",
            fix: "Give width and height or viewBox in the first tag of the picture: <svg viewBox=\"0 0 400 300\" …>."))
    static let svgTurnedText = DiagnosticCode(
        "BI009",
        sv: MessageText(
            "Vriden eller förvrängd text kan inte sättas",
            reason: "Text i bilder sätts på nytt som riktig text, och det går bara vågrätt.",
            fix: "Skriv texten vågrätt, eller gör om den till banor."),
        en: MessageText(
            "Turned or distorted text cannot be set",
            reason: "Text in pictures is set anew as real text, and that works upright only.",
            fix: "Write the text upright, or turn it into paths."))
    static let svgSelector = DiagnosticCode(
        "BI010",
        sv: MessageText(
            "”{namn}” i bildens stilmall förstås inte",
            reason: "Klasser, id, attribut och slag av former läses, men inte allt som CSS har.",
            fix: "Exportera bilden med stilar som attribut."),
        en: MessageText(
            "“{namn}” in the picture's style sheet is not understood",
            reason: "Classes, ids, attributes and kinds of shapes are read, but not all that CSS has.",
            fix: "Export the picture with styles as attributes."))
    static let unknownPicture = DiagnosticCode(
        "BI011",
        sv: MessageText(
            "{fil} är inte en bild som kan visas",
            reason: "Innehållet är något annat än SVG, PNG och JPEG, vad filen än heter.",
            fix: "Spara den som SVG, PNG eller JPEG."),
        en: MessageText(
            "{fil} is not a picture that can be shown",
            reason: "It holds something else than SVG, PNG and JPEG, whatever the file is called.",
            fix: "Save it as SVG, PNG or JPEG."))
    static let damagedPicture = DiagnosticCode(
        "BI012",
        sv: MessageText(
            "Bilden {fil} är trasig: {skäl}",
            reason: "En skadad bild kan visas halv eller inte alls i det färdiga paketet.",
            fix: "Hämta eller exportera bilden på nytt."),
        en: MessageText(
            "The picture {fil} is damaged: {reason}",
            reason: "A damaged picture may be shown half or not at all in the finished pack.",
            fix: "Fetch or export the picture again."))
    static let unsupportedPicture = DiagnosticCode(
        "BI013",
        sv: MessageText(
            "Bilden {fil} har {skäl}, som inte stöds",
            reason: "Sådana bilder visas olika, eller inte alls, i olika program.",
            fix: "Spara om den som PNG eller som JPEG i RGB."),
        en: MessageText(
            "The picture {fil} has {reason}, which is not supported",
            reason: "Such pictures look different from program to program, or are not shown at all.",
            fix: "Save it as PNG, or as JPEG in RGB."))
    static let otherColours = DiagnosticCode(
        "BI582", .warning,
        sv: MessageText(
            "Bilden {fil} har färger som inte är sRGB",
            reason: "Den har en egen färgprofil, till exempel Adobe RGB eller Display P3, och visas som sRGB: färgerna blir något mattare.",
            fix: "Konvertera bilden till sRGB i bildprogrammet, om färgerna är viktiga."),
        en: MessageText(
            "The picture {fil} has colours that are not sRGB",
            reason: "It has a profile of its own, such as Adobe RGB or Display P3, and is shown as sRGB: its colours become somewhat duller.",
            fix: "Convert the picture to sRGB in the picture program, if its colours matter."))
    static let hugePicture = DiagnosticCode(
        "BI014",
        sv: MessageText(
            "Bilden {fil} är {bredd} × {höjd} bildpunkter, mer än vad som går att använda",
            reason: "Ett styrelsepaket ska gå att ladda ner i en telefon.", fix: "Minska bilden till högst 3 000 bildpunkter på bredden."),
        en: MessageText(
            "The picture {fil} is {bredd} × {höjd} pixels, more than is of use",
            reason: "A board pack must load on a phone.", fix: "Scale the picture down to 3,000 pixels wide at most."))
    static let emptyPicture = DiagnosticCode(
        "BI015", .warning,
        sv: MessageText("Bilden {fil} är tom", reason: "Den innehåller inget som ritas.", fix: "Kontrollera att rätt lager är synliga och exportera på nytt."),
        en: MessageText("The picture {fil} is empty", reason: "It holds nothing that is drawn.", fix: "See that the right layers are visible and export again.")
    )
    static let svgTooMuchText = DiagnosticCode(
        "BI016",
        sv: MessageText(
            "Bilden har mer än {antal} 000 tecken text", reason: "Så mycket text kan ingen läsa i en bild.",
            fix: "Skriv texten i dokumentet, och låt bilden ha korta ord."),
        en: MessageText(
            "The picture has more than {antal},000 characters of text", reason: "Nobody can read as much text in a picture.",
            fix: "Write the text in the document, and let the picture have short words."))
    static let tooManyPixels = DiagnosticCode(
        "BI077",
        sv: MessageText(
            "Mötets bilder har tillsammans för många bildpunkter: {fil} går inte att visa också",
            reason: "PNG-bilder packas upp, och de får tillsammans bli högst {gräns} MB. Foton i JPEG räknas inte.",
            fix: "Minska bilderna till den storlek som de visas i, och spara foton som JPEG."),
        en: MessageText(
            "The pictures of the meeting have too many pixels together: {fil} cannot be shown as well",
            reason: "PNG pictures are unpacked, and may come to {gräns} MB together at most. Photos in JPEG do not count.",
            fix: "Scale the pictures down to the size that they are shown in, and save photos as JPEG."))
    static let svgFaintText = DiagnosticCode(
        "BI578", .warning,
        sv: MessageText(
            "Texten ”{text}” i bilden syns dåligt: kontrasten är {kvot}",
            reason: "Lagen om tillgänglig digital offentlig service kräver minst {krav} mot det som ligger under.",
            fix: "Gör texten mörkare, eller det som ligger under ljusare, och exportera bilden på nytt."),
        en: MessageText(
            "The text “{text}” in the picture is hard to see: its contrast is {ratio}",
            reason: "The law on accessible digital public service asks for at least {wanted} against what lies under it.",
            fix: "Make the text darker, or what lies under it lighter, and export the picture again."))
    static let svgCoveredText = DiagnosticCode(
        "BI579",
        sv: MessageText(
            "Något i bilden ligger över en del av texten ”{text}”",
            reason: "Text i bilder sätts på nytt som riktig text, ovanpå allt annat: den skulle synas där den är dold.",
            fix: "Lägg texten överst i ritprogrammet, eller ta bort den om den inte ska synas."),
        en: MessageText(
            "Something in the picture lies over a part of the text “{text}”",
            reason: "Text in pictures is set anew as real text, on top of all else: it would show where it is hidden.",
            fix: "Put the text on top in the drawing program, or take it away if it is not to be seen."))
    static let svgTextLeaves = DiagnosticCode(
        "BI580", .warning,
        sv: MessageText(
            "Texten ”{text}” går utanför bildens kant",
            reason: "Text i bilder sätts med temats typsnitt, och det som inte får plats inom bildens ram hamnar över det som står bredvid.",
            fix: "Flytta texten inåt, eller gör bildens ram (viewBox) större."),
        en: MessageText(
            "The text “{text}” leaves the edge of the picture",
            reason: "Text in pictures is set in the theme's font, and what has no room within the picture's frame stands over what is beside it.",
            fix: "Move the text inwards, or make the picture's frame (viewBox) larger."))
    static let svgTooMuch = DiagnosticCode(
        "BI581",
        sv: MessageText(
            "Bilden har mer än {antal} 000 delar",
            reason: "Delar som används om och om igen räknas varje gång, och så många kan ingen se.",
            fix: "Förenkla bilden, eller spara den som PNG."),
        en: MessageText(
            "The picture has more than {antal},000 parts",
            reason: "Parts that are used over and over count each time, and nobody can see as many.",
            fix: "Simplify the picture, or save it as PNG."))

    static let svgWeight = DiagnosticCode(
        "BI583", .warning,
        sv: MessageText(
            "Texten med ”{namn}: {värde}” sätts i vikten {vikt}",
            reason: "Text i bilder sätts i temats typsnitt, normal, halvfet eller fet: andra vikter finns inte för den.",
            fix: "Välj 400, 600 eller 700 i ritprogrammet, eller gör om texten till banor."),
        en: MessageText(
            "The text with “{namn}: {värde}” is set in the weight {weight}",
            reason: "Text in pictures is set in the theme's font, regular, semibold or bold: there are no other weights for it.",
            fix: "Choose 400, 600 or 700 in the drawing program, or turn the text into paths."))
    static let svgFontOfSigns = DiagnosticCode(
        "BI584",
        sv: MessageText(
            "Texten ”{text}” i bilden är tecken ur {familj}",
            reason: "Text i bilder sätts i temats typsnitt, och där är samma koder bokstäver i stället för symboler.",
            fix: "Gör om texten till banor i ritprogrammet, eller skriv symbolerna som sina egna tecken i ett vanligt typsnitt."),
        en: MessageText(
            "The text “{text}” in the picture is signs of {familj}",
            reason: "Text in pictures is set in the theme's font, where the same codes are letters instead of symbols.",
            fix: "Turn the text into paths in the drawing program, or write the symbols as characters of their own in an ordinary font."))
    static let svgPropertyOf = DiagnosticCode(
        "BI585",
        sv: MessageText(
            "Egenskapen ”{namn}” på <{del}> kan inte ritas",
            reason: "Den går att rita på en del slag av former men inte på den här, och inget ritas annorlunda än filen säger.",
            fix: "Förenkla den delen eller gör om den till banor och exportera på nytt, eller spara bilden som PNG."),
        en: MessageText(
            "The property “{namn}” of <{del}> cannot be drawn",
            reason: "It can be drawn on some kinds of shapes but not on this one, and nothing is drawn otherwise than the file says.",
            fix: "Make that part simpler or turn it into paths and export again, or save the picture as PNG."))
    static let svgMisspelt = DiagnosticCode(
        "BI586",
        sv: MessageText(
            "Okänd egenskap ”{namn}” i bilden: menade du ”{förslag}”?",
            reason: "En felskriven egenskap gör ingenting, och formen ritas på ett annat sätt än den var tänkt.",
            fix: "Rätta namnet, med små och stora bokstäver som i ”{förslag}”, eller ta bort egenskapen."),
        en: MessageText(
            "Unknown property “{namn}” in the picture: did you mean “{förslag}”?",
            reason: "A misspelt property does nothing, and the shape is drawn otherwise than it was meant.",
            fix: "Correct the name, in small and capital letters as in “{förslag}”, or remove the property."))
}

extension DiagnosticCode {
    static let svgTextOverText = DiagnosticCode(
        "BI587", .warning,
        sv: MessageText(
            "Texten ”{text}” i bilden ligger över ”{annan}”",
            reason: "Text i bilder sätts med temats typsnitt, och bokstäver ovanpå varandra går inte att läsa.",
            fix: "Flytta isär texterna, eller gör dem mindre, och exportera bilden på nytt."),
        en: MessageText(
            "The text “{text}” in the picture lies over “{annan}”",
            reason: "Text in pictures is set in the theme's font, and letters on top of one another cannot be read.",
            fix: "Move the texts apart, or make them smaller, and export the picture again."))
}

/// Every code of this module, for the catalogue.
public let imageCodes: [DiagnosticCode] = [
    .notXML, .notSVG, .svgElement, .svgScript, .svgReference, .svgProperty, .svgValue, .svgSize, .svgTurnedText,
    .svgSelector, .unknownPicture, .damagedPicture, .unsupportedPicture, .hugePicture, .otherColours, .emptyPicture, .svgTooMuchText,
    .tooManyPixels, .svgFaintText, .svgCoveredText, .svgTextLeaves, .svgTooMuch, .svgWeight, .svgFontOfSigns,
    .svgPropertyOf, .svgMisspelt, .svgTextOverText,
]
