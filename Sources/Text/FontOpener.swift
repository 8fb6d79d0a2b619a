import Diagnostics
import Style

/// What a theme says of fonts, for whoever knows where it says so.
public enum FontPlace: Hashable, Sendable {
    case family(FamilyRole)
    /// By its path.
    case file(String)
    case face(FontWeight, italic: Bool)
    /// Of those for what the others lack.
    case fallback(String)
}

/// Opens what a theme names, and gathers what is wrong with it.
struct FontOpener {
    let families: FontFamilies
    let variants: FaceVariants
    private(set) var finder: FamilyFinder
    private(set) var messages: [(place: FontPlace, message: Diagnostic)] = []

    init(families: FontFamilies, installed: FontDirectories) {
        self.families = families
        variants = FaceVariants(families.weights.map(\.weight) + families.faces.map(\.weight))
        finder = FamilyFinder(ownFaces: [], installed: installed, variants: variants)
    }

    /// The families that the theme names, by `FamilyRole`; nil when the main one, or one that is named, is not to be had.
    mutating func open() -> [FontFamily?]? {
        let own = families.files.flatMap { read($0, .file($0)) }
        reportUnused(own)
        finder = FamilyFinder(ownFaces: own, installed: finder.installed, variants: variants)
        var opened: [FontFamily?] = []
        for role in FamilyRole.allCases {
            let name = families.name(role)
            let isNamed = role == .text || name != nil
            let found = role == .text && !families.faces.isEmpty ? namedFaces() : name.flatMap { family($0, .family(role)) }
            if isNamed, found == nil { continue }
            if let found, role != .code { reportLettersLacking(found, .family(role)) }
            if let found, role == .text { reportOldFigures(found) }
            opened.append(found)
        }
        reportAbsentFallback()
        return opened.count == FamilyRole.allCases.count ? opened : nil
    }

    private mutating func report(_ code: DiagnosticCode, _ place: FontPlace, _ arguments: [String: String]) {
        messages.append((place, Diagnostic(code, at: nil, arguments)))
    }

    /// The faces of a file; none, with a message, when it is no sound font.
    private mutating func read(_ path: String, _ place: FontPlace) -> [FontFace] {
        switch FontFace.all(in: path, weights: variants.weights) {
        case .success(let faces):
            // A font whose names are lost could not be asked for, and the installed one would be taken instead.
            let named = faces.filter { !$0.names.family.isEmpty }
            if named.isEmpty { report(.fontFileUnreadable, place, ["fil": path]) }
            return named
        case .failure(let fault):
            report(.fontFileUnreadable, place, ["fil": path].merging(fault.reasonArguments) { $1 })
            return []
        }
    }

    // MARK: Families

    private mutating func family(_ name: String, _ place: FontPlace) -> FontFamily? {
        var faults: [FontSearchFault] = []
        let (faces, regular) = finder.family(of: name, &faults)
        for fault in faults {
            report(.fontsUnsearchable, place, ["fil": fault.path, "familj": name].merging(fault.fault.reasonArguments) { $1 })
        }
        if !faults.isEmpty { return nil }
        guard let family = FontFamily(faces, variants, regular: regular) else {
            var arguments = ["familj": name]
            let near = finder.suggestions(for: name)
            if !near.isEmpty {
                arguments["förslag"] = near.map { "”\($0)”" }.joined(separator: ", ")
                arguments["suggestion"] = near.map { "“\($0)”" }.joined(separator: ", ")
            }
            report(.familyMissing, place, arguments)
            return nil
        }
        guard family.faces.allSatisfy({ isUsable($0, name, place) }) else { return nil }
        reportMissing(family.substituted, name, place)
        return family
    }

    /// The files that the theme names one by one.
    private mutating func namedFaces() -> FontFamily? {
        var named: [(variant: FaceVariant, face: FontFace)] = []
        for file in families.faces {
            let place = FontPlace.face(file.weight, italic: file.italic)
            let variant = FaceVariant(weight: file.weight, italic: file.italic)
            // Of a file with several faces the one that is nearest to what it is named for.
            guard let family = FontFamily(read(file.path, place), variants) else { continue }
            let face = family.faces[variants.index(file.weight, file.italic)]
            if isUsable(face, face.names.family, place) { named.append((variant, face)) }
        }
        guard named.count == families.faces.count, let family = FontFamily(named: named, variants) else { return nil }
        reportMissing(family.substituted, named[0].face.names.family, .family(.text))
        return family
    }

    /// Of weights beside the standard ones only those that the theme sets text of this family in.
    private mutating func reportMissing(_ substituted: [FaceVariant], _ name: String, _ place: FontPlace) {
        let variants = substituted.filter { variant in
            if FontWeight.standard.contains(variant.weight) { return true }
            guard case .family(let role) = place else { return false }
            return families.weights.contains(FamilyWeight(role, variant.weight))
        }
        if variants.isEmpty { return }
        report(
            .facesMissing, place,
            [
                "familj": name, "snitt": variants.map(\.swedishName).joined(separator: ", "),
                "faces": variants.map(\.englishName).joined(separator: ", "),
            ])
    }

    /// False, with a message, for what must not or cannot stand in a document.
    private mutating func isUsable(_ face: FontFace, _ name: String, _ place: FontPlace) -> Bool {
        if face.metrics.forbidsEmbedding {
            report(.embeddingForbidden, place, ["familj": name, "fil": face.path])
            return false
        }
        if let empty = face.emptyCharacter {
            report(.fontDamaged, place, ["familj": name, "fil": face.path, "tecken": String(Character(empty))])
            return false
        }
        let basic = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
        if FontCheck.isSymbolic(face.handle) || basic.unicodeScalars.contains(where: { face.glyph($0) == nil }) {
            report(.fontOfSigns, place, ["familj": name, "fil": face.path])
            return false
        }
        return true
    }

    // MARK: What is told

    /// A family that the theme itself chose, and that is not there. Those that any theme begins with are missed only where a
    /// character is.
    private mutating func reportAbsentFallback() {
        let usual = FontFamilies().fallback
        for name in families.fallback where !usual.contains(name) {
            var faults: [FontSearchFault] = []
            guard finder.family(of: name, &faults).faces.isEmpty, faults.isEmpty else { continue }
            var arguments = ["familj": name]
            arguments["förslag"] = finder.suggestions(for: name).first
            report(.namedFallbackAbsent, .fallback(name), arguments)
        }
    }

    /// The letters of Swedish words that a face lacks: whole words are then set in the fallback family.
    private mutating func reportLettersLacking(_ family: FontFamily, _ place: FontPlace) {
        var seen: Set<ObjectIdentifier> = []
        for face in family.faces where seen.insert(ObjectIdentifier(face)).inserted {
            let lacking = "åäöÅÄÖéÉ".unicodeScalars.filter { face.glyph($0) == nil }
            if lacking.isEmpty { continue }
            report(
                .lettersLacking, place,
                [
                    "snitt": face.title, "tecken": lacking.map { String($0) }.joined(separator: ", "),
                    "reserv": families.fallback.first ?? "–",
                ])
        }
    }

    /// Figures that hang and rise as small letters do: in a table some are as tall as their row and some are not.
    private mutating func reportOldFigures(_ family: FontFamily) {
        var seen: Set<ObjectIdentifier> = []
        let faces = FontWeight.standard.map { family.faces[variants.index($0, false)] }
            .filter { seen.insert(ObjectIdentifier($0)).inserted && FontCheck.hasOldFiguresOnly($0.handle, $0.font) }
        if !faces.isEmpty { report(.oldFigures, .family(.text), ["snitt": faces.map(\.title).joined(separator: ", ")]) }
        // On pages equal widths are made (`ShapingEngine`); browsers have the font's own.
        let regular = family.faces[variants.index(.regular, false)]
        if FontCheck.hasUnequalFigures(regular.font) { report(.unequalFigures, .family(.text), ["familj": regular.names.family]) }
    }

    private mutating func reportUnused(_ own: [FontFace]) {
        let wanted = (FamilyRole.allCases.compactMap(families.name) + families.fallback).map(FamilyFinder.normalised)
        var seen: Set<String> = []
        for face in own where seen.insert(face.path).inserted {
            let all = own.filter { $0.path == face.path }
            let names = all.flatMap { [$0.names.family, $0.names.legacyFamily] }.map(FamilyFinder.normalised)
            if !names.contains(where: wanted.contains) {
                report(.fontFileUnused, .file(face.path), ["fil": face.path, "familj": face.names.family])
            }
        }
    }
}

extension FaceVariant {
    fileprivate var swedishName: String {
        let weightName = weight.swedishName
        return italic ? weightName + " kursiv" : weightName
    }

    fileprivate var englishName: String {
        italic ? "\(weight) italic" : "\(weight)"
    }
}
