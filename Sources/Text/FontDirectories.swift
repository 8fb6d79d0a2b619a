import System

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The font files of the machine, found by walking the usual folders (no fontconfig, which takes longer to
/// start than this program takes to set a pack).
struct FontDirectories: Sendable {
    /// Paths in the order of the folders, in no order within each: who opens some of them, sorts those.
    private(set) var files: [String] = []
    /// Folders that are there and could not be read: what is in them is not known to be absent.
    private(set) var faults: [SystemError] = []

    static let standard: [String] = {
        var roots: [String] = []
        if let home = getenv("HOME").map({ String(cString: $0) }), !home.isEmpty {
            roots = [home + "/.fonts", home + "/.local/share/fonts", home + "/Library/Fonts"]
        }
        // Those that came with the program go before the machine's, so that the same program sets the same pages everywhere.
        if let own = programFolder(["share/bilaga/fonts"]) { roots.append(own) }
        return roots + [
            "/usr/local/share/fonts", "/usr/share/fonts", "/usr/share/texmf/fonts/opentype", "/usr/share/texmf/fonts/truetype",
            "/usr/share/texlive/texmf-dist/fonts/opentype", "/usr/share/texlive/texmf-dist/fonts/truetype", "/Library/Fonts",
            "/System/Library/Fonts",
        ]
    }()

    init(roots: [String] = FontDirectories.standard) {
        for root in roots { walk(root, depth: 0) }
    }

    /// Links are not followed into folders, and the depth is bounded, so that a loop cannot hang us.
    private mutating func walk(_ folder: String, depth: Int) {
        guard depth < 8, files.count < 50_000 else { return }
        var folders: [String] = []
        switch listFolder(folder, isSorted: false) {
        case .failure(let failure):
            if !failure.isAbsence { faults.append(failure) }
            return
        case .success(let entries):
            for entry in entries where entry.name.utf8.first != UInt8(ascii: ".") {
                if entry.kind == .folder || entry.kind == .untold && !Self.isFontFile(entry.name) {
                    folders.append(folder + "/" + entry.name)
                } else if Self.isFontFile(entry.name) {
                    files.append(folder + "/" + entry.name)
                }
            }
        }
        folders.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        for folder in folders { walk(folder, depth: depth + 1) }
    }

    private static func isFontFile(_ name: String) -> Bool {
        // Backwards: .ttf, .otf, .ttc.
        var bytes = name.utf8.reversed().makeIterator()
        func next() -> UInt8 { (bytes.next() ?? 0) | 0x20 }
        let (last, third, second, dot) = (next(), next(), next(), next())
        guard dot == UInt8(ascii: "."), third == UInt8(ascii: "t") else { return false }
        return last == UInt8(ascii: "f") ? second == UInt8(ascii: "t") || second == UInt8(ascii: "o") : last == UInt8(ascii: "c") && second == UInt8(ascii: "t")
    }
}
