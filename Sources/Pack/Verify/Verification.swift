public import Diagnostics
public import System

/// What `verify` found out about a registered pack.
public struct Verification: Sendable {
    public enum OnDisk: String, Sendable { case asRegistered, changed, missing, unreadable }
    public enum Rebuilt: String, Sendable {
        case same, different, notMade
        /// It cannot be built again: a supplement, or the pack, has come after it, and the inputs are that one's.
        case superseded
    }

    /// One file that the manifest lists.
    public struct File: Sendable {
        public var name: String
        public var onDisk: OnDisk
        public var rebuilt: Rebuilt
        public var isVerified: Bool { onDisk == .asRegistered && (rebuilt == .same || rebuilt == .superseded) }
    }

    /// What a supplement was made to, and what that was made to in its turn.
    public struct Link: Sendable, Equatable {
        public enum State: String, Sendable {
            /// Its manifest and all that it lists are as they were.
            case intact
            case missing
            /// Its manifest is another than the one that the supplement was made to.
            case otherManifest
            /// A file that it lists is not as it was.
            case changed
        }
        public var folder: String
        public var state: State
        /// The file that has changed.
        public var file: String?
    }

    /// Something that was otherwise when the pack was registered.
    public struct Difference: Sendable, Equatable {
        public enum Kind: String, Sendable { case input, register, template, schema, font, hyphenation, library, tool }
        public enum Change: String, Sendable { case changed, added, removed }
        public var kind: Kind
        /// A file as the manifest names it, or a library.
        public var name: String
        public var change: Change
        /// Versions then and now, of the tool and of libraries; empty for files.
        public var then = ""
        public var now = ""
    }

    /// The pack's folder.
    public var folder: String
    /// The meeting's folder that it was rebuilt from.
    public var meeting: String
    /// The kind of a document of its own; nil for a pack.
    public var document: String?
    /// The number of a supplement; nil for a pack.
    public var supplement: Int?
    /// Of a supplement, what it rests on, the nearest first. A link that is not intact is the last.
    public var chain: [Link] = []
    /// A supplement has come after it, or the pack after what lies beside it, so that the inputs are no longer its own.
    public var isSuperseded = false
    public var files: [File] = []
    public var differences: [Difference] = []
    /// Files in the folder that the manifest does not list.
    public var strangers: [String] = []
    /// Errors in the inputs, if they cannot be built any more.
    public var diagnostics = DiagnosticList()
    public var sources = SourceSet()

    /// The inputs are those of something later.
    mutating func supersede() {
        isSuperseded = true
        for index in files.indices where files[index].rebuilt != .same { files[index].rebuilt = .superseded }
    }

    /// Every registered file is there as registered and comes out byte for byte.
    public var isVerified: Bool { !files.isEmpty && files.allSatisfy(\.isVerified) && chain.allSatisfy { $0.state == .intact } }
}

/// Why a pack cannot be verified at all.
public enum VerifyFailure: Error, Sendable {
    /// There is no manifest.json that can be read.
    case noManifest(folder: String)
    /// The folder or its manifest.json is there, but cannot be read.
    case unreadable(folder: String, FileFault)
    /// The manifest lists no files.
    case emptyManifest(folder: String)
    /// No folder with the meeting's name was found.
    case noMeeting(name: String)
    /// Several were found.
    case severalMeetings(name: String, paths: [String])
    /// The folder given holds no mote.yaml, or templates and theme cannot be read.
    case notBuildable(DiagnosticList, SourceSet)
}
