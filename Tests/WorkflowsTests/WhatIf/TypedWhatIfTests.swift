import Shipping
import TestSupport
import Testing
import Units
import Workflows

@Suite("A change as it is typed")
struct TypedWhatIfTests {
  private func reader(
    _ change: (inout QuoteEntry) -> Void = { _ in }
  ) throws -> TypedWhatIf {
    let desk = try FixedDesk.empty()
    return TypedWhatIf(
      for: try desk.entryReader.read(.sample(change)).request, findRoute: FindRoute(desk: desk))
  }

  static let changes: [(String, WhatIfChange)] = [
    ("liftgate delivery", .toggled(.liftgateDelivery)),
    ("liftgateDelivery", .toggled(.liftgateDelivery)),
    ("Liftgate at Delivery", .toggled(.liftgateDelivery)),
    ("inside pickup", .toggled(.insidePickup)),
    ("units +1", .units(line: 0, by: 1)), ("unit -1 line 1", .units(line: 0, by: -1)),
    ("height +2", .height(line: 0, .inches(62))), ("height -2 in", .height(line: 0, .inches(58))),
    ("height 72", .height(line: 0, .inches(72))),
    ("ship +1", .shipDay(.sample("2026-11-25"))),
    ("ship 2026-12-01", .shipDay(.sample("2026-12-01"))),
    ("site residence", .deliverySite(.residence)),
    ("site business without a dock", .deliverySite(.businessWithoutDock)),
  ]

  @Test("each kind has its form", arguments: changes)
  func read(typed: String, change: WhatIfChange) throws {
    #expect(try reader().read(typed) == change)
  }

  @Test("a port is found on the way by words of its name, and best takes a named one back")
  func port() throws {
    guard case .port(let port?) = try reader().read("port blue water") else {
      Issue.record("no port")
      return
    }
    #expect(port.code == "3802")
    #expect(try reader { $0.port = "3802" }.read("port best") == .port(nil))
  }

  static let refused: [(String, String)] = [
    ("", "is missing"), ("cheaper", "is not one of the choices"),
    ("units", "is not one of the choices"), ("units 2", "is not one of the choices"),
    ("units +1 line 0", "is not one of the choices"), ("units +1 line 9", "changes nothing"),
    ("units -2", "changes nothing"), ("height 60", "changes nothing"),
    ("height -60", "changes nothing"), ("height +60 stone", "has the unknown unit"),
    ("ship someday", "is not a date"), ("ship 2026-11-24", "changes nothing"),
    ("port", "is not one of the choices"), ("port nowhere", "is no port of entry"),
    ("port best", "changes nothing"), ("site moon", "is not one of the choices"),
    ("site business with a dock", "changes nothing"), ("\u{1B}[2J", "is not one of the choices"),
  ]

  @Test("what is no change says why, and what is one", arguments: refused)
  func refuse(typed: String, reason: String) throws {
    let reader = try reader()
    let error = #expect(throws: FieldProblem.self) { try reader.read(typed) }
    let sentence = try #require(error?.sentence)
    #expect(sentence.hasPrefix("what if"))
    #expect(sentence.contains(reason), "\(sentence)")
    #expect(!sentence.contains("\u{1B}"))
  }
}
