import Interchange
import Shipping
import TestSupport
import Testing
import Units

@Suite("Search in a tariff")
struct TariffSearchTests {
  private static let rows =
    TariffFiles.horses + "\n" + """
      "8471","0","Automatic data processing machines and units thereof:","","","","","",""
      "8471.30.01.00","1","Portable machines, weighing not more than 10 kg","[""No.""]","Free","","35%","",""
      "8506","0","Primary cells and primary batteries; parts thereof:","","","","","",""
      "8506.10.00.00","1","Manganese dioxide","[""No.""]","2.7%","Free (S)","35%","",""
      "8506.90.00.00","1","Parts","","2.7%","Free (S)","35%","",""
      """

  private func search(_ synonyms: [TariffSynonym] = []) throws -> TariffSearch {
    TariffSearch(try #require(TariffFiles.read(Self.rows).edition), synonyms: synonyms)
  }

  private func found(_ typed: String, _ search: TariffSearch) -> [String] {
    search.answer(typed).candidates.compactMap(\.line.number?.dotted)
  }

  @Test("digits find the numbers that begin with them, from the first key on")
  func numbers() throws {
    let search = try search()
    #expect(found("6", search) == ["6109", "6109.10.00", "6109.10.00.12"])
    #expect(found("6109.1", search) == ["6109.10.00", "6109.10.00.12"])
    #expect(found("0101.21", search) == ["0101.21.00", "0101.21.00.10"])
    #expect(found("77", search) == [])
    #expect(found("", search) == [])
  }

  @Test("a word is found in the singular and the plural, and while it is being typed")
  func words() throws {
    let search = try search()
    for typed in ["horse", "horses", "hor", "Hors"] {
      #expect(found(typed, search).first == "0101", "\(typed)")
    }
    for typed in ["battery", "batteries", "batterie", "batteri", "batt"] {
      #expect(found(typed, search).first == "8506", "\(typed)")
    }
    #expect(found("hor ", search) == [], "a finished word is no beginning")
  }

  @Test("a synonym without a word that counts is found by nothing")
  func emptySynonym() throws {
    let horse = try TariffNumber(parsing: "0101")
    #expect(found("battery", try search([TariffSynonym("c", numbers: [horse])])).first == "8506")
    #expect(found("laptop", try search([TariffSynonym("c", numbers: [horse])])) == [])
  }

  @Test("a line counts the words of those above it, with less weight than its own")
  func path() throws {
    let search = try search()
    #expect(found("cotton t-shirts", search).contains("6109.10.00"))
    #expect(found("tshirt white", search) == ["6109.10.00.12"])
    let answer = search.answer("horses males")
    #expect(answer.candidates.first?.line.number?.dotted == "0101.21.00.10")
    #expect(
      answer.candidates.first?.path.map(\.description)
        == ["Live horses, asses, mules and hinnies:", "Horses:", "Purebred breeding animals"])
  }

  @Test("where no line has all words, those with the most are given")
  func partly() throws {
    let search = try search()
    #expect(found("cotton shirts zebra ", search).first == "6109.10.00")
    #expect(found("zebra unicorn", search) == [])
  }

  @Test("digits and words together find words among the numbers")
  func both() throws {
    let search = try search()
    #expect(found("8506 parts", search).contains("8506.90.00.00"))
    #expect(found("0101 cotton", search) == [])
  }

  @Test("synonyms lead to words and to numbers, also those of two words")
  func synonyms() throws {
    let search = try search([
      TariffSynonym("laptop", numbers: [try TariffNumber(parsing: "8471.30.01.00")]),
      TariffSynonym("dry cell", words: ["primary cells"]),
      TariffSynonym("donkey", words: ["asses"]),
    ])
    #expect(found("laptops", search).first == "8471.30.01.00")
    #expect(found("dry cell", search).first == "8506")
    #expect(found("donkeys", search).contains("0101.30.00.00"))
  }

  @Test("vague words are caught, each with the question that separates")
  func vague() throws {
    let search = try search()
    let parts = search.answer("parts")
    #expect(parts.isAllVague)
    #expect(parts.vagueWords.map(\.word) == ["part"])
    #expect(parts.vagueWords.first?.question.contains("machine") == true)
    #expect(search.answer("battery parts").vagueWords.count == 1)
    #expect(!search.answer("battery parts").isAllVague)
    #expect(VagueWord.all(in: "Gift samples").map(\.word) == ["gift", "sample"])
    #expect(VagueWord.all(in: "cotton t-shirt") == [])
    #expect(!VagueWord.isAllVague(""))
  }

  @Test("no query stops the program, whatever is typed")
  func garbage() throws {
    let search = try search()
    var generator = SeededGenerator(seed: 7)
    let alphabet = Array("abct-s'0189.é \u{1b}\u{0}日")
    for _ in 0..<2_000 {
      let length = Int.random(in: 0...40, using: &generator)
      let typed = String((0..<length).compactMap { _ in alphabet.randomElement(using: &generator) })
      #expect(search.answer(typed, limit: 5).candidates.count <= 5)
    }
    #expect(search.answer(String(repeating: "9", count: 300)).candidates == [])
  }
}
