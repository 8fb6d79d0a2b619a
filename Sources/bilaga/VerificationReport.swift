import Diagnostics
import Pack

/// What became of each file, and what was otherwise, in words.
func verificationText(_ result: Verification, _ language: MessageLanguage) -> String {
    let total = result.files.count
    let good = result.files.count(where: \.isVerified)
    var text = ""
    let list = result.document.map { "manifest-\($0).json" }
    let (manifest, theManifest) = (list ?? "manifestet", list ?? "the manifest")
    let (allFiles, allFilesInEnglish) = total == 1 ? ("den enda filen", "the only file") : ("alla \(total) filer", "all \(total) files")
    if result.isSuperseded, result.files.allSatisfy(\.isVerified) {
        let (later, laterInEnglish) =
            result.document == nil
            ? ("En komplettering har kommit efter; paketet byggs inte om.", "A supplement has come after; the pack is not rebuilt.")
            : ("Paketet är gjort senare, ur ändrat underlag; det här byggs inte om.", "The pack was made later, of changed inputs; this is not rebuilt.")
        text += Words(
            sv: "\(result.folder): \(allFiles) i \(manifest) är som \(total == 1 ? "den" : "de") registrerades. \(later)\n",
            en: "\(result.folder): \(allFilesInEnglish) of \(theManifest) \(total == 1 ? "is as it was" : "are as they were") registered. \(laterInEnglish)\n")(
                language)
    } else if result.isSuperseded {
        text += Words(
            sv: "\(result.folder): \(good) av \(total) filer i \(manifest) är som de sändes ut.\n",
            en: "\(result.folder): \(good) of \(total) files of \(theManifest) are as they were sent.\n")(language)
        for file in result.files where !file.isVerified { text += "  \(file.name): \(fate(of: file)(language))\n" }
    } else if result.files.allSatisfy(\.isVerified) {
        text += Words(
            sv: "\(result.folder): \(allFiles) i \(manifest) kommer ut byte för byte ur \(result.meeting).\n",
            en: "\(result.folder): \(allFilesInEnglish) of \(theManifest) \(total == 1 ? "comes" : "come") out byte for byte from \(result.meeting).\n")(
                language)
    } else {
        text += Words(
            sv: "\(result.folder): \(good) av \(total) filer i \(manifest) kommer ut byte för byte ur \(result.meeting).\n",
            en: "\(result.folder): \(good) of \(total) files of \(theManifest) come out byte for byte from \(result.meeting).\n")(language)
        for file in result.files where !file.isVerified { text += "  \(file.name): \(fate(of: file)(language))\n" }
    }
    for link in result.chain { text += "  \(words(for: link)(language))\n" }
    text += differenceText(result, language)
    for name in result.strangers {
        text += Words(
            sv: "  Filen \(name) i mappen hör inte till paketet.\n",
            en: "  The file \(name) in the folder is not part of the pack.\n")(language)
    }
    return text
}

private func fate(of file: Verification.File) -> Words {
    switch (file.onDisk, file.rebuilt) {
    case (.missing, .superseded): Words(sv: "filen saknas i mappen", en: "missing from the folder")
    case (.unreadable, .superseded): Words(sv: "filen i mappen går inte att läsa", en: "cannot be read in the folder")
    case (.changed, .superseded): Words(sv: "filen har ändrats efter utskicket", en: "changed after it was sent")
    case (.asRegistered, .superseded): Words(sv: "är som den sändes ut", en: "is as it was sent")
    case (.missing, .same): Words(sv: "filen saknas i mappen; den går att bygga om", en: "missing from the folder; it can be rebuilt")
    case (.missing, _): Words(sv: "filen saknas i mappen och kommer inte ut likadan", en: "missing from the folder, and not rebuilt the same")
    case (.unreadable, .same): Words(sv: "filen i mappen går inte att läsa; den går att bygga om", en: "cannot be read in the folder; it can be rebuilt")
    case (.unreadable, _):
        Words(sv: "filen i mappen går inte att läsa och kommer inte ut likadan", en: "cannot be read in the folder, and not rebuilt the same")
    case (.changed, .same): Words(sv: "filen i mappen har ändrats efter bygget", en: "the file in the folder was changed after the build")
    case (.changed, _):
        Words(
            sv: "filen har ändrats efter bygget och kommer inte heller ut som den registrerades",
            en: "changed after the build, and not rebuilt as registered either")
    case (.asRegistered, .different): Words(sv: "kommer ut med andra byte", en: "comes out with other bytes")
    case (.asRegistered, .notMade): Words(sv: "kommer inte ut alls ur det här underlaget", en: "does not come out of these inputs at all")
    case (.asRegistered, .same): Words(sv: "kommer ut byte för byte", en: "comes out byte for byte")
    }
}

private func words(for link: Verification.Link) -> Words {
    switch link.state {
    case .intact:
        Words(sv: "bygger på \(link.folder), som är som det sändes ut", en: "rests on \(link.folder), which is as it was sent")
    case .missing:
        Words(
            sv: "KEDJAN ÄR BRUTEN: \(link.folder), som kompletteringen bygger på, har ingen manifest.json",
            en: "THE CHAIN IS BROKEN: \(link.folder), which the supplement rests on, has no manifest.json")
    case .otherManifest:
        Words(
            sv: "KEDJAN ÄR BRUTEN: manifest.json i \(link.folder) är inte den som kompletteringen bygger på",
            en: "THE CHAIN IS BROKEN: manifest.json in \(link.folder) is not the one that the supplement rests on")
    case .changed:
        Words(
            sv: "KEDJAN ÄR BRUTEN: \(link.file ?? "") i \(link.folder) är inte som den sändes ut",
            en: "THE CHAIN IS BROKEN: \(link.file ?? "") in \(link.folder) is not as it was sent")
    }
}

private func differenceText(_ result: Verification, _ language: MessageLanguage) -> String {
    var text = ""
    if !result.differences.isEmpty {
        // What came out byte for byte did so in spite of it.
        let doesNotMatter = !result.files.isEmpty && result.files.allSatisfy { $0.rebuilt == .same }
        let what =
            result.document.map { Words(sv: "\($0) registrerades", en: "\($0) was registered") }
            ?? Words(sv: "paketet registrerades", en: "the pack was registered")
        text += Words(
            sv: doesNotMatter ? "Detta har ändrats sedan \(what.swedish), men filerna blir desamma:\n" : "Detta är inte som när \(what.swedish):\n",
            en: doesNotMatter ? "This has changed since \(what.english), but the files come out the same:\n" : "This is not as it was when \(what.english):\n")(
                language)
        for difference in result.differences { text += "  \(words(for: difference)(language))\n" }
        if result.differences.contains(where: { ($0.kind == .template || $0.kind == .schema) }) {
            text += Words(
                sv: "Är paketet gjort med egna mallar, ange deras mapp med --templates.\n",
                en: "If the pack was made with templates of your own, give their folder with --templates.\n")(language)
        }
    } else if result.files.contains(where: { $0.rebuilt == .different }) {
        text += Words(
            sv: "Underlag, mallar, typsnitt och programversion är desamma som då. Skillnaden måste ligga i programmet eller dess bibliotek; rapportera den.\n",
            en: "Inputs, templates, fonts and the program's version are the same as then. The difference must lie in the program or its libraries; report it.\n"
        )(language)
    }
    return text
}

private func words(for difference: Verification.Difference) -> Words {
    let name = difference.name
    let thing: Words
    switch difference.kind {
    case .input: thing = Words(sv: "underlaget \(name)", en: "the input \(name)")
    case .register: thing = Words(sv: "registret \(name)", en: "the register \(name)")
    case .template: thing = Words(sv: "mallen \(name)", en: "the template \(name)")
    case .schema: thing = Words(sv: "schemat \(name)", en: "the schema \(name)")
    case .font: thing = Words(sv: "typsnittet \(name)", en: "the font \(name)")
    case .hyphenation: thing = Words(sv: "avstavningen \(name)", en: "the hyphenation \(name)")
    case .library:
        return Words(
            sv: "biblioteket \(name): \(difference.then) då, \(difference.now) nu",
            en: "the library \(name): \(difference.then) then, \(difference.now) now")
    case .tool:
        return Words(
            sv: "programmet: bilaga \(difference.then) då, \(difference.now) nu",
            en: "the program: bilaga \(difference.then) then, \(difference.now) now")
    }
    switch difference.change {
    case .changed:
        // "underlaget är ändrat", "mallen är ändrad", "avstavningen är ändrad"
        let isCommon = difference.kind == .template || difference.kind == .hyphenation
        return Words(sv: "\(thing.swedish) är \(isCommon ? "ändrad" : "ändrat")", en: "\(thing.english) is changed")
    case .added: return Words(sv: "\(thing.swedish) har kommit till", en: "\(thing.english) is new")
    case .removed: return Words(sv: "\(thing.swedish) saknas nu", en: "\(thing.english) is gone")
    }
}

func verificationJSON(_ result: Verification) -> JSON {
    var files: [JSON] = []
    for file in result.files {
        files.append(
            .object([
                .init("file", .string(file.name)), .init("verified", .bool(file.isVerified)),
                .init("onDisk", .string(file.onDisk.rawValue)), .init("rebuilt", .string(file.rebuilt.rawValue)),
            ]))
    }
    var differences: [JSON] = []
    for difference in result.differences {
        var members: [JSON.Member] = [
            .init("kind", .string(difference.kind.rawValue)), .init("name", .string(difference.name)),
            .init("change", .string(difference.change.rawValue)),
        ]
        if !difference.then.isEmpty || !difference.now.isEmpty {
            members += [.init("then", .string(difference.then)), .init("now", .string(difference.now))]
        }
        differences.append(.object(members))
    }
    return .object([
        .init("pack", .string(result.folder)), .init("document", result.document.map(JSON.string) ?? .null), .init("meeting", .string(result.meeting)),
        .init("verified", .bool(result.isVerified)), .init("files", .array(files)),
        .init("supplement", result.supplement.map { .integer(Int64($0)) } ?? .null), .init("superseded", .bool(result.isSuperseded)),
        .init(
            "chain",
            .array(
                result.chain.map { link in
                    .object([
                        .init("pack", .string(link.folder)), .init("state", .string(link.state.rawValue)),
                        .init("file", link.file.map(JSON.string) ?? .null),
                    ])
                })),
        .init("differences", .array(differences)), .init("strangers", .array(result.strangers.map(JSON.string))),
    ])
}
