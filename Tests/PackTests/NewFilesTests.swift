import Foundation
import System
import TestSupport
import Testing

@testable import Pack

/// A disk that is full, or a name that is taken, leaves nothing half made.
struct NewFilesTests {
    let base = scratchPath()

    @Test func whatCannotBeCompletedIsTakenAway() throws {
        try FileManager.default.createDirectory(atPath: base + "/egen", withIntermediateDirectories: true)
        try "kvar".write(toFile: base + "/egen/min.txt", atomically: false, encoding: .utf8)
        var new = NewFiles()
        try new.write(Array("a".utf8), to: base + "/org/register/register.yaml")
        try new.write(Array("b".utf8), to: base + "/egen/ny.txt")
        #expect(FileManager.default.fileExists(atPath: base + "/org/register/register.yaml"))
        // What is there is not written over, and a file is no folder.
        #expect(throws: SystemError.self) { try new.write(Array("c".utf8), to: base + "/egen/min.txt") }
        #expect(throws: SystemError.self) { try new.write(Array("d".utf8), to: base + "/egen/min.txt/e") }
        new.takeBack()
        #expect(!FileManager.default.fileExists(atPath: base + "/org"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: base + "/egen") == ["min.txt"])
        #expect(try String(contentsOfFile: base + "/egen/min.txt", encoding: .utf8) == "kvar")
    }
}
