public import Diagnostics
public import Style
import System
import Synchronization

/// The fonts of a theme. The families that the theme names for its kinds of text are opened at once; the standard
/// family for code only when there is code, and fallback families only when a character asks for them.
///
/// Unchecked Sendable because the only thing that changes after `open` is the list of families opened since,
/// which stands behind a lock; faces themselves never change.
public final class FontLibrary: @unchecked Sendable {
    /// The standard family for code, and those for what the others lack, in the theme's order.
    private let familyNames: [String]
    private let finder: FamilyFinder
    /// The families that the theme names, by `FamilyRole`. The slots of faces begin with them; those of `families` follow.
    private let own: [FontFamily?]
    private let main: FontFamily
    private let variants: FaceVariants
    /// Number 0 is the standard family for code, then those in fallback order.
    private let families: Mutex<[FallbackState]>

    private enum FallbackState: @unchecked Sendable {
        case unopened
        case absent
        case opened(FontFamily)
    }

    /// Opens the main family. Nil when it is missing or must not be embedded (an error is reported then).
    ///
    /// - Parameter place: where the theme names something; what is wrong with it is told there.
    public static func open(
        _ families: FontFamilies, place: (FontPlace) -> SourceRange? = { _ in nil }, diagnostics: inout DiagnosticList
    ) -> FontLibrary? {
        open(families, installed: FontDirectories(), place: place, diagnostics: &diagnostics)
    }

    static func open(
        _ families: FontFamilies, installed: FontDirectories, place: (FontPlace) -> SourceRange? = { _ in nil },
        diagnostics: inout DiagnosticList
    ) -> FontLibrary? {
        var opener = FontOpener(families: families, installed: installed)
        let opened = opener.open()
        for (found, message) in opener.messages {
            var message = message
            message.range = place(found)
            diagnostics.report(message)
        }
        guard let opened else { return nil }
        guard let main = opened[Int(FamilyRole.text.rawValue)] else { return nil }
        return FontLibrary(families, opener, main: main, own: opened)
    }

    private init(_ families: FontFamilies, _ opener: FontOpener, main: FontFamily, own: [FontFamily?]) {
        variants = opener.variants
        // A face's number is a byte.
        let names = Array(families.fallback.prefix(255 / variants.count - FamilyRole.allCases.count))
        familyNames = [families.code] + names
        finder = opener.finder
        self.main = main
        self.own = own
        self.families = Mutex(Array(repeating: .unopened, count: names.count + 1))
    }

    /// The name of the family for code when it is not on the computer: code is then set in the main family, in which its
    /// columns do not stand under one another.
    public var missingCodeFamily: String? { family(.code) == nil ? familyNames[0] : nil }

    /// The family of a kind of text; nil where that of the text stands in.
    private func family(_ role: FamilyRole) -> FontFamily? {
        own[Int(role.rawValue)] ?? (role == .code ? openedFamily(0) : nil)
    }

    /// The face that answers a request, from the family of its kind of text or else the main one.
    public func face(for request: FontRequest) -> FaceID {
        let role = request.family == .text || family(request.family) == nil ? FamilyRole.text : request.family
        return FaceID(UInt8(Int(role.rawValue) * variants.count + variants.index(request.weight, request.italic)))
    }

    public func metrics(_ face: FaceID) -> FaceMetrics { self.opened(face).metrics }

    /// Where the face's file stands: for the manifest.
    public func path(of face: FaceID) -> String { opened(face).path }

    /// SHA-256 of the face's file as it was read, in lower-case hexadecimal.
    public func fileHash(of face: FaceID) -> String { opened(face).fileHash }

    /// Advance of a glyph in font units.
    public func advance(of glyph: UInt16, in face: FaceID) -> Int { opened(face).advance(glyph) }

    /// The glyph of a character in one face; nil when the face lacks it.
    public func glyph(for scalar: Unicode.Scalar, in face: FaceID) -> UInt16? { opened(face).glyph(scalar) }

    /// Whether the main family or a fallback has a character.
    public func hasGlyph(for scalar: Unicode.Scalar) -> Bool {
        if opened(FaceID(0)).glyph(scalar) != nil { return true }
        let variant = FaceVariant(weight: .regular, italic: false)
        return (0..<fallbackCount).contains { number in
            fallbackFace(number, for: variant).map { opened($0).glyph(scalar) != nil } ?? false
        }
    }

    /// How wide its letters are, for what is drawn before words are set.
    public var characterWidths: CharacterWidths {
        func widths(_ weight: FontWeight) -> [Int] {
            let face = (family(.figures) ?? main).faces[variants.index(weight, false)]
            var all = (32..<127).map { value in
                Unicode.Scalar(UInt32(value)).flatMap { face.glyph($0) }.map { face.advance($0) * 1000 / face.metrics.unitsPerEm } ?? 0
            }
            let digit = all[16...25].max() ?? 0
            for index in 16...25 { all[index] = digit }
            return all
        }
        let (regular, strong) = (widths(.regular), widths(.bold))
        // Letters with marks are as wide as those without: n tells how wide the font is, of 634.
        let others = regular.indices.contains(78) ? regular[78] * 1000 / 634 : 1000
        let semibold = widths(.semibold)
        var all = CharacterWidths(
            regular: regular, strong: zip(strong, semibold).map { max($0, $1) }, others: max(1000, others))
        let faces = (family(.figures) ?? main).faces
        all.noBreakSpace =
            [FontWeight.regular, .semibold, .bold].compactMap { weight in
                let face = faces[variants.index(weight, false)]
                return face.glyph("\u{A0}").map { face.advance($0) * 1000 / face.metrics.unitsPerEm }
            }.max() ?? 0
        return all
    }

    /// The families for what the main one lacks that are not on the computer, of those that have been asked so far.
    public var absentFallback: [String] {
        families.withLock { states in
            states.indices.dropFirst().compactMap { number in
                if case .absent = states[number] { familyNames[number] } else { nil }
            }
        }
    }

    var fallbackCount: Int { familyNames.count - 1 }

    /// The face of a fallback family with the request's weight and slant; nil when the family is not installed.
    func fallbackFace(_ number: Int, for request: FaceVariant) -> FaceID? {
        guard openedFamily(number + 1) != nil else { return nil }
        let slot = FamilyRole.allCases.count + number
        return FaceID(UInt8(slot * variants.count + variants.index(request.weight, request.italic)))
    }

    /// An opened face. A number that this library never gave answers with the main family's regular.
    func opened(_ face: FaceID) -> FontFace {
        let variant = Int(face.value) % variants.count
        let slot = Int(face.value) / variants.count
        if slot == 0 { return main.faces[variant] }
        let family = FamilyRole(rawValue: UInt8(slot)).map(family) ?? openedFamily(slot - FamilyRole.allCases.count + 1)
        return (family ?? main).faces[variant]
    }

    private func openedFamily(_ number: Int) -> FontFamily? {
        families.withLock { states in
            guard states.indices.contains(number) else { return nil }
            if case .unopened = states[number] {
                // A font that must not be embedded, or is damaged, is as good as absent.
                // One that cannot be read too: the characters that it would have had are told of.
                var faults: [FontSearchFault] = []
                let (found, regular) = finder.family(of: familyNames[number], &faults)
                let faces = found.filter { !$0.metrics.forbidsEmbedding && $0.emptyCharacter == nil }
                states[number] = FontFamily(faces, variants, regular: regular).map { .opened($0) } ?? .absent
            }
            if case .opened(let family) = states[number] { return family }
            return nil
        }
    }
}
