import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack

/// What the last meeting said and cannot be read is not taken for a meeting that said nothing.
struct UnreadableEarlierTests {
    private func messages(_ harm: (MeetingCopy) throws -> Void) throws -> [Diagnostic] {
        let copy = try MeetingCopy()
        try harm(copy)
        return check(copy.request).flatMap(\.diagnostics.items)
    }

    @Test func aFileThatIsNoFileIsAnError() throws {
        let found = try messages { copy in
            try FileManager.default.removeItem(atPath: copy.folder + "/2024-05-23/budget.yaml")
            try FileManager.default.createSymbolicLink(
                atPath: copy.folder + "/2024-05-23/budget.yaml", withDestinationPath: "finns-inte.yaml")
        }
        let told = found.filter { $0.code.id == "PK028" }
        #expect(told.count == 1)
        #expect(told.first?.severity == .error)
        #expect(told.first?.arguments["mapp"]?.hasSuffix("2024-05-23") == true)
    }

    @Test func aFileWithErrorsIsToldOnce() throws {
        let found = try messages { copy in
            let path = copy.folder + "/2024-05-23/budget.yaml"
            try (copy.text("2024-05-23/budget.yaml") + "okänd: 3\n").write(toFile: path, atomically: true, encoding: .utf8)
        }
        let told = found.filter { $0.code.id == "PK028" }
        #expect(told.count == 1)
        #expect(told.first?.severity == .warning)
        #expect(told.first?.range != nil)
    }

    @Test func aSchemaFolderThatIsNoneIsNotPassedOver() throws {
        for kind in ["länk", "fil"] {
            let copy = try MeetingCopy()
            let own = copy.folder + "/mallar"
            try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
            if kind == "fil" {
                try "x".write(toFile: own + "/scheman", atomically: true, encoding: .utf8)
            } else {
                try FileManager.default.createSymbolicLink(atPath: own + "/scheman", withDestinationPath: "/finns/inte")
            }
            var request = copy.request
            request.templates.insert(own, at: 0)
            #expect(check(request).flatMap(\.diagnostics.items).contains { $0.code.id == "IN049" }, "\(kind)")
        }
    }
}
