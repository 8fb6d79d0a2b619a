import Diagnostics
import Style
import System

/// A file or folder that could not be read while a family was sought.
struct FontSearchFault: Sendable {
    var path: String
    var fault: FileFault
}

/// Finds the faces of a family: the user's own files first, then installed ones by file name (fast), then
/// installed ones by the names inside the files (slow, but finds what is oddly named).
struct FamilyFinder {
    let ownFaces: [FontFace]
    let installed: FontDirectories
    /// What documents ask for: variable fonts are held still at their weights.
    var variants = FaceVariants.standard

    /// - Parameter faults: gains what could not be read on the way, when the family was not found for certain.
    func faces(of family: String, _ faults: inout [FontSearchFault]) -> [FontFace] {
        let wanted = Self.normalised(family)
        guard !wanted.isEmpty else { return [] }
        let own = ownFaces.filter { Self.matches($0, wanted) }
        if !own.isEmpty { return own }

        var styled: [String] = []
        var likely: [String] = []
        var prefixed: [String] = []
        for path in installed.files {
            guard let rest = Self.remainder(of: path, after: wanted) else { continue }
            if Self.styles.contains(rest) {
                styled.append(path)
            } else if FontStyleWords.areAll(rest) {
                likely.append(path)
            } else {
                prefixed.append(path)
            }
        }
        // Files whose names say that they are of the family; those that say it in other words only where a face is lacking.
        var found = open(styled, matching: wanted, &faults)
        func isWhole() -> Bool { FontFamily(found, variants)?.substituted.isEmpty == true }
        if found.contains(where: { !$0.metrics.isItalic }), isWhole() { return found }
        found = OpticalSize.chosen(found + open(likely, matching: wanted, &faults))
        // “Cardob101” says its style and “Cardo104s” does not: without a face for running text the others are looked at too.
        func hasRegular() -> Bool { FontFamily(found)?.substituted.contains(FaceVariant(weight: .regular, italic: false)) == false }
        // A weight that few themes ask for stands in files that are named otherwise.
        if hasRegular(), variants == .standard || isWhole() { return found }
        let slow = OpticalSize.chosen(found + open(prefixed, matching: wanted, &faults))
        if !slow.isEmpty { return slow }
        let seen = Set(styled + likely + prefixed)
        let rest = open(installed.files.filter { !seen.contains($0) }, matching: wanted, &faults)
        if rest.isEmpty {
            // A family of which each optical size is one: “EB Garamond” is “EB Garamond 12”.
            var unread: [FontSearchFault] = []
            let sizes = open(likely + prefixed, matching: wanted, &unread, bySize: true)
            if !sizes.isEmpty { return OpticalSize.chosen(sizes) }
            faults += installed.faults.map { FontSearchFault(path: $0.path, fault: .unreadable($0.code)) }
        } else {
            faults = []
        }
        return OpticalSize.chosen(rest)
    }

    /// The faces of a family and the weight that stands for its regular: “Lato Light” is Lato, whose running text is light and whose
    /// other weights are its own.
    func family(of name: String, _ faults: inout [FontSearchFault]) -> (faces: [FontFace], regular: FontWeight) {
        let found = faces(of: name, &faults)
        if let styled = styled(name, found) { return styled }
        if !found.isEmpty || !faults.isEmpty { return (found, .regular) }
        guard let (base, weight) = FontStyleWords.weight(of: name) else { return ([], .regular) }
        var finder = self
        finder.variants = variants.with(weight)
        var unread: [FontSearchFault] = []
        let all = finder.faces(of: base, &unread)
        let hasWeight = all.contains { !$0.metrics.isItalic && abs($0.metrics.weightClass - weight.css) < 30 }
        return (hasWeight ? all : [], weight)
    }

    /// Where the faces are those of one weight, which the family's older name for four styles tells.
    private func styled(_ name: String, _ found: [FontFace]) -> (faces: [FontFace], regular: FontWeight)? {
        let wanted = Self.normalised(name)
        guard let first = found.first, found.allSatisfy({ Self.normalised($0.names.family) != wanted }) else { return nil }
        let upright = found.filter { !$0.metrics.isItalic }.map(\.metrics.weightClass)
        guard let weight = upright.min(by: { abs($0 - 400) < abs($1 - 400) }), abs(weight - 400) > 50 else { return nil }
        var unread: [FontSearchFault] = []
        var finder = self
        finder.variants = variants.with(FontWeight(weight))
        let all = finder.faces(of: first.names.family, &unread).filter { $0.metrics.widthClass == first.metrics.widthClass }
        return (all.isEmpty ? found : all, FontWeight(weight))
    }

    /// The names of installed families that look like `family`, nearest first.
    func suggestions(for family: String) -> [String] {
        // As people write it: “OpenSans-Regular”, “Lato-Regular.ttf”.
        let plain = FontStyleWords.family(of: family)
        let wanted = [Self.normalised(family), Self.normalised(plain), Self.normalised(FontStyleWords.withoutEnding(family))]
        var names = Set<String>()
        for face in ownFaces + installed.files.flatMap({ (try? FontFace.all(in: $0).get()) ?? [] }) {
            for name in [face.names.family, face.names.legacyFamily] where !name.isEmpty { names.insert(name) }
        }
        // “Sora-Light.ttf” is “Sora Light”, and a weight that a family lacks is that family.
        if let (base, weight) = FontStyleWords.weight(of: FontStyleWords.withoutEnding(family)),
            let name = names.first(where: { Self.normalised($0) == Self.normalised(base) })
        {
            let styled = "\(name) \(weight.styleName)"
            var faults: [FontSearchFault] = []
            if self.family(of: styled, &faults).faces.isEmpty { return [name] }
            // Who names the file of the bold face mostly means the family.
            return weight >= .bold ? [name, styled] : [styled, name]
        }
        return names.map { name in
            let own = Self.normalised(name)
            return (name: name, distance: wanted.map { editDistance(own, $0) }.min() ?? 0)
        }
        .filter { $0.distance <= max(2, wanted[0].count / 3) }
        .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
        .prefix(3).map(\.name)
    }

    private func open(
        _ paths: [String], matching wanted: [UInt8], _ faults: inout [FontSearchFault], bySize: Bool = false
    ) -> [FontFace] {
        var found: [FontFace] = []
        // Sorted, so that the order of the file system does not decide which of two equal faces is used.
        for path in paths.sorted() {
            switch FontFace.all(in: path, weights: variants.weights) {
            case .success(let faces): found += faces.filter { bySize ? OpticalSize.matches($0, wanted) : Self.matches($0, wanted) }
            // A link that leads nowhere is how some installers leave things.
            case .failure(.missing), .failure(.brokenLink): break
            case .failure(let fault): faults.append(FontSearchFault(path: path, fault: fault))
            }
        }
        return found
    }

    private static func matches(_ face: FontFace, _ wanted: [UInt8]) -> Bool {
        normalised(face.names.family) == wanted || normalised(face.names.legacyFamily) == wanted
    }

    /// The styles that a file name may end in for one of our six faces. Anything else (Condensed, Light, the
    /// name of another script) is another family or a weight that is never asked for.
    private static let styles: Set<[UInt8]> = {
        let weights = ["", "regular", "book", "roman", "normal", "semibold", "demibold", "demi", "bold", "r", "b"]
        let slants = ["", "italic", "oblique", "it", "i"]
        return Set(weights.flatMap { weight in slants.map { Array((weight + $0).utf8) } })
    }()

    /// Lower-case letters, digits and whatever is not ASCII: “Open Sans” and “open-sans” are one.
    static func normalised(_ name: String) -> [UInt8] {
        var result: [UInt8] = []
        for byte in name.utf8 {
            switch byte {
            case 0x41...0x5A: result.append(byte | 0x20)
            case 0x61...0x7A, 0x30...0x39, 0x80...: result.append(byte)
            default: break
            }
        }
        return result
    }

    /// What follows the family in a file name, without the extension; nil when the name is another family's.
    private static func remainder(of path: String, after family: [UInt8]) -> [UInt8]? {
        var path = path
        return path.withUTF8 { bytes in
            var start = bytes.count
            while start > 0, bytes[start - 1] != UInt8(ascii: "/") { start -= 1 }
            var rest: [UInt8] = []
            var matched = 0
            for index in start..<max(start, bytes.count - 4) {
                var byte = bytes[index]
                switch byte {
                case 0x41...0x5A: byte |= 0x20
                case 0x61...0x7A, 0x30...0x39, 0x80...: break
                default: continue
                }
                if matched < family.count {
                    guard byte == family[matched] else { return nil }
                    matched += 1
                } else {
                    rest.append(byte)
                }
            }
            return matched == family.count ? rest : nil
        }
    }
}
