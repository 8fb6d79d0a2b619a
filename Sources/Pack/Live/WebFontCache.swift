import HTML
import Style
import Synchronization
import Text

/// The fonts of the pages that are shown while somebody writes: cut down once to what all pages so far have needed, and
/// again only when a page needs more. A page then carries a few letters that it has no use for.
final class WebFontCache: Sendable {
    private struct Cut: Sendable {
        var characters: Set<Unicode.Scalar> = []
        var codeCharacters: Set<Unicode.Scalar> = []
        var hasItalics = false
        var faces: [HTMLFontFace] = []
        var count = 0
    }
    private let cut = Mutex(Cut())

    /// How many times fonts have been cut: pages that were made before the last time carry others.
    var count: Int { cut.withLock(\.count) }

    func faces(_ use: HTMLFontUse, _ theme: Theme, from library: FontLibrary) -> [HTMLFontFace] {
        cut.withLock { cut in
            let isEnough =
                !cut.faces.isEmpty && (cut.hasItalics || !use.hasItalics)
                && use.characters.allSatisfy(cut.characters.contains) && use.codeCharacters.allSatisfy(cut.codeCharacters.contains)
            if isEnough { return cut.faces }
            cut.count += 1
            cut.characters.formUnion(use.characters)
            cut.codeCharacters.formUnion(use.codeCharacters)
            cut.hasItalics = cut.hasItalics || use.hasItalics
            var all = use
            all.characters = cut.characters.sorted { $0.value < $1.value }
            all.codeCharacters = cut.codeCharacters.sorted { $0.value < $1.value }
            all.hasItalics = cut.hasItalics
            cut.faces = library.webFonts(all, theme)
            return cut.faces
        }
    }
}
