// swift-tools-version: 6.1
// The targets stand in the order of the data, from the user's text files to the finished pack: this
// file doubles as the map of the house (docs/arkitektur.md tells the same story in words).
import PackageDescription

let package = Package(
    name: "bilaga",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "bilaga", targets: ["bilaga"])
    ],
    targets: [
        // Files, folders and hashes: the only module that asks the system for them.
        .target(name: "System", dependencies: ["CExchange", "CNettle"]),

        // What every module may speak of.
        .target(name: "Diagnostics"),
        .target(name: "Style"),
        .target(name: "DocumentTree", dependencies: ["Diagnostics", "Style"]),

        // The user's files → typed values → checked facts.
        .target(name: "Inputs", dependencies: ["CYAML", "Diagnostics", "Style", "System"]),
        .target(name: "Checks", dependencies: ["Diagnostics", "Inputs", "Style"]),

        // Pictures of the user's → drawings.
        .target(name: "Images", dependencies: ["CDeflate", "Diagnostics", "DocumentTree", "Style"]),

        // Chart data → drawings.
        .target(name: "Charts", dependencies: ["DocumentTree", "Style"]),

        // Facts + templates → filled Markdown → document tree.
        .target(name: "Templates", dependencies: ["Charts", "Diagnostics", "DocumentTree", "Inputs", "Style"]),
        .target(name: "Markup", dependencies: ["CCmark", "Diagnostics", "DocumentTree", "Style", "Templates"]),

        // Document tree → HTML.
        .target(name: "HTML", dependencies: ["DocumentTree", "Style"]),

        // Document tree → placed pages → PDF.
        .target(name: "Text", dependencies: ["CHarfBuzz", "Diagnostics", "Style", "System"]),
        .target(name: "Layout", dependencies: ["Diagnostics", "DocumentTree", "Style", "Text"]),
        .target(name: "PDF", dependencies: ["CDeflate", "Diagnostics", "DocumentTree", "Layout", "Style", "System", "Text"]),

        // Everything together, and the command.
        .target(
            name: "Pack",
            dependencies: [
                "Checks", "Diagnostics", "DocumentTree", "HTML", "Images", "Inputs", "Layout", "Markup", "PDF", "Style",
                "System", "Templates", "Text",
            ]),
        .executableTarget(name: "bilaga", dependencies: ["Diagnostics", "Pack", "System"]),
        .executableTarget(name: "bench"),
        .executableTarget(name: "fuzz", dependencies: ["Diagnostics", "Inputs", "Pack", "Templates"]),

        // C libraries, each behind one module of ours.
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(
            name: "CCmark", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
        .systemLibrary(
            name: "CHarfBuzz", pkgConfig: "harfbuzz-subset",
            providers: [.apt(["libharfbuzz-dev", "hyphen-sv"]), .brew(["harfbuzz"])]),
        .systemLibrary(
            name: "CDeflate", pkgConfig: "libdeflate",
            providers: [.apt(["libdeflate-dev"]), .brew(["libdeflate"])]),
        .systemLibrary(
            name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"]), .brew(["nettle"])]),
        .systemLibrary(name: "CExchange"),
    ],
    swiftLanguageModes: [.v6]
)

package.targets.append(.testTarget(name: "ArchitectureTests"))
package.targets.append(.testTarget(name: "bilagaTests", dependencies: ["bilaga"]))
package.targets.append(.testTarget(name: "fuzzTests", dependencies: ["fuzz"]))
// Reads the written files back, by means of its own, and holds them against the documents.
package.targets.append(.testTarget(name: "ConformanceTests", dependencies: ["Diagnostics", "DocumentTree", "Pack"]))

// Each module has a test target beside it, when its folder exists.
for module in [
    "System", "Diagnostics", "Style", "DocumentTree", "Inputs", "Checks", "Images", "Charts", "Templates", "Markup", "HTML", "Text", "Layout",
    "PDF", "Pack",
] {
    package.targets.append(
        .testTarget(
            name: "\(module)Tests",
            dependencies: [.target(name: module)],
            path: "Tests/\(module)Tests"))
}
