import Checks
public import Diagnostics
import Images
import Inputs
import Layout
import Ledgers
import Markup
import PDF
import Templates
import Text

/// Every message that the program can give, in the order of their codes.
public let catalogue: [DiagnosticCode] = [
    inputsCodes, ledgerCodes, checksCodes, templatesCodes, markupCodes, imageCodes, textCodes, layoutCodes, pdfCodes, packCodes,
].flatMap { $0 }.sorted { $0.id < $1.id }

/// What the two letters of a code stand for, in the order of the data.
public let codeAreas: [(letters: String, swedish: String, english: String)] = [
    ("YA", "Filernas form: indrag, kolon, citattecken", "The form of files: indentation, colons, quotes"),
    ("IN", "Innehållet i en fil: nycklar, belopp, datum, hänvisningar", "What files hold: keys, amounts, dates, references"),
    ("LE", "Redovisningens filer: SIE, arbetsböcker, tabeller", "Files of the accounts: SIE, workbooks, tables"),
    ("RM", "Redovisningens väg till bilagan", "The way from the accounts to the appendix"),
    ("TH", "Temat", "The theme"),
    ("CK", "Kontroller av siffror, namn och hänvisningar", "Checks of figures, names and references"),
    ("TM", "Mallens form", "The form of templates"),
    ("EX", "Uttryck i en mall", "Expressions in templates"),
    ("TB", "Tabeller och summor", "Tables and sums"),
    ("MD", "Löpande text", "Prose"),
    ("DI", "Diagram och figurer", "Charts and figures"),
    ("BI", "Bilder", "Pictures"),
    ("TX", "Typsnitt och tecken", "Typefaces and characters"),
    ("LA", "Sidornas layout", "The layout of pages"),
    ("PD", "PDF-filen", "The PDF file"),
    ("PK", "Paketet: filer, bilagor, länkar", "The pack: files, attachments, links"),
]
