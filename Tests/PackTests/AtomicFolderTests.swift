import Foundation
import Testing

@testable import Pack

struct AtomicFolderTests {
    let base = FileManager.default.temporaryDirectory.appending(path: "bilaga-\(UUID().uuidString)").path

    func names(_ folder: String) -> Set<String> {
        Set((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    }

    @Test func theNewFolderHoldsExactlyTheNewFiles() throws {
        let folder = "\(base)/djupt/ner/paket"
        try AtomicFolder.replace(folder, with: [.init(name: "a.pdf", bytes: [1])], keep: { _ in false })
        try AtomicFolder.replace(folder, with: [.init(name: "b.pdf", bytes: [2, 3])], keep: { _ in false })
        #expect(names(folder) == ["b.pdf"])
        #expect(FileManager.default.contents(atPath: "\(folder)/b.pdf") == Data([2, 3]))
        #expect(names("\(base)/djupt/ner") == ["paket"], "nothing is left beside the pack")
    }

    @Test func aPartialBuildCarriesTheOtherFilesOver() throws {
        let folder = "\(base)/paket"
        let first = ["a", "b"].map { OutputFile(name: $0, bytes: Array($0.utf8)) }
        try AtomicFolder.replace(folder, with: first, keep: { _ in false })
        try AtomicFolder.replace(folder, with: [.init(name: "a", bytes: [9])], keep: { _ in true })
        #expect(names(folder) == ["a", "b"])
        #expect(FileManager.default.contents(atPath: "\(folder)/a") == Data([9]))
    }

    @Test func aFailureLeavesTheOldPackAlone() throws {
        let folder = "\(base)/paket"
        try AtomicFolder.replace(folder, with: [.init(name: "a", bytes: [1])], keep: { _ in false })
        #expect(throws: WriteFailure.self) {
            try AtomicFolder.replace(folder, with: [.init(name: "finns/inte", bytes: [2])], keep: { _ in false })
        }
        #expect(names(folder) == ["a"])
        #expect(names(base) == ["paket"])
    }

    @Test func whatAKilledRunLeftIsRemovedByTheNext() throws {
        let folder = "\(base)/paket"
        // No process has this number.
        try FileManager.default.createDirectory(
            atPath: "\(base)/.paket.bilaga-2147483646", withIntermediateDirectories: true)
        try AtomicFolder.replace(folder, with: [.init(name: "a", bytes: [1])], keep: { _ in false })
        #expect(names(base) == ["paket"])
    }

    @Test func anOldPackPutAsideByAKilledRunIsPutBackFirst() throws {
        let aside = "\(base)/.paket.bilaga-2147483646.gammal"
        try FileManager.default.createDirectory(atPath: aside, withIntermediateDirectories: true)
        FileManager.default.createFile(atPath: "\(aside)/gammal.pdf", contents: Data([7]))
        let folder = "\(base)/paket"
        try AtomicFolder.replace(folder, with: [.init(name: "a", bytes: [1])], keep: { _ in true })
        #expect(names(folder) == ["a", "gammal.pdf"])
    }
}
