import Shipping
import TestSupport
import Testing
import Units

/// The worked examples of the freight-rating reference, section 2.3: a demonstration tariff with
/// 60 % discount, absolute minimum 110.00 and fuel 32.5 %.
@Suite("Worked examples of class rating")
struct WorkedExampleTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var name: String
    var lines: [(FreightClass, Int)]
    var column: WeightBreak
    var deficitPounds: Int
    var deficit: String
    var deficitClass: FreightClass?
    var gross: String
    var discount: String
    var linehaul: String
    var fuel: String
    var total: String
    var ownBreak: String

    var testDescription: String { name }
  }

  static let examples: [Example] = [
    Example(
      name: "A", lines: [(.class70, 350)], column: .lessThan500, deficitPounds: 0, deficit: "0.00",
      gross: "279.44", discount: "167.66", linehaul: "111.78", fuel: "36.33", total: "148.11",
      ownBreak: "279.44"),
    Example(
      name: "B", lines: [(.class70, 450)], column: .minimum500, deficitPounds: 50,
      deficit: "31.05", deficitClass: .class70, gross: "310.50", discount: "186.30",
      linehaul: "124.20", fuel: "40.37", total: "164.57", ownBreak: "359.28"),
    Example(
      name: "C", lines: [(.class100, 1_600)], column: .minimum1000, deficitPounds: 0,
      deficit: "0.00", gross: "1104.00", discount: "662.40", linehaul: "441.60", fuel: "143.52",
      total: "585.12", ownBreak: "1104.00"),
    Example(
      name: "D", lines: [(.class100, 1_607)], column: .minimum2000, deficitPounds: 393,
      deficit: "217.88", deficitClass: .class100, gross: "1108.80", discount: "665.28",
      linehaul: "443.52", fuel: "144.14", total: "587.66", ownBreak: "1108.83"),
    Example(
      name: "E", lines: [(.class85, 4_000)], column: .minimum5000, deficitPounds: 1_000,
      deficit: "341.50", deficitClass: .class85, gross: "1707.50", discount: "1024.50",
      linehaul: "683.00", fuel: "221.98", total: "904.98", ownBreak: "1862.80"),
    Example(
      name: "F", lines: [(.class70, 600), (.class125, 320)], column: .minimum1000,
      deficitPounds: 80, deficit: "39.74", deficitClass: .class70, gross: "607.20",
      discount: "364.32", linehaul: "242.88", fuel: "78.94", total: "321.82", ownBreak: "709.34"),
    Example(
      name: "G", lines: [(.class50, 1_200), (.class100, 500), (.class250, 150)],
      column: .minimum2000, deficitPounds: 150, deficit: "46.58", deficitClass: .class50,
      gross: "895.97", discount: "537.58", linehaul: "358.39", fuel: "116.48", total: "474.87",
      ownBreak: "1057.08"),
    Example(
      name: "H", lines: [(.class125, 120)], column: .lessThan500, deficitPounds: 0,
      deficit: "0.00", gross: "162.34", discount: "97.40", linehaul: "110.00", fuel: "35.75",
      total: "145.75", ownBreak: "162.34"),
    Example(
      name: "I", lines: [(.class85, 19_500)], column: .minimum20000, deficitPounds: 500,
      deficit: "93.15", deficitClass: .class85, gross: "3726.00", discount: "2235.60",
      linehaul: "1490.40", fuel: "484.38", total: "1974.78", ownBreak: "5448.30"),
  ]

  static func offer(_ lines: [(FreightClass, Int)]) throws -> Offer {
    let request = try QuoteRequest.sample(units: lines.map { .sample($0.0, pounds: $0.1) })
    let rater = LTLRater(holidays: .weekendsOnly)
    let answers = try rater.quote(request, on: .sample(), asOf: .sample("2026-11-23"))
    return try #require(answers.first?.offer)
  }

  @Test("every printed column comes out to the cent", arguments: examples)
  func columns(example: Example) throws {
    let offer = try Self.offer(example.lines)
    let rating = try #require(offer.rating?.classRates)
    let chosen = try #require(rating.considered.first { $0.column == rating.column })
    #expect(rating.column == example.column)
    #expect(chosen.deficitPounds == example.deficitPounds)
    #expect(chosen.gross.plainText == example.gross)
    #expect((chosen.gross - chosen.net).plainText == example.discount)
    #expect(rating.considered.first?.gross.plainText == example.ownBreak)
    #expect(offer.total.plainText == example.total)
    let billed = Billed(offer)
    #expect(billed.deficit.plainText == example.deficit)
    #expect(billed.deficitClass == example.deficitClass)
    #expect(billed.linehaul.plainText == example.linehaul)
    #expect(billed.fuel.plainText == example.fuel)
  }

  @Test("the break that was not taken is shown with its price")
  func notTaken() throws {
    let rating = try #require(try Self.offer([(.class100, 1_600)]).rating?.classRates)
    let next = try #require(rating.considered.first { $0.column == .minimum2000 })
    #expect(next.gross.plainText == "1108.80")
    #expect(rating.ratedPounds == 1_600)
  }

  @Test("line and deficit are rounded separately")
  func separateRounding() throws {
    let offer = try Self.offer([(.class100, 1_607)])
    #expect(offer.lines.prefix(2).map(\.amount.plainText) == ["890.92", "217.88"])
    #expect(
      offer.lines.map(\.label)
        == ["linehaul class 100", "deficit class 100", "discount", "fuel"])
    #expect(
      offer.lines[1].arithmetic == "393 lb deficit @ class 100 x 55.44 per 100 lb to reach M2M")
    #expect(offer.lines[2].arithmetic == "60 % of 1 108.80")
    #expect(offer.lines[3].arithmetic == "32.5 % of 443.52")
  }

  @Test("the absolute minimum is a line that lifts the charge")
  func absoluteMinimum() throws {
    let line = try Self.offer([(.class125, 120)]).lines[2]
    #expect(line.amount.plainText == "45.06")
    #expect(line.arithmetic == "64.94 raised to the least charge of 110.00")
  }

  @Test("break-even weights of class 100 are found")
  func breakEvens() throws {
    let table = try ClassRateTable.sample()
    let columns = Array(WeightBreak.allCases.prefix(7))
    let weights = zip(columns, columns.dropFirst()).map {
      table.breakEvenPounds(.class100, from: $0, to: $1)?.description
    }
    #expect(
      weights == ["388.93", "800.00", "1606.96", "3667.03", "8180.03", "13337.34"])
    #expect(table.breakEvenPounds(.class55, from: .lessThan500, to: .minimum500) == nil)
  }
}

/// What the lines of a bill come to.
struct Billed {
  var linehaul = Money.zero(.usd)
  var deficit = Money.zero(.usd)
  var fuel = Money.zero(.usd)
  var deficitClass: FreightClass?

  init(_ offer: Offer) {
    for line in offer.lines {
      switch line.kind {
      case .deficit(_, let ratedClass, _, _):
        deficit += line.amount
        linehaul += line.amount
        deficitClass = ratedClass
      case .linehaul, .constructedWeight, .addedWeight, .discount, .tariffMinimum,
        .absoluteMinimum:
        linehaul += line.amount
      case .fuel, .indexedFuel: fuel += line.amount
      case .accessorial, .stated, .skid, .parcel, .truckload: break
      }
    }
  }
}
