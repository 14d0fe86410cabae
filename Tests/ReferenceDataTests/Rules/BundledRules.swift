import Shipping
import Testing
import Units

@testable import ReferenceData

/// The bundled rules as the tests ask for them.
enum BundledRules {
  static func all() throws -> [Rule] { try RuleMarket.allCases.flatMap { try $0.pack().rules } }

  /// The entries of a name, in the order of their days.
  static func entries(_ id: String) throws -> [Rule] {
    try all().filter { $0.id.text == id }
      .sorted { ($0.source.inForce.from?.isoText ?? "") < ($1.source.inForce.from?.isoText ?? "") }
  }

  static func day(_ iso: String) throws -> CalendarDay { try #require(CalendarDay(iso: iso)) }

  /// The one entry of a name that holds on a day.
  static func rule(_ id: String, on day: String) throws -> Rule {
    let day = try self.day(day)
    let found = try entries(id).filter { $0.source.inForce.contains(day) }
    #expect(found.count == 1, "\(id) on \(day.isoText)")
    return try #require(found.first)
  }

  static func isAbsent(_ id: String, on day: String) throws -> Bool {
    let day = try self.day(day)
    return try !entries(id).contains { $0.source.inForce.contains(day) }
  }

  static func taxRate(_ id: String, on day: String) throws -> Percent? {
    switch try rule(id, on: day).effect {
    case .tax(let tax), .taxAtSale(let tax): return tax.rate
    default: return nil
    }
  }

  static func layer(_ id: String, on day: String) throws -> TariffLayer {
    guard case .layer(let layer) = try rule(id, on: day).effect else {
      throw NotThisEffect(id: id)
    }
    return layer
  }

  static func fee(_ id: String, on day: String) throws -> ImportFee {
    guard case .fee(let fee) = try rule(id, on: day).effect else { throw NotThisEffect(id: id) }
    return fee
  }

  static func relief(_ id: String, on day: String) throws -> Relief {
    guard case .relief(let relief) = try rule(id, on: day).effect else {
      throw NotThisEffect(id: id)
    }
    return relief
  }

  struct NotThisEffect: Error {
    let id: String
  }
}
