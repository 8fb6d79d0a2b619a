import Foundation
import System
import TestSupport
import Testing

@testable import Pack

struct PackFolderTests {
    let base = scratchPath()
    let owner = PackOwner(organisation: "Samhällskontraktet", board: "Styrelsen")
    var folder: String { base + "/paket" }

    func names(_ folder: String) -> Set<String> {
        Set((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    }

    /// What "a" is in the pack, for instance.
    func text(_ path: String) -> String? { try? String(contentsOfFile: base + "/" + path, encoding: .utf8) }

    func write(_ path: String, _ text: String) throws {
        let whole = base + "/" + path
        try FileManager.default.createDirectory(
            atPath: (whole as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try text.write(toFile: whole, atomically: false, encoding: .utf8)
    }

    @discardableResult
    func replace(
        _ files: [String: String], at path: String? = nil, isPartial: Bool = false, owner: PackOwner? = nil,
        date: String = "2024-09-19", replacesOthers: Bool = false, threads: Int = 1
    ) throws -> [Staging.Leftover] {
        let place = PackFolder(
            path: path ?? folder, owner: owner ?? self.owner, date: date, replacesOthers: replacesOthers, threads: threads, patience: 100)
        let outputs = files.sorted { $0.key < $1.key }.map { OutputFile(name: $0.key, bytes: Array($0.value.utf8)) }
        return try place.replace(with: outputs, isPartial: isPartial) { old in
            var manifest = Manifest(
                meeting: "paket", date: date, inputs: [], fonts: [], patterns: [],
                outputs: outputs.map { Manifest.Entry(name: $0.name, sha256: SHA256.hex($0.bytes)) })
            manifest.owner = owner ?? self.owner
            return isPartial ? old.map(manifest.keeping) ?? manifest : manifest
        }
    }

    // MARK: What a build does

    @Test func theNewFolderHoldsExactlyTheNewFiles() throws {
        let deep = "\(base)/djupt/ner/paket"
        try replace(["a.pdf": "1"], at: deep)
        try replace(["b.pdf": "23"], at: deep)
        #expect(names(deep) == ["b.pdf", "manifest.json"])
        #expect(text("djupt/ner/paket/b.pdf") == "23")
        #expect(names("\(base)/djupt/ner") == ["paket"], "nothing is left beside the pack")
    }

    /// The same board, and folders of two meetings that have one name.
    @Test func aPackOfAnotherMeetingStays() throws {
        try replace(["a": "1"])
        #expect(throws: PackFolderFailure.self) { try replace(["a": "2"], date: "2025-09-18") }
        #expect(text("paket/a") == "1")
        try replace(["a": "3"], date: "2025-09-18", replacesOthers: true)
        #expect(text("paket/a") == "3")
        // Put off by a week it is still the same meeting.
        try replace(["a": "4"], date: "2025-09-25")
        #expect(text("paket/a") == "4")
    }

    @Test func aPartialBuildCarriesTheOtherFilesOver() throws {
        try replace(["a": "a", "b": "b"])
        try replace(["a": "9"], isPartial: true)
        #expect(names(folder) == ["a", "b", "manifest.json"])
        #expect(text("paket/a") == "9")
    }

    @Test func aFailureLeavesTheOldPackAlone() throws {
        try replace(["a": "1"])
        #expect(throws: PackFolderFailure.self) { try replace(["finns/inte": "2"]) }
        #expect(names(folder) == ["a", "manifest.json"])
        #expect(names(base) == ["paket"])
    }

    @Test func filesThatAreWrittenAtATimeAreAllThereOrNone() throws {
        let many = Dictionary(uniqueKeysWithValues: (1...40).map { ("fil \($0)", String(repeating: "x", count: $0)) })
        try replace(many, threads: 8)
        #expect(names(folder) == Set(many.keys).union(["manifest.json"]))
        for (name, bytes) in many { #expect(text("paket/\(name)") == bytes) }
        #expect(throws: PackFolderFailure.self) { try replace(many.merging(["finns/inte": ""]) { $1 }.mapValues { _ in "annat" }, threads: 8) }
        for (name, bytes) in many { #expect(text("paket/\(name)") == bytes) }
        #expect(names(base) == ["paket"])
    }

    @Test func whatIsNotOfThePackIsCarriedOverAsItIs() throws {
        try replace(["a": "1", "gammal": "2"])
        try write("paket/protokoll.docx", "protokollet")
        try write("paket/underlag/djupt/brev.txt", "brevet")
        try write("paket/.dold", "dold")
        try FileManager.default.createSymbolicLink(atPath: folder + "/länk", withDestinationPath: "finns inte")
        let date = Date(timeIntervalSince1970: 1_000_000_000)
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: folder + "/underlag")
        try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: folder)
        try replace(["a": "3"])
        #expect(names(folder) == ["a", "manifest.json", "protokoll.docx", "underlag", ".dold", "länk"])
        #expect(text("paket/protokoll.docx") == "protokollet")
        #expect(text("paket/underlag/djupt/brev.txt") == "brevet")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/länk") == "finns inte")
        #expect(try FileManager.default.attributesOfItem(atPath: folder + "/underlag")[.modificationDate] as? Date == date)
        #expect(try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int == 0o750)
        #expect(names(base) == ["paket"])
    }

    // MARK: What it refuses

    @Test func aFolderThatIsNoPackIsLeftAlone() throws {
        try write("paket/anteckningar.txt", "mina")
        #expect { try replace(["a": "1"]) } throws: { if case PackFolderFailure.notOurs(_, "anteckningar.txt") = $0 { true } else { false } }
        try write("paket/manifest.json", "{}")
        #expect(throws: PackFolderFailure.self) { try replace(["a": "1"], replacesOthers: true) }
        #expect(names(folder) == ["anteckningar.txt", "manifest.json"])
        #expect(names(base) == ["paket"])
    }

    @Test func anEmptyFolderIsTaken() throws {
        try write("paket/.DS_Store", "")
        try replace(["a": "1"])
        #expect(names(folder) == ["a", "manifest.json", ".DS_Store"])
    }

    @Test func aFolderWithInputsIsRefusedEvenWithAManifest() throws {
        try replace(["a": "1"])
        try write("paket/mote.yaml", "datum: 2024-09-19")
        #expect { try replace(["a": "2"], replacesOthers: true) } throws: {
            if case PackFolderFailure.holdsInputs(_, "mote.yaml") = $0 { true } else { false }
        }
        #expect(text("paket/a") == "1")
    }

    @Test func thePackOfAnotherBoardIsReplacedOnlyWhenAskedFor() throws {
        try replace(["a": "1"], owner: PackOwner(organisation: "Samhällskontraktet", board: "Nämnden"))
        #expect { try replace(["a": "2"]) } throws: {
            if case PackFolderFailure.anotherBoard(_, let theirs, _) = $0 { theirs.board == "Nämnden" } else { false }
        }
        #expect(text("paket/a") == "1")
        try replace(["a": "2"], replacesOthers: true)
        #expect(text("paket/a") == "2")
    }

    @Test func aLinkInThePlaceOfTheFolderIsNotFollowed() throws {
        try write("annat/viktigt.txt", "viktigt")
        try FileManager.default.createSymbolicLink(atPath: folder, withDestinationPath: "annat")
        #expect { try replace(["a": "1"]) } throws: { if case PackFolderFailure.notAFolder = $0 { true } else { false } }
        #expect(names("\(base)/annat") == ["viktigt.txt"])
    }

    @Test func anotherRunIsWaitedForButNotForEver() throws {
        try replace(["a": "1"])
        let parent = try Folder(opening: base)
        #expect(parent.lock() == .taken)
        #expect { try replace(["a": "2"]) } throws: { if case PackFolderFailure.busy = $0 { true } else { false } }
        #expect(text("paket/a") == "1")
    }

    // MARK: What killed runs left

    @Test func aLeftoverWithOurListIsRemoved() throws {
        try replace(["a": "1"])
        try write(".paket.bilaga-ny/.bilaga-ofardig", "bilaga: ett paket som inte är färdigt\na\nmanifest.json\n")
        try write(".paket.bilaga-ny/a", "halv")
        try replace(["a": "2"])
        #expect(names(base) == ["paket"])
        try write(".paket.bilaga-ny/.bilaga-ofardig", "bila")
        try replace(["a": "3"])
        #expect(names(base) == ["paket"])
        try FileManager.default.createDirectory(atPath: base + "/.paket.bilaga-ny", withIntermediateDirectories: true)
        try replace(["a": "4"])
        #expect(names(base) == ["paket"])
    }

    @Test func whatIsInALeftoverAndNotOursGoesToThePack() throws {
        try replace(["a": "1"])
        try FileManager.default.copyItem(atPath: folder, toPath: base + "/.paket.bilaga-ny")
        try write(".paket.bilaga-ny/protokoll.docx", "protokollet")
        try replace(["a": "2"])
        #expect(names(folder) == ["a", "manifest.json", "protokoll.docx"])
        #expect(names(base) == ["paket"])
    }

    /// A build was killed beside a document of its own, which was made anew before the next build of the pack.
    @Test func anOlderDocumentInALeftoverIsOurs() throws {
        func document(_ words: String, at folder: String) throws {
            var manifest = Manifest(
                meeting: "paket", date: "2024-09-19", inputs: [], fonts: [], patterns: [],
                outputs: [Manifest.Entry(name: "protokoll.pdf", sha256: SHA256.hex(Array(words.utf8)))])
            (manifest.owner, manifest.document) = (owner, "protokoll")
            for name in ["protokoll.pdf", Manifest.fileName(of: "protokoll")] { try? FileManager.default.removeItem(atPath: "\(base)/\(folder)/\(name)") }
            try write("\(folder)/protokoll.pdf", words)
            try write("\(folder)/\(Manifest.fileName(of: "protokoll"))", String(decoding: manifest.serialised(), as: UTF8.self))
        }
        try replace(["a": "1"])
        try document("utkast", at: "paket")
        try FileManager.default.copyItem(atPath: folder, toPath: base + "/.paket.bilaga-ny")
        try document("justerat", at: "paket")
        #expect(try replace(["a": "2"]) == [])
        #expect(names(base) == ["paket"])
        #expect(text("paket/protokoll.pdf") == "justerat")
        #expect(names(folder) == ["a", "manifest.json", "manifest-protokoll.json", "protokoll.pdf"])

        // Where the pack has none, the one in the leftover is the only one.
        try FileManager.default.copyItem(atPath: folder, toPath: base + "/.paket.bilaga-ny")
        for name in ["protokoll.pdf", "manifest-protokoll.json"] { try FileManager.default.removeItem(atPath: "\(folder)/\(name)") }
        #expect(try replace(["a": "3"]) == [])
        #expect(text("paket/protokoll.pdf") == "justerat")
        #expect(names(base) == ["paket"])
    }

    @Test func aLeftoverWithoutOurMarkIsNotTouched() throws {
        try replace(["a": "1"])
        try write(".paket.bilaga-ny/mitt.txt", "mitt")
        // It does not keep the pack from being written.
        let left = Staging.Leftover(path: base + "/.paket.bilaga-ny", file: "mitt.txt")
        #expect(try replace(["a": "2"]) == [left])
        #expect(try replace(["a": "3"]) == [left])
        #expect(names(base + "/.paket.bilaga-ny") == ["mitt.txt"])
        #expect(names(base) == ["paket", ".paket.bilaga-ny"])
        #expect(text("paket/a") == "3")
    }

    @Test func aWholePackUnderAHiddenNameIsPutBackWithWhatLiesInIt() throws {
        try replace(["a": "1", "b": "2"])
        try write("paket/protokoll.docx", "protokollet")
        try FileManager.default.moveItem(atPath: folder, toPath: base + "/.paket.bilaga-ny")
        #expect(try replace(["a": "2"], isPartial: true) == [])
        #expect(names(folder) == ["a", "b", "manifest.json", "protokoll.docx"])
        #expect(names(base) == ["paket"])
    }

    @Test func aFileOfTheUsersIsNotTakenForOneOfThePack() throws {
        try replace(["a": "1"])
        try write("paket/b", "mitt")
        #expect { try replace(["a": "2", "b": "2"]) } throws: { if case PackFolderFailure.ownName(_, "b") = $0 { true } else { false } }
        #expect(text("paket/a") == "1")
        #expect(text("paket/b") == "mitt")
        #expect(names(base) == ["paket"])
    }

    @Test func foldersThatNobodyMayWriteInDoNotBlockTheNextPack() throws {
        try replace(["a": "1"])
        try write("paket/underlag/brev.txt", "brevet")
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder + "/underlag")
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
        #expect(try replace(["a": "2"]) == [])
        #expect(try replace(["a": "3"]) == [])
        #expect(text("paket/underlag/brev.txt") == "brevet")
        #expect(names(base) == ["paket"])
        #expect(try FileManager.default.attributesOfItem(atPath: folder + "/underlag")[.posixPermissions] as? Int == 0o555)
    }

    @Test func aManifestThatCannotBeReadIsNotTakenForAbsent() throws {
        try replace(["a": "1"])
        try FileManager.default.removeItem(atPath: folder + "/manifest.json")
        try FileManager.default.createDirectory(atPath: folder + "/manifest.json", withIntermediateDirectories: false)
        #expect { try replace(["a": "2"]) } throws: { if case PackFolderFailure.manifestFault = $0 { true } else { false } }
        #expect(text("paket/a") == "1")
    }

    @Test func aLinkUnderTheHiddenNameIsNotFollowed() throws {
        try write("documents/brev.txt", "brevet")
        try replace(["a": "1"])
        for name in [".paket.bilaga-ny", ".paket.bilaga-gammal", ".paket.bilaga-999999", ".paket.bilaga-999998 min kopia"] {
            try FileManager.default.createSymbolicLink(atPath: base + "/" + name, withDestinationPath: "documents")
        }
        #expect(
            try replace(["a": "2"]).map(\.path) == [base + "/.paket.bilaga-ny", base + "/.paket.bilaga-gammal"], "told, not removed")
        #expect(names("\(base)/documents") == ["brev.txt"])
        #expect(names(base).count == 6)
    }

    @Test func anOldPackPutAsideByAKilledRunIsPutBackFirst() throws {
        try replace(["a": "1", "gammal.pdf": "7"])
        try write("paket/protokoll.docx", "protokollet")
        try FileManager.default.moveItem(atPath: folder, toPath: base + "/.paket.bilaga-gammal")
        try replace(["a": "2"], isPartial: true)
        #expect(names(folder) == ["a", "gammal.pdf", "manifest.json", "protokoll.docx"])
        #expect(names(base) == ["paket"])
    }
}
