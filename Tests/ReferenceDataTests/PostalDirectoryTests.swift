import ReferenceData
import Shipping
import Testing
import Units

@Suite struct PostalDirectoryTests {
  private let directory = PostalDirectory()

  @Test(
    "a listed code names its city and its state or province",
    arguments: [
      ("48201", "Detroit", "MI"), ("48203", "Highland Park", "MI"), ("00501", "Holtsville", "NY"),
      ("99950", "Ketchikan", "AK"), ("14201", "Buffalo", "NY"), ("48201-1234", "Detroit", "MI"),
      ("M5V 2T6", "Toronto", "ON"), ("H2X 1Y4", "Montreal", "QC"), ("A0A 1A0", "Ferryland", "NL"),
      ("E4N 1A1", "Cap-Pelé", "NB"), ("Y1A 1A1", "Whitehorse", "YT"),
    ])
  func listedCode(text: String, city: String, subdivision: String) throws {
    let place = try #require(directory.place(of: try PostalCode(parsing: text)))
    #expect(place.city == city)
    #expect(place.subdivision.code == subdivision)
  }

  @Test("a listed code has no problem")
  func listedCodeIsFine() throws {
    let code = try PostalCode(parsing: "48201")
    #expect(directory.isKnown(code))
    #expect(directory.problem(of: code, field: FieldPath("origin")) == nil)
  }

  @Test(
    "a code that is well formed and not listed is a warning that names the list's day",
    arguments: [("48299", "2021-10-03"), ("M0Z 1A1", "2022-03-01")])
  func codeOutsideTheList(text: String, vintage: String) throws {
    let code = try PostalCode(parsing: text)
    #expect(!directory.isKnown(code))
    let problem = try #require(directory.problem(of: code, field: FieldPath("origin")))
    #expect(problem.severity == .warning)
    #expect(
      problem.sentence
        == "origin \"\(code.text)\" is not in the list of postal codes of \(vintage); "
        + "check the code, and keep it when it is newer than the list.")
  }

  @Test("codes of countries without a list are neither known nor doubted")
  func otherCountries() throws {
    let code = try PostalCode(parsing: "06600", country: .mexico)
    #expect(directory.place(of: code) == nil)
    #expect(directory.problem(of: code, field: FieldPath("destination")) == nil)
    #expect(directory.vintage(for: .mexico) == nil)
  }
}
