// swift-tools-version: 6.2
import PackageDescription

// Every warning in our own code stops the build, and language features that a later Swift will
// turn on are on from the start.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

extension Target {
  static func library(
    _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
  ) -> Target {
    .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
  }

  static func tests(
    _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
  ) -> Target {
    .testTarget(
      name: name, dependencies: dependencies + ["TestSupport"], exclude: exclude,
      swiftSettings: strict)
  }
}

let package = Package(
  name: "crossbill",
  products: [.executable(name: "crossbill", targets: ["crossbill"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
  ],
  targets: [
    // The domain.
    .library("Units"),
    .library("Shipping", ["Units", .product(name: "RealModule", package: "swift-numerics")]),
    .target(name: "CReferenceFiles"),
    .library("PlainTOML", ["TOMLKit"]),
    .library(
      "ReferenceData", ["CReferenceFiles", "Units", "Shipping", "PlainTOML", "TOMLKit"],
      exclude: ["Files"]),
    .library("Interchange", ["Units", "Shipping", "PlainTOML", "TOMLKit"]),
    .library(
      "Storage", ["Units", "Shipping", .product(name: "GRDB", package: "GRDB.swift")]),
    .library("Carriers", ["Units", "Shipping", "Interchange", "TOMLKit"]),
    .library(
      "Workflows", ["Units", "Shipping", "ReferenceData", "Interchange", "Storage", "Carriers"]),

    // The terminal.
    .library("TerminalKit", ["PlainTOML", "TOMLKit"]),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "CTerminalGuard"),
    .library("TerminalCurses", ["TerminalKit", "CNcurses", "CTerminalGuard"]),
    .target(
      name: "BuiltInThemes", dependencies: ["TerminalKit"], path: "Themes",
      resources: [.embedInCode("Files")], swiftSettings: strict),

    // The program.
    .library("Dashboard", ["Workflows", "TerminalKit", "BuiltInThemes"]),
    .library(
      "CommandLineTool",
      [
        "Workflows", "Dashboard", "TerminalKit", "BuiltInThemes",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "crossbill", dependencies: ["CommandLineTool", "Dashboard", "TerminalCurses"],
      swiftSettings: strict),

    // Tests and what they share.
    .target(
      name: "TestSupport",
      dependencies: ["Units", "Shipping", "Storage", "Carriers", "TerminalKit"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .systemLibrary(name: "CVterm", path: "Tests/CVterm", providers: [.apt(["libvterm-dev"])]),
    .target(
      name: "PseudoTerminal", dependencies: ["CVterm"], path: "Tests/PseudoTerminal",
      swiftSettings: strict),
    .executableTarget(
      name: "terminal-probe", dependencies: ["TerminalCurses", "TerminalKit"],
      path: "Tests/TerminalProbe", swiftSettings: strict),
    .tests(
      "TerminalCursesTests",
      ["TerminalCurses", "TerminalKit", "PseudoTerminal", "terminal-probe"]),
    .tests("UnitsTests", ["Units"]),
    .tests("ShippingTests", ["Units", "Shipping"]),
    .tests("ReferenceDataTests", ["ReferenceData"]),
    .tests("PlainTOMLTests", ["PlainTOML"]),
    .tests("InterchangeTests", ["Interchange"]),
    .tests(
      "StorageTests",
      ["Storage", "storage-writer", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Schemas"]),
    .executableTarget(
      name: "storage-writer", dependencies: ["Units", "Shipping", "Storage"],
      path: "Tests/StorageWriter", swiftSettings: strict),
    .tests("CarriersTests", ["Carriers"]),
    .tests("WorkflowsTests", ["Workflows"]),
    .tests("TerminalKitTests", ["TerminalKit", "BuiltInThemes"], exclude: ["Snapshots"]),
    .tests("BuiltInThemesTests", ["BuiltInThemes"]),
    .tests("DashboardTests", ["Dashboard"], exclude: ["Snapshots"]),
    .tests("CommandLineToolTests", ["CommandLineTool"]),
    .tests("ProgramTests", ["crossbill", "PseudoTerminal"]),
    .tests("HouseTests", []),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "crossbill", "Units", "Shipping", "ReferenceData", "Interchange", "Storage", "Workflows",
        "PseudoTerminal",
      ],
      path: "Tests/Benchmarks", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
