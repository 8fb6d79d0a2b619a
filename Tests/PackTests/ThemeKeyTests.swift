import Diagnostics
import Foundation
import Inputs
import TestSupport
import Testing

@testable import Pack

/// Every key of the theme changes what comes out. `Tests/Fixtures/tema` has something of each kind that a theme
/// decides the look of; a key that is read and then forgotten gives the same bytes as without it.
@Suite struct ThemeKeyTests {
    private let root = scratchPath()
    private let fixture = "\(repositoryRoot)/Tests/Fixtures/tema"

    /// A theme by its keys' paths; what it does not say has the standard value.
    private typealias Keys = [String: String]

    private static let logo = ["logotyp.fil": "logotyp.svg", "logotyp.alternativtext": "Provet"]

    private typealias Outputs = (pdf: [UInt8], html: [[UInt8]])

    /// What the standard theme gives, which most cases are held against.
    private static let usual = Task { try await ThemeKeyTests().build([:], draft: false, english: false) }

    /// The bytes of the pack, and its web pages, in a theme.
    private func outputs(_ keys: Keys, draft: Bool = false, english: Bool = false) async throws -> Outputs {
        if keys.isEmpty, !draft, !english { return try await Self.usual.value }
        return try await build(keys, draft: draft, english: english)
    }

    private func build(_ keys: Keys, draft: Bool, english: Bool) async throws -> Outputs {
        let folder = "\(root)/\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: "\(fixture)/templates/logotyp.svg", toPath: "\(folder)/logotyp.svg")
        let square = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M1 1h7v7h-7z\"/></svg>"
        try square.write(toFile: "\(folder)/annan.svg", atomically: true, encoding: .utf8)
        try yaml(keys).write(toFile: "\(folder)/tema.yaml", atomically: true, encoding: .utf8)
        var request = BuildRequest()
        var meeting = "\(fixture)/2025-02-12"
        if english {
            for part in ["register", "2025-02-12"] {
                try FileManager.default.copyItem(atPath: "\(fixture)/\(part)", toPath: "\(folder)/\(part)")
            }
            meeting = "\(folder)/2025-02-12"
            let swedish = try String(contentsOfFile: "\(meeting)/mote.yaml", encoding: .utf8)
            try (swedish + "\nspråk: en\n").write(toFile: "\(meeting)/mote.yaml", atomically: true, encoding: .utf8)
        }
        request.meetings = [meeting]
        // The English meeting's first pages have the headings that links lead to.
        let others = english ? ["\(repositoryRoot)/Tests/Fixtures/engelska/templates"] : []
        request.templates = [folder, "\(fixture)/templates"] + others + ["\(repositoryRoot)/templates"]
        request.isDraft = draft
        var general = MeetingResult(meeting: "")
        let place = try #require(findMeetings(request.meetings, out: root, diagnostics: &general.diagnostics).first)
        let builder = PackBuilder(request, &general)
        let told = render(general.diagnostics.items, sources: general.sources)
        let made = try #require(await builder?.make(place, jobs: 1).0, "\(yaml(keys))\(told)")
        let pdf = try #require(made.files.first { $0.name == (english ? "board-pack.pdf" : "styrelsepaket.pdf") })
        return (pdf.bytes, made.files.filter { $0.name.hasSuffix(".html") }.map(\.bytes))
    }

    /// Paths as a tree: `a.b: 1` and `a.c: 2` stand below the same `a`.
    private func yaml(_ keys: Keys, depth: Int = 0) -> String {
        var text = depth == 0 ? "# Ett prov.\n" : ""
        let indent = String(repeating: "  ", count: depth)
        for name in Set(keys.keys.map { String($0.split(separator: ".")[0]) }).sorted() {
            if let value = keys[name] {
                text += "\(indent)\(name): \(value)\n"
            } else {
                let inner = keys.filter { $0.key.hasPrefix(name + ".") }.map { ($0.key.dropFirst(name.count + 1), $0.value) }
                text += "\(indent)\(name):\n" + yaml(Dictionary(uniqueKeysWithValues: inner.map { (String($0), $1) }), depth: depth + 1)
            }
        }
        return text
    }

    // MARK: Kinds of text

    private static let kinds = [
        "brödtext", "titel", "underrubrik", "överrad", "rubrik-2", "rubrik-3", "rubrik-4", "ingress", "tabell",
        "tabellhuvud", "tabellrubrik", "not", "sidhuvud", "kod", "nyckeltal", "nyckeltalstext", "etikett",
        "omslagstitel", "omslagsrad",
    ]
    private static let properties = [
        "grad": "7 pt", "radavstånd": "41 pt", "vikt": "fet", "kursiv": "ja", "färg": "accent", "spärrning": "150",
        "före": "53 pt", "efter": "61 pt", "familj": "rubriker",
    ]
    /// Parts that are set in the family of headings unless the theme says otherwise.
    private static let headings = ["titel", "rubrik-2", "rubrik-3", "rubrik-4", "tabellrubrik", "nyckeltal", "omslagstitel"]
    private static let running = ["radavstånd": "17 pt", "före": "9 pt", "efter": "9 pt"]
    private static let accented = ["överrad", "etikett"]

    @Test(arguments: kinds)
    func aKindOfTextIsSetAsTheThemeSays(kind: String) async throws {
        let usual = try await outputs([:]).pdf
        let families = ["typsnitt.rubriker": "Noto Sans"]
        let withFamilies = try await outputs(families).pdf
        for (name, value) in Self.properties.sorted(by: { $0.key < $1.key }) {
            var other = name == "färg" && Self.accented.contains(kind) ? "bläck" : value
            // Header and footer must keep to their margins.
            if kind == "sidhuvud" { other = Self.running[name] ?? other }
            let isFamily = name == "familj"
            if isFamily, Self.headings.contains(kind) { other = "text" }
            let changed = try await outputs((isFamily ? families : [:]).merging(["text.\(kind).\(name)": other]) { $1 }).pdf
            let isIgnored = changed == (isFamily ? withFamilies : usual)
            #expect(!isIgnored, "text.\(kind).\(name)")
        }
    }

    // MARK: The other keys

    struct Case: CustomTestStringConvertible, Sendable {
        var key: String
        var value: String
        /// What the rest of the theme says, with and without the key.
        var with: [String: String] = [:]
        /// The key stands in this one's place.
        var instead: String?
        var isWebOnly = false
        var isDraft = false
        /// Of a meeting whose documents are in English.
        var isEnglish = false
        var testDescription: String { key }
    }

    static let cases: [Case] =
        words + english + [
            Case(key: "sida.format.namn", value: "A5"),
            Case(key: "sida.format.bredd", value: "200 mm", with: ["sida.format.höjd": "297 mm"], instead: "210 mm"),
            Case(key: "sida.format.höjd", value: "280 mm", with: ["sida.format.bredd": "210 mm"], instead: "297 mm"),
            Case(key: "sida.marginaler.upptill", value: "40 mm"), Case(key: "sida.marginaler.nedtill", value: "60 mm"),
            Case(key: "sida.marginaler.vänster", value: "40 mm"), Case(key: "sida.marginaler.höger", value: "40 mm"),
            Case(key: "sida.marginaler.inre", value: "40 mm"), Case(key: "sida.marginaler.yttre", value: "40 mm"),
            Case(key: "omslag.bild", value: "logotyp.svg"),
            Case(key: "sida.sidhuvud", value: "50 pt"), Case(key: "sida.sidfot", value: "50 pt"),
            Case(key: "typsnitt.familj", value: "Noto Sans"), Case(key: "typsnitt.fast-bredd", value: "DejaVu Sans"),
            Case(key: "typsnitt.rubriker", value: "Noto Sans"), Case(key: "typsnitt.figurer", value: "Noto Sans"),
            Case(key: "typsnitt.reserv", value: "[Noto Sans Symbols2]", instead: "[DejaVu Sans]"),
            Case(key: "stycken.marginal", value: "rak"), Case(key: "stycken.avstava", value: "nej"),
            Case(key: "tabeller.minsta-grad", value: "6 pt"), Case(key: "figurer.minsta-grad", value: "10 pt"),
            Case(key: "färger.bläck", value: "\"#000000\""), Case(key: "färger.dämpad", value: "\"#333333\""),
            Case(key: "färger.accent", value: "\"#8a2f52\""), Case(key: "färger.ton", value: "\"#f8eff3\""),
            Case(key: "färger.linje", value: "\"#aaaaaa\""), Case(key: "färger.papper", value: "\"#fffff0\"", isWebOnly: false),
            Case(key: "sidhuvud.vänster", value: "\"{styrelse}\""), Case(key: "sidhuvud.höger", value: "\"{titel}\""),
            Case(key: "sidfot.vänster", value: "\"{diarienummer}\""), Case(key: "sidfot.höger", value: "\"{sida}\""),
            Case(key: "standard", value: "arkiv-2024", instead: "arkiv"),
            Case(key: "logotyp.fil", value: "logotyp.svg", with: ["logotyp.alternativtext": "Provet"], instead: ""),
            Case(key: "logotyp.alternativtext", value: "Ett annat", with: ["logotyp.fil": "logotyp.svg"], instead: "Provet"),
            Case(key: "logotyp.höjd", value: "30 mm", with: logo),
            Case(key: "logotyp.höjd-i-sidhuvud", value: "6 mm", with: logo),
            Case(
                key: "logotyp.fil-i-sidhuvud", value: "annan.svg",
                with: ["logotyp.fil": "logotyp.svg", "logotyp.alternativtext": "Provet", "logotyp.höjd-i-sidhuvud": "6 mm"], instead: "logotyp.svg"),
            Case(key: "figurer.färger", value: "[\"#8a2f52\", \"#1f6f3f\"]"),
            Case(key: "omslag.luft", value: "60 mm"), Case(key: "bilagor.startsida", value: "kompakt"),
            Case(key: "omslag.band", value: "accent"), Case(key: "omslag.bandtext", value: "ton", with: ["omslag.band": "accent"]),
            Case(key: "brevpapper", value: "logotyp.svg"), Case(key: "figurer.grad", value: "11 pt"),
            Case(key: "rubriker.numrerade", value: "ja"), Case(key: "sida.liggande", value: "ja"),
            Case(key: "sidhuvud.mitten", value: "\"{sida}\""), Case(key: "sidhuvud.första-sidan", value: "nej"),
            Case(key: "sidfot.mitten", value: "\"{styrelse}\""),
            Case(key: "tabeller.huvudbotten", value: "ton"), Case(key: "tabeller.huvudtext", value: "accent"),
            Case(key: "tabeller.varannan-rad", value: "ton"), Case(key: "tabeller.radluft", value: "6 pt"),
        ]

    private static let words: [Case] = [
        Case(key: "ord.forts", value: "fortsättning"), Case(key: "ord.bilaga", value: "Handling"),
        Case(key: "ord.innehåll", value: "Det här finns"), Case(key: "ord.noter", value: "Fotnoter", isWebOnly: true),
        Case(key: "ord.ärende", value: "Punkt"), Case(key: "ord.föredragande", value: "Presenteras av"),
        Case(key: "ord.utkast", value: "EJ KLART", isDraft: true),
        Case(key: "ord.hoppa-till-innehåll", value: "Till texten", isWebOnly: true),
        Case(key: "ord.till-paketet", value: "Tillbaka", isWebOnly: true),
    ]

    private static let english: [Case] = words.map { word in
        var english = word
        english.key = "ord-på-engelska" + word.key.dropFirst(3)
        english.isEnglish = true
        return english
    }

    @Test(arguments: cases)
    func aKeyChangesWhatComesOut(_ example: Case) async throws {
        var before = example.with
        if let instead = example.instead {
            if instead.isEmpty { before = [:] } else { before[example.key] = instead }
        }
        var after = example.with
        after[example.key] = example.value
        let plain = try await outputs(before, draft: example.isDraft, english: example.isEnglish)
        let changed = try await outputs(after, draft: example.isDraft, english: example.isEnglish)
        let isIgnored = example.isWebOnly ? changed.html == plain.html : changed.pdf == plain.pdf
        #expect(!isIgnored, "\(example.key)")
    }

    /// What changes is the key's doing: the theme's file as such leaves no trace in the pages.
    @Test func theSameThemeGivesTheSameBytes() async throws {
        let (plain, again) = (try await outputs([:]), try await outputs(["text.brödtext.grad": "9,75 pt"]))
        #expect(again.pdf == plain.pdf)
        #expect(again.html == plain.html)
    }

    /// A new key of the theme's schema is told here too. Fonts from files have a test of their own.
    @Test func everyKeyOfTheSchemaIsTried() throws {
        let schema = try String(contentsOfFile: "\(repositoryRoot)/schema/tema.json", encoding: .utf8)
        let json = try #require(JSONSerialization.jsonObject(with: Data(schema.utf8)) as? [String: Any])
        var tried = Set(Self.cases.map(\.key))
        tried.insert("typsnitt.filer")
        let faces = [
            "normal", "kursiv", "halvfet", "halvfet-kursiv", "fet", "fet-kursiv", "lätt", "lätt-kursiv", "medel", "medel-kursiv", "svart", "svart-kursiv",
        ]
        for face in faces { tried.insert("typsnitt.snitt.\(face)") }
        for kind in Self.kinds { for name in Self.properties.keys { tried.insert("text.\(kind).\(name)") } }
        let known = leaves(json, "", json)
        #expect(known.subtracting(tried).sorted() == [])
        #expect(tried.subtracting(known).sorted() == [])
    }

    /// The paths of all keys that take a value.
    private func leaves(_ schema: [String: Any], _ path: String, _ root: [String: Any]) -> Set<String> {
        if let name = (schema["$ref"] as? String)?.split(separator: "/").last,
            let target = (root["$defs"] as? [String: Any])?[String(name)] as? [String: Any]
        {
            return leaves(target, path, root)
        }
        func inner(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }
        var found: Set<String> = []
        for case let option as [String: Any] in (schema["anyOf"] ?? schema["oneOf"]) as? [Any] ?? [] {
            let own = leaves(option, path, root)
            if own != [path] { found.formUnion(own) }
        }
        for case (let name, let value as [String: Any]) in schema["properties"] as? [String: Any] ?? [:] {
            found.formUnion(leaves(value, inner(name), root))
        }
        let values = schema["additionalProperties"] as? [String: Any]
        if let names = (schema["propertyNames"] as? [String: Any])?["enum"] as? [String], let values {
            for name in names { found.formUnion(leaves(values, inner(name), root)) }
        }
        return found.isEmpty ? [path] : found
    }
}
