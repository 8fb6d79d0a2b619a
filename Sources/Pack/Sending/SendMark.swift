import Diagnostics
import Inputs
import System

/// `utskick.json` in a pack's folder: that its readers have got the pack, and on which day. It lies beside the manifest and is in
/// no list, since nothing of the pack changes by it.
struct SendMark: Hashable, Sendable {
    static let fileName = "utskick.json"

    /// ISO 8601.
    var date: String
    /// SHA-256 of the bytes of the manifest.json that was sent: a mark beside another one says nothing.
    var manifest: String

    func serialised() -> [UInt8] {
        JSON.object([.init("sent", .string(date)), .init("manifest", .string(manifest))]).serialised()
    }

    init(date: String, manifest: String) {
        self.date = date
        self.manifest = manifest
    }

    /// - Parameter manifest: the bytes of the manifest that lies beside it.
    /// - Returns: nil where the bytes are no mark, or one of another manifest.
    init?(_ bytes: [UInt8], beside manifest: [UInt8]) {
        guard let json = JSON.parse(bytes), let date = json["sent"]?.stringValue, json["manifest"]?.stringValue == SHA256.hex(manifest)
        else { return nil }
        self.init(date: date, manifest: SHA256.hex(manifest))
    }

    /// That of the pack in a folder; nil where it has not been sent, as far as anybody has said.
    static func read(in folder: String) -> SendMark? {
        guard case .success(let bytes) = readFile(join(folder, fileName), limit: 1 << 16),
            case .success(let manifest) = readFile(join(folder, Manifest.fileName), limit: manifestLimit)
        else { return nil }
        return SendMark(bytes, beside: manifest)
    }
}

/// Whether a pack lies in a folder that its readers have: it is marked so, or supplements have been made to it.
func isSent(_ folder: String) -> Bool { SendMark.read(in: folder) != nil || !supplements(in: folder).isEmpty }
