import Foundation
import Shipping
import Testing

@Suite("Ways to fields")
struct FieldPathTests {
  @Test("a way is written as files write it, with indexes from zero")
  func description() {
    #expect("\(FieldPath("origin"))" == "origin")
    #expect("\(FieldPath("origin").field("postalCode"))" == "origin.postalCode")
    #expect("\(FieldPath.handlingUnit(1, "weight"))" == "handlingUnits[1].weight")
    #expect("\(FieldPath("a").element(0).element(2).field("b"))" == "a[0][2].b")
    #expect("\(FieldPath(steps: []))".isEmpty)
  }

  @Test("a longer way does not change the shorter one it was made from")
  func value() {
    let origin = FieldPath("origin")
    _ = origin.field("city").element(3)
    #expect(origin == FieldPath("origin"))
    #expect(origin.field("city") != origin.field("site"))
  }

  @Test("a way is read back from JSON")
  func json() throws {
    let path = FieldPath.handlingUnit(4, "length")
    #expect(try JSONDecoder().decode(FieldPath.self, from: JSONEncoder().encode(path)) == path)
  }

  @Test("a problem calls the field as a person does, counting from one")
  func words() {
    let problem = FieldProblem(field: .handlingUnit(0, "weight"), reason: .missing)
    #expect(problem.fieldName == "weight of handling unit 1")
    let nested = FieldProblem(
      field: FieldPath("origin").field("postalCode"), typed: "x", reason: .missing)
    #expect(nested.fieldName == "postal code of origin")
    let window = FieldProblem(field: FieldPath("pickup").field("from"), reason: .missing)
    #expect(window.fieldName == "pickup from")
  }
}
