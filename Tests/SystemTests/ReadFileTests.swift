import Foundation
import TestSupport
import Testing

@testable import System

/// A folder of its own, removed at the end.
final class Place {
    let path = scratchPath()

    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: path) }

    func add(_ name: String, _ bytes: [UInt8] = []) {
        #expect(FileManager.default.createFile(atPath: "\(path)/\(name)", contents: Data(bytes)))
    }
}

struct ReadFileTests {
    let place: Place

    init() throws { place = try Place() }

    @Test func theWholeFileIsRead() {
        place.add("hel", [UInt8](repeating: 7, count: 300_000))
        #expect(readFile("\(place.path)/hel", limit: 300_000) == .success([UInt8](repeating: 7, count: 300_000)))
        place.add("tom")
        #expect(readFile("\(place.path)/tom", limit: 0) == .success([]))
    }

    @Test func filesHaveALimit() {
        place.add("stor", [1, 2, 3])
        #expect(readFile("\(place.path)/stor", limit: 2) == .failure(.tooLarge(limit: 2)))
    }

    @Test func whatIsNoOrdinaryFileIsRefusedWithoutWaiting() {
        #expect(mkfifo("\(place.path)/rör", 0o600) == 0)
        #expect(readFile("\(place.path)/rör", limit: 10) == .failure(.notAFile))
        #expect(readFile(place.path, limit: 10) == .failure(.notAFile))
        #expect(readFile("/dev/zero", limit: 10) == .failure(.notAFile))
    }

    @Test func onlyWhatIsNotThereIsMissing() throws {
        #expect(readFile("\(place.path)/ingen", limit: 10) == .failure(.missing))
        place.add("fil")
        #expect(readFile("\(place.path)/fil/under", limit: 10) == .failure(.missing))
        try FileManager.default.createSymbolicLink(atPath: "\(place.path)/lös", withDestinationPath: "ingen")
        #expect(readFile("\(place.path)/lös", limit: 10) == .failure(.brokenLink))
        try FileManager.default.createSymbolicLink(atPath: "\(place.path)/ring", withDestinationPath: "ring")
        #expect(readFile("\(place.path)/ring", limit: 10) == .failure(.unreadable(ELOOP)))
        let long = String(repeating: "x", count: 300)
        #expect(readFile("\(place.path)/\(long)", limit: 10) == .failure(.unreadable(ENAMETOOLONG)))
    }

    @Test func whatAPathLeadsToIsTold() throws {
        place.add("fil")
        try FileManager.default.createSymbolicLink(atPath: "\(place.path)/lös", withDestinationPath: "ingen")
        try FileManager.default.createSymbolicLink(atPath: "\(place.path)/ring", withDestinationPath: "ring")
        #expect(presence(of: place.path) == .folder)
        #expect(presence(of: "\(place.path)/fil") == .file)
        #expect(presence(of: "\(place.path)/ingen") == .absent)
        #expect(presence(of: "\(place.path)/fil/under") == .absent)
        #expect(presence(of: "\(place.path)/lös") == .brokenLink)
        #expect(presence(of: "\(place.path)/ring") == .unknown(ELOOP))
    }
}
