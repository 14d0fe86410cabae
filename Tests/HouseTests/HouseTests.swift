import Foundation
import Testing

/// The rules that keep the house in order, checked on its own files.
@Suite struct HouseTests {
  private let tree = SourceTree.checkout

  /// What each target may import of our own; the table of the design, in code.
  private static let allowed: [String: Set<String>] = [
    "Units": [],
    "Shipping": ["Units"],
    "ReferenceData": ["CReferenceFiles", "Units", "Shipping", "PlainTOML"],
    "PlainTOML": [],
    "Interchange": ["Units", "Shipping", "PlainTOML"],
    "Storage": ["Units", "Shipping"],
    "Carriers": ["Units", "Shipping", "Interchange", "PlainTOML"],
    "Workflows": ["Units", "Shipping", "ReferenceData", "Interchange", "Storage", "Carriers"],
    "TerminalKit": ["PlainTOML"],
    "TerminalCurses": ["TerminalKit", "CNcurses", "CTerminalGuard"],
    "Dashboard": [
      "Units", "Shipping", "ReferenceData", "Interchange", "Storage", "Carriers", "Workflows",
      "TerminalKit", "BuiltInThemes",
    ],
    "CommandLineTool": [
      "Units", "Shipping", "ReferenceData", "Interchange", "Storage", "Carriers", "Workflows",
      "Dashboard", "TerminalKit", "BuiltInThemes",
    ],
    "crossbill": [
      "Units", "Shipping", "Storage", "Carriers", "Workflows", "Dashboard", "CommandLineTool",
      "TerminalKit", "TerminalCurses", "BuiltInThemes",
    ],
  ]

  @Test("imports point only upward in the design's table")
  func importsPointUpward() throws {
    let ours = Set(Self.allowed.keys).union(["CNcurses", "CTerminalGuard", "CReferenceFiles"])
      .union(["BuiltInThemes", "TestSupport", "PseudoTerminal"])
    for (target, allowed) in Self.allowed {
      for file in tree.files(under: "Sources/\(target)", endings: ["swift"]) {
        let wrong = try tree.imports(of: file).filter { ours.contains($0) && !allowed.contains($0) }
        #expect(wrong.isEmpty, "\(tree.path(file)) may not import \(wrong.joined(separator: ", "))")
      }
    }
  }

  @Test("every folder of Sources has its row in the table of imports")
  func everyTargetIsListed() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      at: tree.root.appending(path: "Sources"), includingPropertiesForKeys: nil)
    let swiftTargets = folders.map(\.lastPathComponent).filter {
      !$0.hasPrefix("C") || ["CommandLineTool", "Carriers"].contains($0)
    }
    #expect(Set(swiftTargets) == Set(Self.allowed.keys))
  }

  @Test("the pure domain reads no clock, file, network or database")
  func domainIsPure() throws {
    for target in ["Units", "Shipping"] {
      for file in tree.files(under: "Sources/\(target)", endings: ["swift"]) {
        let imported = Set(try tree.imports(of: file))
        #expect(
          imported.isDisjoint(with: ["Foundation", "GRDB", "Dispatch", "Glibc"]),
          "\(tree.path(file))")
        #expect(try !tree.text(file).contains("Clock.now"), "\(tree.path(file))")
      }
    }
  }

  @Test("only the real terminal imports ncurses")
  func onlyOneImporterOfCurses() throws {
    for file in tree.code where file.pathExtension == "swift" {
      guard try tree.imports(of: file).contains("CNcurses") else { continue }
      #expect(tree.path(file).hasPrefix("Sources/TerminalCurses/"))
    }
  }

  @Test("one file talks to the network, and only it takes a key out of its cover")
  func oneFileTalksToTheNetwork() throws {
    let home = "Sources/Carriers/Transport/HTTPTransport+Network.swift"
    let cover = "Sources/Carriers/Configuration/Secret.swift"
    for file in tree.files(under: "Sources", endings: ["swift"]) {
      let text = try tree.text(file)
      let path = tree.path(file)
      #expect(path == home || !text.contains("URLSession"), "\(path) uses the network")
      #expect([home, cover].contains(path) || !text.contains(".revealed"), "\(path) shows a key")
    }
  }

  @Test("no file of code is longer than 500 lines")
  func filesAreShort() throws {
    for file in tree.code {
      let lines = try tree.text(file).split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 501, "\(tree.path(file)) has \(lines - 1) lines")
    }
  }

  @Test("the top level shows only what the founder's card names")
  func topLevelIsTheCard() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: tree.root.path)
    let visible = Set(names.filter { !$0.hasPrefix(".") }).subtracting(["Package.resolved"])
    #expect(visible == ["Package.swift", "Sources", "Tests", "Themes", "README.md"])
  }

  @Test("no mark of unfinished work is left in the code")
  func nothingIsUnfinished() throws {
    // The marks are put together here so that this file does not find itself.
    let marks = [
      "TO" + "DO", "FIX" + "ME", "HA" + "CK:", "coming" + " soon", "not " + "implemented",
    ]
    for file in tree.code {
      let text = try tree.text(file)
      for mark in marks { #expect(!text.contains(mark), "\(tree.path(file)): \(mark)") }
    }
  }
}
