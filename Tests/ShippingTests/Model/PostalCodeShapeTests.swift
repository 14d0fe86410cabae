import Foundation
import Shipping
import TestSupport
import Testing

@Suite("Postal codes of every shape")
struct PostalCodeShapeTests {
  /// What people put between the parts of a code.
  private static let separators = ["", " ", "-", "  ", " - ", "\t", "\u{a0}", "\u{2009}"]

  /// A ZIP of a prefix that is in use, and a Canadian code of letters that are in use.
  private static func random(_ generator: inout SeededGenerator) -> (zip: String, canadian: String)
  {
    var prefix = ""
    while PostalCode.state(ofZipPrefix: prefix) == nil {
      prefix = String(
        String(1_000 + Int.random(in: 0...999, using: &generator)).suffix(3))
    }
    let digit = { (generator: inout SeededGenerator) in
      String(Int.random(in: 0...9, using: &generator))
    }
    let letter = { (letters: String, generator: inout SeededGenerator) in
      String(letters.randomElement(using: &generator) ?? "A")
    }
    let later = "ABCEGHJKLMNPRSTVWXYZ"
    let canadian =
      letter("ABCEGHJKLMNPRSTVXY", &generator) + digit(&generator) + letter(later, &generator)
      + digit(&generator) + letter(later, &generator) + digit(&generator)
    return (prefix + digit(&generator) + digit(&generator), canadian)
  }

  @Test("a code of a prefix is read if a state uses the prefix, for all thousand of them")
  func everyPrefix() {
    for number in 0...999 {
      let prefix = String(String(1_000 + number).suffix(3))
      let typed = prefix + "01"
      guard let state = PostalCode.state(ofZipPrefix: prefix) else {
        #expect(throws: PostalCodeError.unassignedZip(text: typed)) {
          try PostalCode(parsing: typed)
        }
        continue
      }
      let code = try? PostalCode(parsing: typed)
      #expect(code?.text == typed)
      #expect(code?.prefix == prefix)
      #expect(code?.subdivision == state)
      #expect(code?.country == .unitedStates)
    }
  }

  @Test("a code is brought to one spelling, however it is typed", arguments: 1...8)
  func spellings(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<40 {
      let (zip, canadian) = Self.random(&generator)
      for separator in Self.separators {
        let typed = [zip, " \(zip) ", zip + separator + "1234"]
        #expect(try PostalCode(parsing: typed[0]).text == zip)
        #expect(try PostalCode(parsing: typed[1]).text == zip)
        let long = try PostalCode(parsing: typed[2])
        #expect(long.text == zip + "-1234")
        #expect(long.base == zip)
        let spelled = "\(canadian.prefix(3)) \(canadian.suffix(3))"
        for text in [canadian, canadian.lowercased(), " \(canadian)"] {
          let parted = text.dropLast(3) + separator + text.suffix(3)
          #expect(try PostalCode(parsing: String(parted)).text == spelled)
        }
      }
    }
  }

  @Test("a code reads itself again, from text and from JSON", arguments: 1...8)
  func roundTrip(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<60 {
      let (zip, canadian) = Self.random(&generator)
      for typed in [zip, zip + "9999", canadian] {
        let code = try PostalCode(parsing: typed)
        #expect(try PostalCode(parsing: code.text) == code)
        #expect(try PostalCode(parsing: code.text, country: code.country) == code)
        let data = try JSONEncoder().encode(code)
        #expect(try JSONDecoder().decode(PostalCode.self, from: data) == code)
        let bare = Data("[\"\(code)\"]".utf8)
        #expect(try JSONDecoder().decode([PostalCode].self, from: bare) == [code])
      }
    }
  }

  @Test("each letter is taken where Canada Post uses it, and nowhere else")
  func everyLetter() {
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" {
      for (position, text) in [
        (1, "\(letter)1A 1A1"), (3, "M1\(letter) 1A1"), (5, "M1A 1\(letter)1"),
      ] {
        // Source: Canada Post addressing guidelines.
        let isUsed = !"DFIOQU".contains(letter) && !(position == 1 && "WZ".contains(letter))
        if isUsed {
          #expect((try? PostalCode(parsing: text))?.text == text)
        } else {
          let reason = PostalCodeError.letterNotUsed(
            letter: String(letter), position: position, text: text)
          #expect(throws: reason) { try PostalCode(parsing: text) }
        }
      }
    }
  }

  @Test(
    "each first letter lies in its province",
    arguments: [
      ("A", "NL"), ("B", "NS"), ("C", "PE"), ("E", "NB"), ("G", "QC"), ("H", "QC"), ("J", "QC"),
      ("K", "ON"), ("L", "ON"), ("M", "ON"), ("N", "ON"), ("P", "ON"), ("R", "MB"), ("S", "SK"),
      ("T", "AB"), ("V", "BC"), ("X", "NT"), ("Y", "YT"),
    ])
  func provinces(letter: String, province: String) throws {
    let code = try PostalCode(parsing: letter + "1A 1A1")
    #expect(code.subdivision?.code == province)
    #expect(code.subdivision?.country == .canada)
  }

  @Test(
    "what has the shape of neither is refused as what it looks most like",
    arguments: [
      "1", "12", "123", "1234", "123456", "1234567", "12345678", "1234567890", "4820l", "482O1",
      "48201-12", "48201-12345", "48201x", "٤٨٢٠١", "４８２０１", "48201.", "+48201", "48 201 1",
    ])
  func badZips(text: String) {
    #expect(throws: PostalCodeError.notAZip(text: text)) { try PostalCode(parsing: text) }
  }

  @Test(
    "a Canadian code of another shape is refused",
    arguments: [
      "M", "M5", "M5V", "M5V2", "M5V2T", "M5V2T66", "M5V 2T6 X", "MMV 2T6", "M5V TT6", "M5V 226",
      "M55 2T6", "M5V-2T6-1", "É5V 2T6", "M5É 2T6", "М5V 2T6", "Ｍ5V 2T6", "M5V 2T६", "M5V/2T6",
    ])
  func badCanadian(text: String) {
    #expect(throws: PostalCodeError.notCanadian(text: text)) { try PostalCode(parsing: text) }
  }

  @Test(
    "nothing but blanks and hyphens is nothing", arguments: ["", " ", "\t\n", "-", " - ", "\u{a0}"])
  func empty(text: String) {
    #expect(throws: PostalCodeError.empty) { try PostalCode(parsing: text) }
    #expect(throws: PostalCodeError.empty) { try PostalCode(parsing: text, country: .canada) }
    #expect(throws: PostalCodeError.empty) { try PostalCode(parsing: text, country: .mexico) }
  }

  @Test("a code of one country is none of the other's")
  func otherCountry() {
    #expect(throws: PostalCodeError.notCanadian(text: "48201")) {
      try PostalCode(parsing: "48201", country: .canada)
    }
    #expect(throws: PostalCodeError.notAZip(text: "M5V 2T6")) {
      try PostalCode(parsing: "M5V 2T6", country: .unitedStates)
    }
  }

  @Test(
    "codes of other countries keep their text, in upper case and with single blanks",
    arguments: [
      ("GB", " sw1a   1aa ", "SW1A 1AA"), ("DE", "10115", "10115"), ("NL", "1012 ab", "1012 AB"),
      ("MX", "06600", "06600"), ("AU", "2000", "2000"), ("PT", "1000-001", "1000-001"),
      ("JP", "100-0001", "100-0001"),
    ])
  func elsewhere(country: String, typed: String, text: String) throws {
    let country = try #require(Country(code: country))
    let code = try PostalCode(parsing: typed, country: country)
    #expect(code.text == text && code.base == text && code.subdivision == nil)
    #expect(try PostalCode(parsing: code.text, country: country) == code)
  }

  @Test(
    "what cannot be a code of another country is refused",
    arguments: [
      ("MX", "0660"), ("MX", "066000"), ("MX", "O6600"), ("AU", "20000"), ("AU", "200"),
      ("GB", "LONDON"), ("GB", "SW1A 1AA SW1A"), ("DE", "1011;5"), ("DE", "\u{1b}10115"),
      ("FR", "75001é"),
    ])
  func implausible(country: String, typed: String) throws {
    let country = try #require(Country(code: country))
    #expect(throws: PostalCodeError.notPlausible(text: typed, country: country)) {
      try PostalCode(parsing: typed, country: country)
    }
  }

  @Test("any bytes are a code or a reason, and a code is clean", arguments: 1...20)
  func garbage(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let signs = Array("0123456789ABMVXdfz -\t\u{1b}\u{0}é٣\u{202e}/'\"")
    for _ in 0..<200 {
      let typed = String(
        (0..<Int.random(in: 0...12, using: &generator)).compactMap { _ in
          signs.randomElement(using: &generator)
        })
      guard let code = try? PostalCode(parsing: typed) else { continue }
      #expect(code.text.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
      #expect(code.subdivision != nil)
    }
  }
}
