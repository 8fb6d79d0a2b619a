public import Diagnostics
public import Style
import System
import Synchronization

/// The fonts of a theme. The main family (and the one for code that the theme names) is opened at once; the standard
/// family for code only when there is code, and fallback families only when a character asks for them.
///
/// Unchecked Sendable because the only thing that changes after `open` is the list of families opened since,
/// which stands behind a lock; faces themselves never change.
public final class FontLibrary: @unchecked Sendable {
    /// Number of families by slot: 0 main, 1 for code, 2… fallback in the theme's order.
    private let familyNames: [String]
    private let finder: FamilyFinder
    private let main: FontFamily
    /// The family for code where the theme names one.
    private let monospace: FontFamily?
    /// Number 0 is the standard family for code, then those in fallback order.
    private let families: Mutex<[FallbackState]>

    private enum FallbackState: @unchecked Sendable {
        case unopened
        case absent
        case opened(FontFamily)
    }

    /// Opens the main family. Nil when it is missing or must not be embedded (an error is reported then).
    public static func open(_ families: FontFamilies, diagnostics: inout DiagnosticList) -> FontLibrary? {
        open(families, installed: FontDirectories(), diagnostics: &diagnostics)
    }

    static func open(
        _ families: FontFamilies, installed: FontDirectories, diagnostics: inout DiagnosticList
    ) -> FontLibrary? {
        var own: [FontFace] = []
        for path in families.files {
            switch FontFace.all(in: path) {
            case .success(let faces):
                if faces.isEmpty { diagnostics.report(.fontFileUnreadable, at: nil, ["fil": path]) }
                own += faces
            case .failure(let fault):
                diagnostics.report(.fontFileUnreadable, at: nil, ["fil": path].merging(fault.reasonArguments) { $1 })
            }
        }
        reportUnused(own, families, &diagnostics)
        let finder = FamilyFinder(ownFaces: own, installed: installed)
        let main = family(families.main, finder, &diagnostics)
        let monospace = families.monospace.flatMap { family($0, finder, &diagnostics) }
        guard let main, families.monospace == nil || monospace != nil else { return nil }
        return FontLibrary(families, finder, main: main, monospace: monospace)
    }

    private init(_ families: FontFamilies, _ finder: FamilyFinder, main: FontFamily, monospace: FontFamily?) {
        // A face's number is a byte, six faces to a family.
        let names = Array(families.fallback.prefix(40))
        familyNames = [families.main, families.code] + names
        self.finder = finder
        self.main = main
        self.monospace = monospace
        self.families = Mutex(Array(repeating: .unopened, count: names.count + 1))
    }

    /// The name of the family for code when it is not on the computer: code is then set in the main family, in which its
    /// columns do not stand under one another.
    public var missingCodeFamily: String? { codeFamily == nil ? familyNames[1] : nil }

    private var codeFamily: FontFamily? { monospace ?? openedFamily(0) }

    /// The face that answers a request, from the main family or the one for code.
    public func face(for request: FontRequest) -> FaceID {
        let slot = request.monospace && codeFamily != nil ? 1 : 0
        return FaceID(UInt8(slot * FaceVariant.count + FaceVariant.index(request.weight, request.italic)))
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

    var fallbackCount: Int { familyNames.count - 2 }

    /// The face of a fallback family with the request's weight and slant; nil when the family is not installed.
    func fallbackFace(_ number: Int, for request: FaceVariant) -> FaceID? {
        guard openedFamily(number + 1) != nil else { return nil }
        return FaceID(UInt8((number + 2) * FaceVariant.count + FaceVariant.index(request.weight, request.italic)))
    }

    /// An opened face. A number that this library never gave answers with the main family's regular.
    func opened(_ face: FaceID) -> FontFace {
        let variant = Int(face.value) % FaceVariant.count
        switch Int(face.value) / FaceVariant.count {
        case 0: return main.faces[variant]
        case 1: return (codeFamily ?? main).faces[variant]
        case let slot: return (openedFamily(slot - 1) ?? main).faces[variant]
        }
    }

    private func openedFamily(_ number: Int) -> FontFamily? {
        families.withLock { states in
            guard states.indices.contains(number) else { return nil }
            if case .unopened = states[number] {
                // A font that must not be embedded, or is damaged, is as good as absent.
                // One that cannot be read too: the characters that it would have had are told of.
                var faults: [FontSearchFault] = []
                let faces = finder.faces(of: familyNames[number + 1], &faults)
                    .filter { !$0.metrics.forbidsEmbedding && $0.emptyCharacter == nil }
                states[number] = FontFamily(faces).map { .opened($0) } ?? .absent
            }
            if case .opened(let family) = states[number] { return family }
            return nil
        }
    }
}

extension FontLibrary {
    private static func family(
        _ name: String, _ finder: FamilyFinder, _ diagnostics: inout DiagnosticList
    ) -> FontFamily? {
        var faults: [FontSearchFault] = []
        let faces = finder.faces(of: name, &faults)
        for fault in faults {
            diagnostics.report(
                .fontsUnsearchable, at: nil, ["fil": fault.path, "familj": name].merging(fault.fault.reasonArguments) { $1 })
        }
        if !faults.isEmpty { return nil }
        guard let family = FontFamily(faces) else {
            let near = finder.suggestions(for: name).map { "”\($0)”" }.joined(separator: ", ")
            diagnostics.report(
                .familyMissing, at: nil,
                ["familj": name, "förslag": near.isEmpty ? "" : "Menade du \(near)? "])
            return nil
        }
        if let face = family.faces.first(where: \.metrics.forbidsEmbedding) {
            diagnostics.report(.embeddingForbidden, at: nil, ["familj": name, "fil": face.path])
            return nil
        }
        for face in family.faces {
            guard let empty = face.emptyCharacter else { continue }
            diagnostics.report(
                .fontDamaged, at: nil, ["familj": name, "fil": face.path, "tecken": String(Character(empty))])
            return nil
        }
        if let face = family.faces.first(where: \.metrics.isVariable) {
            diagnostics.report(.variableFont, at: nil, ["familj": name, "fil": face.path])
        } else if !family.substituted.isEmpty {
            let missing = family.substituted.map(\.swedishName).joined(separator: ", ")
            diagnostics.report(.facesMissing, at: nil, ["familj": name, "snitt": missing])
        }
        return family
    }

    private static func reportUnused(
        _ own: [FontFace], _ families: FontFamilies, _ diagnostics: inout DiagnosticList
    ) {
        let wanted = ([families.main, families.monospace ?? ""] + families.fallback).map(FamilyFinder.normalised)
        for face in own {
            let names = [face.names.family, face.names.legacyFamily].map(FamilyFinder.normalised)
            if !names.contains(where: wanted.contains) {
                diagnostics.report(.fontFileUnused, at: nil, ["fil": face.path, "familj": face.names.family])
            }
        }
    }
}

extension FaceVariant {
    fileprivate var swedishName: String {
        let weightName =
            switch weight {
            case .regular: "normal"
            case .semibold: "halvfet"
            case .bold: "fet"
            }
        return italic ? weightName + " kursiv" : weightName
    }
}
