import Foundation
import Shipping
import TestSupport
import Testing
import Units

/// What holds for sheets of every kind, on random shipments.
@Suite("Every kind of tariff, on random shipments")
struct EveryKindPropertyTests {
  private static let today = CalendarDay.sample("2026-11-23")

  /// One sheet of each kind that serves Detroit to Toronto, with prices that grow with the freight.
  private static func sheets() throws -> [RateSheet] {
    let fuel = FuelSurcharge.fixed(Percent(30))
    let rates = try RateSheet.sample(
      terms: RateTerms(
        discount: Percent(55), absoluteMinimum: .dollars(110), fuel: fuel))
    let skids = try RateSheet.skidSample(
      .sample(totals: [1: 150, 4: 480, 10: 900], additional: 70), terms: RateTerms(fuel: fuel))
    let grid = try ParcelGrid.sample(
      zones: ["2"], [("1", "9.10"), ("10", "12.40"), ("50", "31.05"), ("150", "88.20")])
    let parcels = try RateSheet.parcel(
      grid: grid,
      terms: ParcelTerms(dimensional: .published(.ups), limits: .published(.ups), fuel: fuel))
    let truck = try RateSheet.perMile(
      [.sample("2.05", minimum: .dollars(700)), .sample("2.44", equipment: .reefer53)],
      terms: TruckloadTerms(fuel: .surcharge(fuel)))
    return [rates, skids, parcels, truck]
  }

  /// Sheets of parcels whose weights are exact, in steps of either unit, and in kilograms.
  private static func parcelSheets() throws -> [RateSheet] {
    let rows = [("1", "9.10"), ("10", "12.40"), ("50", "31.05"), ("150", "88.20")]
    let grid = try ParcelGrid.sample(zones: ["2"], rows)
    let steps: [Mass?] = [nil, .pounds(1), try Mass(parsing: "0.5 kg"), try Mass(parsing: "1 oz")]
    return try steps.flatMap { step in
      try ParcelUnits.allCases.map { units in
        let rule = try #require(
          DimensionalDivisor(units == .pounds ? 139 : 5_000, units, rounding: .up, source: "test"))
        return try RateSheet.parcel(
          grid: grid,
          terms: ParcelTerms(
            dimensional: .divisor(rule), weightStep: step, limits: .published(.ups),
            fuel: .fixed(Percent(30))), units: units)
      }
    }
  }

  private static func answers(_ request: QuoteRequest, _ sheet: RateSheet) -> [QuoteAnswer] {
    SheetRater(holidays: .weekendsOnly)
      .quote(request, trip: .miles(231), on: sheet, asOf: today)
  }

  private static func request(_ random: inout SeededGenerator) throws -> QuoteRequest {
    let areParcels = Int.random(in: 0..<3, using: &random) == 0
    let kinds: [PackagingKind] = areParcels ? [.carton] : [.pallet, .skid, .carton, .loose]
    let longest = areParcels ? 30 : 120
    let units = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      HandlingUnit(
        count: Int.random(in: 1...8, using: &random),
        packaging: kinds.randomElement(using: &random) ?? .pallet,
        dimensions: Int.random(in: 0..<6, using: &random) == 0
          ? nil
          : Dimensions(
            length: .inches(Int.random(in: 6...longest, using: &random)),
            width: .inches(Int.random(in: 6...(longest / 2), using: &random)),
            height: .inches(Int.random(in: 6...(longest - 20), using: &random))),
        weightEach: .pounds(Int.random(in: 1...(areParcels ? 70 : 2_400), using: &random)),
        isStackable: Bool.random(using: &random),
        declaredClass: Bool.random(using: &random) ? .class85 : nil)
    }
    return try .sample(units: units)
  }

  @Test("every service has an offer that sums to its total, or a reason with its mend")
  func answered() throws {
    var random = SeededGenerator(seed: 2_611)
    let sheets = try Self.sheets()
    var offers: [TariffKind: Int] = [:]
    for _ in 0..<800 {
      let request = try Self.request(&random)
      for sheet in sheets {
        let answers = Self.answers(request, sheet)
        #expect(!answers.isEmpty)
        for answer in answers {
          switch answer {
          case .offer(let offer):
            offers[sheet.tariff.kind, default: 0] += 1
            #expect(offer.lines.reduce(Money.zero(.usd)) { $0 + $1.amount } == offer.total)
            #expect(offer.lines.allSatisfy { !$0.label.isEmpty && !$0.arithmetic.isEmpty })
          case .refusal(let refusal):
            #expect(!refusal.reasonText.isEmpty && !refusal.mend.isEmpty)
          }
        }
      }
    }
    #expect(sheets.allSatisfy { offers[$0.tariff.kind, default: 0] > 20 }, "\(offers)")
  }

  /// The request with some of its weights and sides in other units, to their last place.
  private static func inOtherUnits(
    _ request: QuoteRequest, _ random: inout SeededGenerator
  ) throws -> QuoteRequest {
    let units = try request.handlingUnits.map { unit in
      var unit = unit
      let mass = [MassUnit.kilograms, .ounces, .pounds].randomElement(using: &random) ?? .grams
      unit.weightEach = try Mass(
        unit.weightEach.value(in: mass)
          + ExactDecimal(significand: Int128.random(in: 0...999_999, using: &random), scale: 6),
        mass)
      guard let sides = unit.dimensions else { return unit }
      var typed: [Length] = []
      for side in [sides.length, sides.width, sides.height] {
        let length = LengthUnit.allCases.randomElement(using: &random) ?? .inches
        typed.append(try Length(side.value(in: length), length))
      }
      unit.dimensions = Dimensions(length: typed[0], width: typed[1], height: typed[2])
      return unit
    }
    return try .sample(units: units)
  }

  @Test("the same request gives the same bytes, and what is read back is what was shown")
  func sameBytes() throws {
    var random = SeededGenerator(seed: 2_612)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let sheets = try Self.sheets() + Self.parcelSheets()
    for _ in 0..<80 {
      let plain = try Self.request(&random)
      for request in [plain, try Self.inOtherUnits(plain, &random)] {
        for sheet in sheets {
          let first = Self.answers(request, sheet)
          let bytes = try encoder.encode(first)
          #expect(try encoder.encode(Self.answers(request, sheet)) == bytes)
          let read = try JSONDecoder().decode([QuoteAnswer].self, from: bytes)
          #expect(read == first, "\(sheet.identity.title): \(request.handlingUnits)")
          #expect(try encoder.encode(read) == bytes)
        }
      }
    }
  }

  @Test("heavier freight of the same size and class is never cheaper, by any kind of tariff")
  func heavier() throws {
    var random = SeededGenerator(seed: 2_613)
    let sheets = try Self.sheets()
    for _ in 0..<40 {
      let isParcel = Bool.random(using: &random)
      var unit = HandlingUnit.sample(
        Int.random(in: 1...4, using: &random), isParcel ? 20 : 48, isParcel ? 16 : 40,
        isParcel ? 12 : 60, pounds: 1, .class85)
      if isParcel { unit.packaging = .carton }
      var before = [Money](repeating: .zero(.usd), count: sheets.count)
      var pounds = 1
      while pounds < (isParcel ? 150 : 2_400) {
        unit.weightEach = .pounds(pounds)
        let request = try QuoteRequest.sample(units: [unit])
        for (index, sheet) in sheets.enumerated() {
          guard let total = Self.answers(request, sheet).compactMap(\.offer?.total).min() else {
            continue
          }
          #expect(total >= before[index], "\(pounds) lb, \(sheet.identity.title)")
          before[index] = total
        }
        pounds += Int.random(in: 1...(isParcel ? 9 : 130), using: &random)
      }
    }
  }

  @Test("a piece of 60 ft is refused with its length by every kind of tariff, and by every mode")
  func longPiece() throws {
    let unit = HandlingUnit.sample(1, 720, 20, 20, pounds: 90, .class85)
    var loose = unit
    loose.packaging = .loose
    for request in [try QuoteRequest.sample(units: [unit]), try .sample(units: [loose])] {
      for sheet in try Self.sheets() {
        for answer in Self.answers(request, sheet) {
          #expect(answer.offer == nil, "\(sheet.identity.title)")
          #expect(answer.refusal?.sentence.contains("720 in") == true)
        }
      }
      let advice = ModeAdvice(request)
      #expect(advice.feasible.isEmpty)
      #expect(
        advice.options.dropFirst().allSatisfy { option in
          option.obstacles.contains { $0.text.contains("720 in, is over 53 ft") }
        })
    }
  }

  @Test("a side of nothing is refused by name by every kind of tariff, and no request has one")
  func noSide() throws {
    let unit = HandlingUnit.sample(1, 48, 0, 40, pounds: 90, .class85)
    let request = try QuoteRequest.sample(units: [unit])
    for sheet in try Self.sheets() {
      #expect(
        Self.answers(request, sheet).map(\.refusal?.reason)
          == [.dimensionNotAboveZero(handlingUnit: 0)])
    }
    let data = try JSONEncoder().encode(request)
    let error = #expect(throws: FieldProblems.self) {
      try JSONDecoder().decode(QuoteRequest.self, from: data)
    }
    #expect(error?.problems.first?.sentence.hasPrefix("width of handling unit 1") == true)
  }
}
