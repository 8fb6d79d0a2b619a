import PDF
import Text

/// A C library and its version.
struct Library: Hashable, Sendable {
    var name: String
    var version: String
}

/// Those that decide an output's bytes beside the program itself.
var byteDecidingLibraries: [Library] {
    [Library(name: "harfbuzz", version: harfBuzzVersion), Library(name: "libdeflate", version: deflateVersion)]
}
