import Shipping
import Storage
import Testing

@Suite struct LocationTests {
  @Test(
    "the usual places follow the XDG rules",
    arguments: [
      (["HOME": "/home/dana"], "/home/dana/.local/share/crossbill/crossbill.sqlite"),
      (["HOME": "/home/dana/"], "/home/dana/.local/share/crossbill/crossbill.sqlite"),
      (["HOME": "/h", "XDG_DATA_HOME": "/data"], "/data/crossbill/crossbill.sqlite"),
      (["HOME": "/h", "XDG_DATA_HOME": ""], "/h/.local/share/crossbill/crossbill.sqlite"),
      (["HOME": "/h", "XDG_DATA_HOME": "x"], "/h/.local/share/crossbill/crossbill.sqlite"),
      (["XDG_DATA_HOME": "/"], "/crossbill/crossbill.sqlite"),
    ])
  func database(_ environment: [String: String], _ path: String) {
    #expect(StoreLocation.default(environment: environment) == .file(path: path))
  }

  @Test("without an absolute folder there is no usual place")
  func nowhere() {
    for environment in [[:], ["HOME": ""], ["HOME": "dana"]] {
      #expect(StoreLocation.default(environment: environment) == nil)
      #expect(ConfigurationLocation.folder(environment: environment) == nil)
    }
  }

  @Test("the configuration has its own folder")
  func configuration() {
    let home = ["HOME": "/home/dana"]
    #expect(ConfigurationLocation.folder(environment: home) == "/home/dana/.config/crossbill")
    let own = ["HOME": "/home/dana", "XDG_CONFIG_HOME": "/etc/dana"]
    #expect(ConfigurationLocation.folder(environment: own) == "/etc/dana/crossbill")
  }

  @Test("every error is one sentence that names the file or the record, and a mend")
  func wording() throws {
    let path = "/data/crossbill.sqlite"
    let saved = Saved(id: 1, version: 1, value: try Samples.shipment())
    let errors: [StoreError] = [
      .cannotOpen(path: path, reason: "r"), .readOnly(path: path), .diskFull(path: path),
      .newerVersion(path: path, found: 9, known: 1), .notOurs(path: path), .locked(path: path),
      .damaged(path: path, reason: "r"), .failed(path: path, reason: "r"),
      .rejected(path: path, reason: "r"), .cannotWatch(path: path, reason: "r"),
      .duplicate(.shipment("BX-1042")), .notFound(.shipment("BX-1042")),
      .conflict(.shipment(base: saved, mine: saved.value, theirs: saved)),
    ]
    for error in errors {
      let sentence = error.sentence
      #expect(sentence.contains(path) || sentence.contains("shipment BX-1042"), "\(error)")
      #expect(sentence.contains(";"), "\(error)")
      #expect(sentence.hasSuffix("."), "\(error)")
      #expect(!sentence.contains("\n"), "\(error)")
    }
    #expect(Set(errors.map(\.sentence)).count == errors.count)
  }

  @Test("control characters of a number from a file are shown, not sent")
  func hostileNumber() {
    let sentence = StoreError.notFound(.shipment("BX\u{1B}[2J")).sentence
    #expect(!sentence.unicodeScalars.contains { $0.value == 0x1B })
    #expect(sentence.contains("BX\\u{1b}[2J"))
  }
}
