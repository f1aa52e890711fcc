// swift-tools-version: 6.0
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  // Without this, the runtime looks up every generic type by its name, and for each decoded type
  // searches all conformances in the program: a fifth of the instructions of a start.
  .unsafeFlags(
    ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"],
    .when(configuration: .release)),
  // Without this, nine tenths of the functions share one section per file, and the linker cannot
  // put those that a start calls side by side (scripts/function-order).
  .unsafeFlags(["-Xfrontend", "-function-sections"], .when(configuration: .release)),
]

// scripts/build-release sets the variable to a file that lists the functions in the order of their
// calls.
let ordered = Context.environment["CHAIR_FUNCTION_ORDER"].map {
  ["-Xlinker", "--symbol-ordering-file=\($0)", "-Xlinker", "--no-warn-symbol-ordering"]
}

// A release is a single file without shared libraries. Loading them would take a third of a minimal
// start, and the release runs on machines without Swift and ncurses. scripts/build-release sets the
// variable if the static libraries are missing.
let alone: [LinkerSetting] =
  Context.environment["CHAIR_LINKS_SHARED"] != nil
  ? []
  : [
    .unsafeFlags(
      ["-static-executable", "-use-ld=lld", "-ltinfo"] + (ordered ?? []),
      .when(platforms: [.linux], configuration: .release))
  ]

let package = Package(
  name: "chair",
  products: [.executable(name: "chair", targets: ["chair"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    // libncursesw, and the only file that includes curses.h.
    .systemLibrary(name: "CNcurses"),
    // C code for signal handlers. It has state, which a system library target cannot have.
    .target(
      name: "CTerminal",
      cSettings: [.define("_GNU_SOURCE")]),
    // Checksums by the processor's own instructions.
    .target(name: "CStorage"),
    // Rule books, bodies and countries as data, and the JSON reading that they need.
    .target(name: "Catalogue", exclude: ["data"], swiftSettings: strict),
    // The texts of resolutions and other documents: read, printed, amended; nothing of a session.
    .target(name: "Texts", swiftSettings: strict),
    // The engine: no terminal, no files, no clock.
    .target(name: "Session", dependencies: ["Catalogue", "Texts"], swiftSettings: strict),
    // Texts: the minutes and their renderers, the words of the room's screen.
    .target(
      name: "Phrases", dependencies: ["Catalogue", "Session", "Texts"], swiftSettings: strict),
    // What the room is shown, as a value; no terminal.
    .target(
      name: "Presentation", dependencies: ["Catalogue", "Phrases", "Session"],
      swiftSettings: strict),
    // The journal on disk, on a file system that tests can replace.
    .target(
      name: "Storage", dependencies: ["CStorage", "Catalogue", "Session"], swiftSettings: strict),
    // The owner of an open session, and the seats that enter lines.
    .target(
      name: "Host", dependencies: ["Catalogue", "Phrases", "Session", "Storage"],
      swiftSettings: strict),
    // Frames of cells, keys and the terminal; nothing about committees.
    .target(
      name: "TerminalKit", dependencies: ["CNcurses", "CTerminal"], swiftSettings: strict),
    .executableTarget(
      name: "chair",
      dependencies: [
        "Catalogue", "Host", "Phrases", "Presentation", "Session", "Storage", "TerminalKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      linkerSettings: alone),
    // Meetings that tests play.
    .target(
      name: "SessionFixtures", dependencies: ["Catalogue", "Phrases", "Session"],
      path: "Tests/SessionFixtures", swiftSettings: strict),
    .testTarget(
      name: "CatalogueTests", dependencies: ["Catalogue", "SessionFixtures"], swiftSettings: strict),
    .testTarget(name: "TextsTests", dependencies: ["Texts"], swiftSettings: strict),
    .testTarget(
      name: "SessionTests",
      dependencies: ["Catalogue", "Phrases", "Session", "SessionFixtures", "Texts"],
      swiftSettings: strict),
    .testTarget(
      name: "PhrasesTests", dependencies: ["Catalogue", "Phrases", "Session", "SessionFixtures"],
      swiftSettings: strict),
    // Disks that fail or lose power.
    .target(
      name: "StorageFixtures", dependencies: ["Storage"], path: "Tests/StorageFixtures",
      swiftSettings: strict),
    .testTarget(
      name: "PresentationTests",
      dependencies: ["Catalogue", "Phrases", "Presentation", "Session", "SessionFixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "StorageTests",
      dependencies: ["Catalogue", "Session", "Storage", "StorageFixtures"], swiftSettings: strict),
    .testTarget(
      name: "HostTests",
      dependencies: ["Catalogue", "Host", "Session", "Storage", "StorageFixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalKitTests", dependencies: ["TerminalKit"], swiftSettings: strict),
    .testTarget(
      name: "ChairTests",
      dependencies: [
        "chair", "Catalogue", "Host", "Phrases", "Presentation", "Session", "Storage",
        "SessionFixtures", "StorageFixtures", "TerminalKit",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
