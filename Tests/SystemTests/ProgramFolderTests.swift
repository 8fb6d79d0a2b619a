import Testing

@testable import System

struct ProgramFolderTests {
    private func found(_ executable: String?, _ folders: Set<String>) -> String? {
        programFolder(["share/bilaga/templates", "templates"], executable: executable, isFolder: folders.contains)
    }

    @Test func whatIsInstalledBesideTheProgramIsFoundWhateverThePrefix() {
        #expect(found("/usr/bin/bilaga", ["/usr/share/bilaga/templates"]) == "/usr/share/bilaga/templates")
        #expect(found("/home/a/prog/lib/ld.so", ["/home/a/prog/share/bilaga/templates"]) == "/home/a/prog/share/bilaga/templates")
        #expect(found("/bilaga", ["/share/bilaga/templates"]) == nil)
    }

    @Test func theNearestGoesBeforeTheFarther() {
        let folders: Set = ["/src/.build/templates", "/src/templates", "/src/share/bilaga/templates"]
        #expect(found("/src/.build/release/bilaga", folders) == "/src/.build/templates")
        #expect(found("/src/bin/bilaga", folders) == "/src/share/bilaga/templates")
    }

    @Test func nothingIsFoundWhereNothingIs() {
        #expect(found("/usr/bin/bilaga", []) == nil)
        #expect(found(nil, ["/share/bilaga/templates"]) == nil)
    }

    /// The running program knows its own file.
    @Test func aProgramKnowsWhereItIs() throws {
        #expect(try #require(executablePath()).hasPrefix("/"))
    }
}
