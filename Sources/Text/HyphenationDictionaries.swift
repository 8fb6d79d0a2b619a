public import Diagnostics
import System

/// The hyphenation patterns of the languages that the machine has them for; shared by all threads.
public struct HyphenationDictionaries: Sendable {
    private var patterns: [(language: String, patterns: HyphenationPatterns)] = []
    /// The pattern files in use, as they were read: where lines break depends on them.
    public private(set) var files: [(path: String, bytes: [UInt8])] = []

    /// No patterns at all: no word is hyphenated.
    public init() {}

    /// A dictionary made by hand, for one language.
    public init(language: String, patterns: HyphenationPatterns) {
        self.patterns = [(Self.primary(language), patterns)]
    }

    /// Loads the patterns of each language (BCP 47) from the usual folders. A language without patterns is
    /// warned of when it is the first one, the document's.
    public static func open(languages: [String] = ["sv"], diagnostics: inout DiagnosticList) -> Self {
        open(languages: languages, folders: folders, diagnostics: &diagnostics)
    }

    static func open(languages: [String], folders: [String], diagnostics: inout DiagnosticList) -> Self {
        var result = Self()
        for (index, language) in languages.enumerated() {
            let primary = primary(language)
            if result[language] != nil { continue }
            let names = fileNames[primary] ?? ["hyph_\(primary).dic"]
            if let file = firstFile(names, in: folders, &diagnostics) {
                result.patterns.append((primary, HyphenationPatterns(file.bytes)))
                result.files.append(file)
            } else if index == 0 {
                diagnostics.report(
                    .hyphenationMissing, at: nil, ["språk": language, "paket": "hyphen-\(primary)"])
            }
        }
        return result
    }

    /// Pattern files are 100 kB; the largest there are, 2 MB.
    private static func firstFile(
        _ names: [String], in folders: [String], _ diagnostics: inout DiagnosticList
    ) -> (path: String, bytes: [UInt8])? {
        for folder in folders {
            for name in names {
                let path = folder + "/" + name
                switch readFile(path, limit: 4 << 20) {
                case .success(let bytes): return (path, bytes)
                case .failure(.missing): break
                case .failure(let fault): diagnostics.report(.patternsUnreadable, at: nil, ["fil": path].merging(fault.reasonArguments) { $1 })
                }
            }
        }
        return nil
    }

    subscript(language: String) -> HyphenationPatterns? {
        let primary = Self.primary(language)
        return patterns.first { $0.language == primary }?.patterns
    }

    /// Those that came with the program first.
    private static let folders =
        [programFolder(["share/bilaga/hyphen"])].compactMap(\.self) + [
            "/usr/share/hyphen", "/usr/local/share/hyphen", "/opt/homebrew/share/hyphen", "/Library/Spelling",
        ]

    private static let fileNames = [
        "sv": ["hyph_sv_SE.dic", "hyph_sv.dic", "hyph_sv_FI.dic"],
        "en": ["hyph_en_GB.dic", "hyph_en_US.dic"],
    ]

    /// “sv” of “sv-SE”.
    private static func primary(_ language: String) -> String {
        String(language.prefix { $0 != "-" && $0 != "_" }).lowercased()
    }
}
