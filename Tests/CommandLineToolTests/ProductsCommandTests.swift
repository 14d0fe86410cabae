import CommandLineTool
import Foundation
import TestSupport
import Testing

@Suite("crossbill products")
struct ProductsCommandTests {
  private struct ProductJSON: Decodable {
    struct Decision: Decodable {
      var number: String
      var author: String
      var reason: String
    }

    var number: String
    var description: String
    var origin: String?
    var numbers: [String: String]
    var decisions: [Decision]
  }

  private let shell: Shell

  init() throws {
    shell = try Shell()
  }

  private func saveShirt() {
    let result = shell.run(
      "products", "TEE-1", "--description", "cotton T-shirt", "--origin", "ca", "--weight", "0.4lb",
      "--price", "12.00 CAD", "--hs", "6109.10.00", "--why", "knitted, of cotton")
    #expect(result.status == .done, "\(result.errors)")
  }

  @Test("a product is kept with its facts and the six digits that all countries share")
  func keeps() throws {
    saveShirt()
    let text = shell.run("products", "tee-1").output
    #expect(text.contains("origin        CA  Canada"))
    #expect(text.contains("weight        0.4 lb"))
    #expect(text.contains("all 6109.10"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("a number for one country stands beside the shared one, and each decision stays")
  func decisions() throws {
    saveShirt()
    for number in ["6109.10.00.12", "6109.10.00.40"] {
      let result = shell.run("products", "TEE-1", "--hs", number, "--for", "US", "--why", number)
      #expect(result.status == .done)
    }
    let product = try shell.run("products", "TEE-1", "--json").json(ProductJSON.self)
    #expect(product.numbers == ["all": "6109.10", "US": "6109.10.00.40"])
    #expect(product.decisions.count == 3)
    #expect(product.decisions.last?.reason == "6109.10.00.40")
  }

  @Test("a number that contradicts the shared six digits is kept, named, and ends with 1")
  func contradiction() {
    saveShirt()
    let result = shell.run("products", "TEE-1", "--hs", "6205.20.00.00", "--for", "CA")
    #expect(result.status == .needsAttention)
    #expect(result.output.contains("! the number for Canada does not begin with the six digits"))
  }

  @Test("a change of one field leaves the others and the decisions as they are")
  func change() throws {
    saveShirt()
    #expect(shell.run("products", "TEE-1", "--origin", "US").status == .done)
    let product = try shell.run("products", "TEE-1", "--json").json(ProductJSON.self)
    #expect(product.origin == "US")
    #expect(product.description == "cotton T-shirt")
    #expect(product.decisions.count == 1)
  }

  @Test("the list is searched by words, and an empty one says how to begin")
  func list() throws {
    #expect(shell.run("import", "--example", shell.folder.path).status == .done)
    saveShirt()
    #expect(shell.run("products").output.hasPrefix("TEE-1           cotton T-shirt"))
    #expect(shell.run("products", "cotton").output.contains("6109.10"))
    #expect(shell.run("products", "mug").output.hasPrefix("No product has the words \"mug\""))
  }

  @Test("a product is deleted once, and what is not there is named")
  func delete() {
    saveShirt()
    #expect(shell.run("products", "TEE-1", "--delete").status == .done)
    let again = shell.run("products", "TEE-1", "--delete")
    #expect(again.status == .badInput)
    #expect(again.errors.contains("There is no product \"TEE-1\""))
  }

  @Test(
    "what cannot be used is named with its mend, and nothing is saved",
    arguments: [
      (["--description", "mug", "--origin", "XX"], "origin \"XX\" is not a country code"),
      (["--description", "mug", "--weight", "5 stone"], "has the unknown unit"),
      (["--description", " "], "description is missing"),
      (["--origin", "CA"], "description is missing"),
      (["--description", "mug", "--price", "-3"], "price \"-3\""),
    ])
  func refusals(_ flags: [String], _ sentence: String) {
    let result = shell.run(["products", "MUG-1"] + flags)
    #expect(result.status == .badInput)
    #expect(
      result.errors.lowercased().contains(sentence.lowercased()), "\(result.errors)")
    #expect(shell.run("products", "MUG-1").output.hasPrefix("No product"))
  }

  @Test(
    "a number of four digits or of letters is refused",
    arguments: ["6109", "shirt", "6109.10.00.12.34.56"])
  func badNumber(_ typed: String) {
    saveShirt()
    let result = shell.run("products", "TEE-1", "--hs", typed)
    #expect(result.status == .badInput)
    #expect(result.errors.contains("is no number of the Harmonized System"))
  }
}
