public import Diagnostics

extension DiagnosticCode {
    static let rawHTML = DiagnosticCode(
        "MD001", .warning,
        sv: MessageText(
            "HTML i texten: ”{html}”", reason: "HTML släpps aldrig igenom; det skrivs ut som det står.",
            fix: "Skriv med Markdown i stället, eller sätt texten inom `…` om den ska synas."),
        en: MessageText(
            "HTML in the text: “{html}”", reason: "HTML never passes; it is printed as it stands.",
            fix: "Write Markdown instead, or put the text in `…` if it is meant to be seen."))
    static let htmlComment = DiagnosticCode(
        "MD002", .warning,
        sv: MessageText(
            "En HTML-kommentar i texten skrivs inte ut",
            reason: "Kommentarer ligger ofta kvar av misstag, och läsaren får inte se vad som står i dem.",
            fix: "Ta bort kommentaren när texten är klar."),
        en: MessageText(
            "An HTML comment in the text is not printed",
            reason: "Comments often stay behind by mistake, and the reader does not see what they say.",
            fix: "Remove the comment when the text is done."))
    static let unsupportedLink = DiagnosticCode(
        "MD003",
        sv: MessageText(
            "Länken leder till ”{mål}”, som inte kan publiceras",
            reason: "En bilaga läses utanför din dator; bara hela webbadresser och ställen i paketet går att nå.",
            fix: "Skriv https://…, mailto:…, tel:…, #rubrik eller bilaga-1#rubrik."),
        en: MessageText(
            "The link leads to “{mål}”, which cannot be published",
            reason: "An appendix is read outside your computer; only full web addresses and places in the pack exist there.",
            fix: "Write https://…, mailto:…, tel:…, #heading or bilaga-1#heading."))
    static let emptyLink = DiagnosticCode(
        "MD004",
        sv: MessageText(
            "Länken till {mål} saknar text", reason: "Den som lyssnar på dokumentet hör bara ”länk”.",
            fix: "Skriv [text](adress)."),
        en: MessageText(
            "The link to {mål} has no text", reason: "Someone who listens to the document hears only “link”.",
            fix: "Write [text](address)."))
    static let unknownRole = DiagnosticCode(
        "MD005",
        sv: MessageText(
            "Okänt slag av block ”[!{roll}]”", reason: "Ordet avgör hur blocket ser ut och hur det läses upp.",
            fix: "[[Menade du ”[!{förslag}]”?]] [[Välj bland: {möjliga}.]]"),
        en: MessageText(
            "Unknown kind of block “[!{roll}]”",
            reason: "The word decides what the block looks like and how it is read aloud.",
            fix: "[[Did you mean “[!{förslag}]”?]] [[Choose among: {möjliga}.]]"))
    static let roleIsOneParagraph = DiagnosticCode(
        "MD006",
        sv: MessageText(
            "[!{roll}] får bara hålla ett stycke", reason: "Blocket är till för en kort text och sätts i ett stycke.",
            fix: "Flytta resten ur blocket."),
        en: MessageText(
            "[!{roll}] may hold one paragraph only",
            reason: "The block is meant for a short text and is set as one paragraph.",
            fix: "Move the rest out of the block."))
    static let imageInSentence = DiagnosticCode(
        "MD007",
        sv: MessageText(
            "Bilden {fil} står inne i en text", reason: "En bild står för sig, så att den får plats och går att läsa upp.",
            fix: "Lägg en tom rad före och efter bilden."),
        en: MessageText(
            "The image {fil} stands within a text", reason: "An image stands by itself, so that it has room and can be read out.",
            fix: "Put an empty line before and after the image."))
    static let blocksInSentence = DiagnosticCode(
        "MD008", .warning,
        sv: MessageText(
            "Texten har flera stycken men står inne i en mening", reason: "Styckena skrivs efter varandra.",
            fix: "Skriv ett enda stycke, eller låt mallen sätta {tagg} på en egen rad."),
        en: MessageText(
            "The text has several paragraphs but stands within a sentence",
            reason: "The paragraphs are printed one after the other.",
            fix: "Write a single paragraph, or let the template put {tagg} on a line of its own."))
    static let blockInSentence = DiagnosticCode(
        "MD009",
        sv: MessageText(
            "Tabeller och andra block kan inte stå inne i en mening",
            reason: "Ett block börjar på en ny rad och tar spaltens hela bredd.",
            fix: "Sätt blocket på egna rader i mallen."),
        en: MessageText(
            "Tables and other blocks cannot stand within a sentence",
            reason: "A block begins on a new line and takes the full width of the column.",
            fix: "Put the block on lines of its own in the template."))
    static let skippedLevel = DiagnosticCode(
        "MD010", .warning,
        sv: MessageText(
            "Rubriken ”{rubrik}” hoppar över en nivå",
            reason: "Rubriker som hoppar gör dokumentet svårt att hitta i för den som lyssnar; nivån är höjd.",
            fix: "Använd ett # färre[[, eller se efter om rubriken före, ”{före}”, har fått ett # för lite]]."),
        en: MessageText(
            "The heading “{rubrik}” skips a level",
            reason: "Skipped levels make a document hard to navigate by ear; the level was raised.",
            fix: "Use one # less[[, or see whether the heading before, “{före}”, has got one too few]]."))
    static let secondTitle = DiagnosticCode(
        "MD011", .warning,
        sv: MessageText(
            "”{rubrik}” är en rubrik på första nivån, men titeln finns redan",
            reason: "Ett dokument har en enda rubrik på nivå 1: titeln i mallens huvud.", fix: "Skriv ## i stället."),
        en: MessageText(
            "“{rubrik}” is a heading of the first level, but the title is there already",
            reason: "A document has a single heading of level 1: the title in the template's front matter.",
            fix: "Write ## instead."))
    static let headingInside = DiagnosticCode(
        "MD012", .warning,
        sv: MessageText(
            "Rubriken ”{rubrik}” står inne i en lista eller ett block",
            reason: "Den skrivs som fet text och kommer inte med i innehållet.", fix: "Flytta ut rubriken."),
        en: MessageText(
            "The heading “{rubrik}” stands inside a list or a block",
            reason: "It is printed as bold text and left out of the contents.", fix: "Move the heading out."))
    static let unusedFootnote = DiagnosticCode(
        "MD013", .warning,
        sv: MessageText(
            "Noten [^{not}] används inte och skrivs inte ut", reason: "Ingenting i texten leder läsaren till den.",
            fix: "Hänvisa till den med [^{not}] eller ta bort den."),
        en: MessageText(
            "The footnote [^{not}] is not used and not printed", reason: "Nothing in the text leads the reader to it.",
            fix: "Refer to it with [^{not}] or remove it."))
    static let undefinedFootnote = DiagnosticCode(
        "MD014",
        sv: MessageText(
            "Noten [^{not}] finns inte", reason: "Läsaren skulle se en notsiffra som inte leder till något.",
            fix: "Skriv noten på en egen rad: [^{not}]: text."),
        en: MessageText(
            "There is no footnote [^{not}]", reason: "The reader would see a number that leads to no note.",
            fix: "Write the note on a line of its own: [^{not}]: text."))
    static let unknownAnchor = DiagnosticCode(
        "MD015",
        sv: MessageText(
            "Länken #{namn} leder ingenstans i dokumentet", reason: "Rubriken kan ha bytt namn sedan länken skrevs.",
            fix: "[[Menade du #{förslag}?]] En länk i dokumentet skrivs som # och rubrikens namn."),
        en: MessageText(
            "The link #{namn} leads nowhere in this document",
            reason: "The heading may have been renamed since the link was written.",
            fix: "[[Did you mean #{förslag}?]] A link within the document is written as # and the name of the heading."))
    static let nestedTooDeep = DiagnosticCode(
        "MD016",
        sv: MessageText(
            "Listor eller citat är nästlade för djupt", reason: "Så många nivåer går inte att skilja åt på sidan.",
            fix: "Dela upp texten; fyra nivåer räcker långt."),
        en: MessageText(
            "Lists or quotes are nested too deep", reason: "So many levels cannot be told apart on the page.",
            fix: "Split the text; four levels go a long way."))
    static let textTooLong = DiagnosticCode(
        "MD017",
        sv: MessageText(
            "Texten är för stor för att läsas säkert", reason: "Gränsen är 4 MB, 64 kB utan tom rad och 4 000 tecken utan mellanslag.",
            fix: "Dela upp texten, eller sätt in tomma rader."),
        en: MessageText(
            "The text is too large to be read safely", reason: "The limit is 4 MB, 64 kB without an empty line and 4,000 characters without a space.",
            fix: "Split the text, or put in empty lines."))
    static let hiddenEntity = DiagnosticCode(
        "MD023",
        sv: MessageText(
            "Ett osynligt styrtecken ({tecken}) är skrivet som &…; i texten",
            reason: "Det syns inte, och en del vänder siffror och ord så att sidan visar något annat än det som står.",
            fix: "Ta bort det."),
        en: MessageText(
            "An invisible control character ({tecken}) is written as &…; in the text",
            reason: "It does not show, and some turn figures and words so that the page shows something else than what stands here.",
            fix: "Delete it."))
    static let entityWithoutCharacter = DiagnosticCode(
        "MD085",
        sv: MessageText(
            "&…; står för {tecken}, som inte är något tecken",
            reason: "På sidan skulle det stå en romb med frågetecken, eller ingenting.",
            fix: "Skriv tecknet självt."),
        en: MessageText(
            "&…; stands for {tecken}, which is no character",
            reason: "The page would show a diamond with a question mark, or nothing.",
            fix: "Type the character itself."))
    static let tableTooLarge = DiagnosticCode(
        "MD018",
        sv: MessageText("Tabellen är för stor", reason: "Gränsen är 20 000 celler.", fix: "Dela upp tabellen."),
        en: MessageText("The table is too large", reason: "The limit is 20,000 cells.", fix: "Split the table."))
    static let badLanguage = DiagnosticCode(
        "MD019",
        sv: MessageText(
            "”{språk}” är ingen registrerad språkkod",
            reason: "Koden säger på vilket språk orden ska uttalas när texten läses upp; en okänd väljer ingen röst.",
            fix: "[[Menade du lang:{förslag}?]] Skriv till exempel [impact stories](lang:en)."),
        en: MessageText(
            "“{språk}” is no registered language code",
            reason: "The code says in which language the words are pronounced when the text is read aloud; an unknown one chooses no voice.",
            fix: "[[Did you mean lang:{förslag}?]] Write, for example, [impact stories](lang:en)."))
    static let emptyHeading = DiagnosticCode(
        "MD020",
        sv: MessageText(
            "En rubrik har ingen text som syns", reason: "Den skulle stå som en tom rad i innehållsförteckningen, och läsas upp som ingenting.",
            fix: "Skriv rubrikens text eller ta bort #-tecknen. Ett hårt mellanslag eller ett tecken utan bredd räknas inte."),
        en: MessageText(
            "A heading has no text that shows", reason: "It would be an empty line in the table of contents, and be read out as nothing.",
            fix: "Write the heading's text or remove the # signs. A no-break space or a sign without width does not count."))
    static let imageWithoutAlternative = DiagnosticCode(
        "MD021",
        sv: MessageText(
            "Bilden {fil} saknar alternativtext", reason: "Den som inte ser bilden får annars inte veta vad den visar.",
            fix: "Skriv vad bilden visar inom hakparenteserna: ![Trappa med fem steg, från kännedom till handling]({fil})."),
        en: MessageText(
            "The image {fil} has no alternative text", reason: "Those who do not see the image would not learn what it shows.",
            fix: "Write what the image shows in the brackets: ![Stairs of five steps, from awareness to action]({fil})."))
    static let emptyAlternative = DiagnosticCode(
        "MD166", .warning,
        sv: MessageText(
            "Alternativtexten ”{text}” säger inte vad bilden visar",
            reason: "Den läses upp för den som inte ser bilden, och ett filnamn eller ordet bild säger ingenting.",
            fix: "Skriv vad bilden visar, till exempel ”Trappa med fem steg, från kännedom till handling”."),
        en: MessageText(
            "The alternative text “{text}” does not say what the image shows",
            reason: "It is read out to those who do not see the image, and the name of a file or the word image says nothing.",
            fix: "Write what the image shows, such as “Stairs of five steps, from awareness to action”."))
    static let imageElsewhere = DiagnosticCode(
        "MD022",
        sv: MessageText(
            "Bilden {fil} ligger någon annanstans", reason: "Ett paket hämtar ingenting utifrån; det ska se likadant ut om tio år.",
            fix: "Lägg bilden i mötets mapp och skriv dess namn."),
        en: MessageText(
            "The image {fil} lies elsewhere", reason: "A pack fetches nothing; it is to look the same in ten years.",
            fix: "Put the image in the meeting's folder and write its name."))
    static let tooMuchTextInAll = DiagnosticCode(
        "MD084",
        sv: MessageText(
            "Mötets texter och tabeller är tillsammans för stora för ett paket: minst {sidor} sidor",
            reason: "Gränsen är omkring {gräns} sidor.[[ Mest står i den här filen, omkring {egna} sidor.]]",
            fix: "Korta texten, dela upp mötet i flera, eller lämna det långa underlaget vid sidan av paketet."),
        en: MessageText(
            "The texts and tables of the meeting are too large together for a pack: {sidor} pages at least",
            reason: "The limit is some {gräns} pages.[[ Most of it is in this file, some {egna} pages.]]",
            fix: "Shorten the text, split the meeting into several, or hand the long papers in beside the pack."))
}

/// Every code of this module, for the catalogue.
public let markupCodes: [DiagnosticCode] =
    [
        .rawHTML, .htmlComment, .unsupportedLink, .emptyLink, .unknownRole, .roleIsOneParagraph, .imageInSentence,
        .blocksInSentence, .blockInSentence, .skippedLevel, .secondTitle, .headingInside, .unusedFootnote,
        .undefinedFootnote, .unknownAnchor, .nestedTooDeep, .textTooLong, .tableTooLarge, .hiddenEntity, .entityWithoutCharacter, .badLanguage, .emptyHeading,
        .imageWithoutAlternative, .emptyAlternative, .imageElsewhere, .tooMuchTextInAll,
    ] + leftoverCodes
