import Foundation
import Shipping
import TestSupport
import Testing

@testable import Carriers

@Suite("Which live services are set up")
struct CarrierConfigurationTests {
  /// A folder with `carriers.toml`, gone with it.
  private final class Folder {
    let path: String

    init(_ text: String?, mode: Int = 0o600) throws {
      path = FileManager.default.temporaryDirectory.appending(path: "crossbill-\(UUID())").path
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      guard let text else { return }
      try Data(text.utf8).write(to: URL(filePath: file))
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var file: String { path + "/carriers.toml" }
  }

  private static let text = """
    [karrio]
    url = "https://file.example.com"
    api-key = "key_of_the_file"
    """

  private func connection(
    _ folder: Folder?, _ environment: [String: String] = [:]
  ) throws -> KarrioConnection? {
    try CarrierConfiguration(environment: environment, folder: folder?.path).karrio?.get()
  }

  private func problem(
    _ folder: Folder?, _ environment: [String: String] = [:]
  ) -> CarrierConfigurationProblem? {
    let karrio = CarrierConfiguration(environment: environment, folder: folder?.path).karrio
    guard case .failure(let problem) = karrio else { return nil }
    return problem
  }

  @Test("nothing set up is nobody to ask")
  func none() throws {
    let empty = try Folder(nil)
    for folder in [nil, empty] {
      #expect(try connection(folder) == nil)
      #expect(try connection(folder, ["KARRIO_URL": "", "KARRIO_API_KEY": ""]) == nil)
    }
    #expect(try connection(try Folder("# nothing yet\n")) == nil)
    #expect(
      CarrierConfiguration(environment: [:], folder: nil).providers(over: .none).isEmpty)
  }

  @Test("the environment alone is enough, and the file is not opened then")
  func environment() throws {
    let open = try Folder(Self.text, mode: 0o666)
    let variables = ["KARRIO_URL": "http://127.0.0.1:5002", "KARRIO_API_KEY": "key_of_the_shell"]
    let found = try #require(try connection(open, variables))
    #expect(found.address.text == "http://127.0.0.1:5002")
    #expect(found.key.revealed == "key_of_the_shell")
  }

  @Test("a closed file is enough, and the environment counts before it value by value")
  func file() throws {
    for mode in [0o600, 0o400] {
      let folder = try Folder(Self.text, mode: mode)
      let found = try #require(try connection(folder))
      #expect(found.address.text == "https://file.example.com")
      #expect(found.key.revealed == "key_of_the_file")
    }
    let folder = try Folder(Self.text)
    let mixed = try #require(try connection(folder, ["KARRIO_URL": "https://shell.example.com"]))
    #expect(mixed.address.text == "https://shell.example.com")
    #expect(mixed.key.revealed == "key_of_the_file")
  }

  @Test(
    "a file that others may read, write or run is refused with the command that mends it",
    arguments: [0o644, 0o640, 0o604, 0o620, 0o602, 0o610, 0o601, 0o777])
  func openToOthers(_ mode: Int) throws {
    let folder = try Folder(Self.text, mode: mode)
    let problem = try #require(self.problem(folder))
    #expect(problem == .openToOthers(path: folder.file, mode: mode))
    #expect(problem.mend == "chmod 600 \(folder.file)")
    #expect(problem.reasonText.contains("mode 0\(String(mode, radix: 8))"))
    #expect(!"\(problem) \(problem.reasonText)".contains("key_of"))
  }

  @Test(
    "a file of another user is refused",
    .enabled(if: geteuid() == 0, "only root gives files away"))
  func ownedByAnother() throws {
    let folder = try Folder(Self.text)
    #expect(chown(folder.file, 12_345, 12_345) == 0)
    #expect(problem(folder) == .ownedByAnother(path: folder.file))
  }

  @Test("a link counts by where it ends")
  func link() throws {
    let target = try Folder(Self.text, mode: 0o644)
    let folder = try Folder(nil)
    try FileManager.default.createSymbolicLink(
      atPath: folder.file, withDestinationPath: target.file)
    #expect(problem(folder) == .openToOthers(path: folder.file, mode: 0o644))
    #expect(chmod(target.file, 0o600) == 0)
    #expect(try connection(folder) != nil)
  }

  @Test("a folder, a pipe and a file without end are not read")
  func notAFile() throws {
    let folder = try Folder(nil)
    #expect(mkfifo(folder.file, 0o600) == 0)
    #expect(problem(folder) == .unreadable(path: folder.file, reason: "it is not a file"))
    let nested = try Folder(nil)
    try FileManager.default.createDirectory(
      atPath: nested.file, withIntermediateDirectories: false)
    #expect(problem(nested) == .unreadable(path: nested.file, reason: "it is not a file"))
    let large = try Folder(String(repeating: "#", count: 70_000))
    #expect(problem(large) == .unreadable(path: large.file, reason: "it is larger than 64 KiB"))
  }

  @Test("a file that is no TOML is refused by its line, without its words")
  func notTOML() throws {
    let folder = try Folder("[karrio]\nurl = \"https://x.example\"\napi-key = key_unquoted!\n")
    let problem = try #require(self.problem(folder))
    #expect(problem == .notTOML(path: folder.file, line: 3))
    #expect(!"\(problem) \(problem.reasonText) \(problem.mend)".contains("key_unquoted"))
  }

  @Test(
    "other content is refused without being repeated",
    arguments: [
      "[karrio]\nkey_secret1 = \"x\"\n", "[karrio]\nurl = 5\n",
      "[karrio]\napi-key = [\"key_secret1\"]\n",
      "key_secret1 = \"x\"\n", "[ups]\nurl = \"key_secret1\"\n", "karrio = \"key_secret1\"\n",
      "[karrio]\nurl = \"https://x.example\"\n[other]\n",
    ])
  func unknownContent(_ text: String) throws {
    let folder = try Folder(text)
    let problem = try #require(self.problem(folder))
    #expect(problem == .unknownContent(path: folder.file))
    #expect(!"\(problem) \(problem.reasonText) \(problem.mend)".contains("secret1"))
  }

  @Test("half a connection says which half is missing")
  func halves() throws {
    #expect(problem(nil, ["KARRIO_URL": "https://x.example"]) == .keyMissing)
    #expect(problem(nil, ["KARRIO_API_KEY": "key_1"]) == .addressMissing)
    #expect(problem(try Folder("[karrio]\nurl = \"https://x.example\"\n")) == .keyMissing)
    #expect(problem(try Folder("[karrio]\n")) == nil)
  }

  @Test("an address or a key that cannot be used is refused without showing the key")
  func unusable() {
    let key = "key_0123"
    #expect(
      problem(nil, ["KARRIO_URL": "http://x.example", "KARRIO_API_KEY": key])
        == .address(.notSecure(host: "x.example")))
    #expect(
      problem(nil, ["KARRIO_URL": "https://\(key)@x.example", "KARRIO_API_KEY": key])
        == .address(.hasPassword))
    #expect(
      problem(nil, ["KARRIO_URL": "https://x.example", "KARRIO_API_KEY": key + "\nX: y"])
        == .keyMalformed)
  }

  @Test("every problem has a reason and a mend")
  func wording() {
    let problems: [CarrierConfigurationProblem] = [
      .unreadable(path: "/c", reason: "no"), .ownedByAnother(path: "/c"),
      .openToOthers(path: "/my c'fg", mode: 0o604), .notTOML(path: "/c", line: nil),
      .unknownContent(path: "/c"), .addressMissing, .keyMissing, .address(.notAnAddress),
      .address(.notSecure(host: "h")), .address(.hasPassword), .address(.hasQuery), .keyMalformed,
    ]
    for problem in problems {
      #expect(!problem.reasonText.isEmpty && !problem.mend.isEmpty)
    }
    #expect(problems[2].mend == #"chmod 600 '/my c'\''fg'"#)
    #expect(problems[2].reasonText == "/my c'fg holds a key and others may read it (mode 0604)")
  }

  @Test("a service that is not set up as it must be stands for itself and says so")
  func misconfigured() throws {
    let folder = try Folder(Self.text, mode: 0o644)
    let providers = CarrierConfiguration(environment: [:], folder: folder.path)
      .providers(over: .none)
    let provider = try #require(providers.first)
    let refusal = try #require(
      provider.quote(
        try .carton(), asOf: KarrioUnderTest.today, cancellation: Cancellation()
      ).first?.refusal)
    #expect(refusal.carrier == "Karrio")
    #expect(
      refusal.sentence
        == "no offer: \(folder.file) holds a key and others may read it (mode 0644), Karrio; "
        + "chmod 600 \(folder.file)")
    guard case .fault(let fault) = provider.standing(cancellation: Cancellation()) else {
      Issue.record("a service that is not set up stands")
      return
    }
    #expect(fault.mend == "chmod 600 \(folder.file)")
    #expect(!fault.meansUnreachable)
  }
}
