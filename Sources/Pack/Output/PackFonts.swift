import PDF
import Synchronization
import Text

/// The fonts that the PDF files of one pack have in common, and what each file is written from, by its name: what they share is
/// known when all have been kept.
final class PackFonts: Sendable {
    private let inputs = Mutex<[String: PDFInput]>([:])
    private let made = Mutex<SharedFonts?>(nil)
    /// Of files that were sent and are as they were, the fonts that they had then.
    private let inherited: [(letters: FontLetters, fonts: SharedFonts)]

    init() { inherited = [] }

    /// - Parameter letters: what files that are not to change were cut to.
    init(_ letters: [FontLetters], _ library: FontLibrary) {
        inherited = letters.map { ($0, SharedFonts(letters: $0.faces, library: library)) }
    }

    func keep(_ input: PDFInput, _ name: String) { inputs.withLock { $0[name] = input } }
    func take(_ name: String) -> PDFInput? { inputs.withLock { $0.removeValue(forKey: name) } }

    /// The fonts of a file. Those that files have in common are made when the first is written, after all have been kept. Whoever
    /// comes meanwhile waits for them.
    func fonts(of file: String) -> SharedFonts {
        if let own = inherited.first(where: { $0.letters.files.contains(file) }) { return own.fonts }
        return made.withLock { fonts in
            if let fonts { return fonts }
            let all = inputs.withLock { inputs in inputs.keys.sorted().compactMap { inputs[$0] } }
            let new = SharedFonts(all)
            fonts = new
            return new
        }
    }

    /// What the fonts were cut to, once all files are written; first those of all files that are not named.
    var letters: [FontLetters] {
        guard let own = made.withLock({ $0 }) else { return [] }
        return [FontLetters(faces: own.letters)] + inherited.map(\.letters)
    }
}

/// What the fonts of some of a pack's files are cut to, as its manifest keeps it: a supplement writes what has not changed with the
/// same, so that it has the same bytes as what was sent.
struct FontLetters: Hashable, Sendable {
    /// Empty for all that no other names.
    var files: [String] = []
    /// By face, as `SharedFonts.letters` tells them.
    var faces: [String]
}
