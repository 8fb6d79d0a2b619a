// swift-tools-version: 6.1
// The modules stand in the order of the data, from the user's text files to the finished pack: this file
// doubles as the map of the house (docs/arkitektur.md tells the same story in words).
import PackageDescription

/// Each module with what it may import of ours, nothing of which stands below it. This is the one table:
/// Tests/ArchitectureTests reads it here and holds the sources and docs/arkitektur.md against it. (It is not
/// a file of its own, since SwiftPM keeps what it made of a manifest until the manifest itself changes.)
let modules: [(name: String, imports: [String])] = [
    // Files, folders and hashes.
    ("System", ["CExchange", "CNettle"]),

    // Archives that office documents come in, both ways.
    ("Zip", ["CDeflate"]),

    // What every module may speak of.
    ("Diagnostics", []),
    ("Style", []),
    ("DocumentTree", ["Diagnostics", "Style"]),

    // The user's files → typed values → checked facts.
    ("Inputs", ["CYAML", "Diagnostics", "Style", "System"]),
    // Exports of ledgers → figures, where an input says so.
    ("Ledgers", ["CDeflate", "Diagnostics", "Inputs", "Style", "System", "Zip"]),
    ("Facts", ["Diagnostics", "Inputs"]),
    ("Checks", ["Diagnostics", "Facts", "Inputs", "Ledgers", "Style", "System"]),

    // Pictures of the user's → drawings.
    ("Images", ["CDeflate", "Diagnostics", "DocumentTree", "Style"]),

    // Chart data → drawings.
    ("Charts", ["DocumentTree", "Style"]),

    // Facts + templates → filled Markdown → document tree.
    ("Templates", ["Charts", "Diagnostics", "DocumentTree", "Inputs", "Style"]),
    ("Markup", ["CCmark", "Diagnostics", "DocumentTree", "Inputs", "Style", "Templates"]),

    // Document tree → HTML.
    ("HTML", ["Diagnostics", "DocumentTree", "Style"]),

    // Document tree → placed pages → PDF.
    ("Text", ["CFriBidi", "CHarfBuzz", "Diagnostics", "Style", "System"]),
    ("Layout", ["Diagnostics", "DocumentTree", "Style", "Text"]),
    ("PDF", ["CDeflate", "Diagnostics", "DocumentTree", "Layout", "Style", "System", "Text"]),

    // Document tree → workbook.
    ("Workbook", ["DocumentTree", "Style", "Zip"]),

    // Texts from Word → Markdown; document tree → a draft for Word. Both through pandoc.
    ("Word", ["Diagnostics", "DocumentTree", "Style", "System", "Zip"]),

    // Everything together.
    (
        "Pack",
        [
            "Checks", "Diagnostics", "DocumentTree", "Facts", "HTML", "Images", "Inputs", "Layout", "Ledgers", "Markup", "PDF",
            "Style", "System", "Templates", "Text", "Word", "Workbook", "Zip",
        ]
    ),

    // The pack in a browser while somebody writes.
    ("Preview", ["Diagnostics", "Inputs", "Pack", "System"]),

    // Written files and placed pages, judged by readers of their own: for tests and `fuzz`, no part of the command.
    ("Conformance", ["DocumentTree", "Layout", "PDF", "Pack", "Style", "System", "Text"]),
]

/// The command, and the programs beside it.
let programs: [(name: String, imports: [String])] = [
    ("bilaga", ["Checks", "Diagnostics", "Inputs", "Ledgers", "Pack", "Preview", "Style", "System", "Word"]),
    ("bench", []),
    ("fuzz", ["Conformance", "Diagnostics", "Images", "Inputs", "Ledgers", "Markup", "PDF", "Pack", "Style", "Templates", "Text", "Word", "Zip"]),
]

/// C libraries, each a module map.
let libraries: [Target] = [
    .systemLibrary(
        name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
        name: "CCmark", pkgConfig: "libcmark-gfm",
        providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
    .systemLibrary(
        name: "CHarfBuzz", pkgConfig: "harfbuzz-subset",
        providers: [.apt(["libharfbuzz-dev", "hyphen-sv"]), .brew(["harfbuzz"])]),
    .systemLibrary(
        name: "CFriBidi", pkgConfig: "fribidi", providers: [.apt(["libfribidi-dev"]), .brew(["fribidi"])]),
    .systemLibrary(
        name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"]), .brew(["libdeflate"])]),
    .systemLibrary(
        name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"]), .brew(["nettle"])]),
    .systemLibrary(name: "CExchange"),
]

func dependencies(_ names: [String]) -> [Target.Dependency] { names.map { .target(name: $0) } }

/// Which modules' tests are built: all, or those that `BILAGA_TESTS=Layout,Text swift test` names, which saves most of
/// the compiling while one works in one room.
let wanted: [Substring]? = Context.environment["BILAGA_TESTS"].map { $0.split(separator: ",") }

/// Each module and program has a test target beside it; `bench` only measures.
let tests: [Target] =
    (modules + programs).filter { $0.name != "bench" && wanted?.contains(Substring($0.name)) ?? true }.map { module in
        .testTarget(name: "\(module.name)Tests", dependencies: dependencies([module.name, "TestSupport"] + module.imports))
    } + [
        // What they share.
        .target(name: "TestSupport", path: "Tests/TestSupport"),
        .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"]),
    ]

let package = Package(
    name: "bilaga",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "bilaga", targets: ["bilaga"])
    ],
    targets: modules.map { .target(name: $0.name, dependencies: dependencies($0.imports)) }
        + programs.map { .executableTarget(name: $0.name, dependencies: dependencies($0.imports)) }
        + libraries + tests,
    swiftLanguageModes: [.v6]
)
