import Shipping
import TestSupport
import Testing
import Units

@Suite("A landed cost that cannot be reckoned says what would mend it")
struct LandedCostRefusalTests {
  private static let good = ExampleRequest.toCanada(
    "2026-05-04", .truck, importer: .commercial, incoterm: .fca, currency: .usd, rate: "1.38",
    ExampleRequest.line(.usd("100"), rates: [ExampleRequest.general("5%")]))

  private static func problems(
    _ change: (inout LandedCostRequest) -> Void
  ) -> [LandedCostProblem] {
    var request = good
    change(&request)
    do {
      _ = try ExampleRules.book.landedCost(of: request)
      return []
    } catch {
      return error.problems
    }
  }

  @Test("the request without a change is reckoned")
  func accepted() {
    #expect(Self.problems { _ in }.isEmpty)
  }

  @Test("goods that are not sold need a value by another method")
  func withoutSale() {
    let found = Self.problems {
      $0.lines[0].price = .withoutSale(.sample, value: nil, method: nil)
    }
    #expect(found == [.valueMissing(line: 0, .sample)])
    #expect(found[0].sentence.contains("CA-VAL-07"))
  }

  @Test("a price of zero or below is refused")
  func price() {
    let zero = Money.usd("0")
    #expect(
      Self.problems { $0.lines[0].price = .sale(zero) } == [.priceNotPositive(line: 0, zero)])
    let below = Money(minorUnits: -1, .usd)
    #expect(
      Self.problems { $0.lines[0].price = .sale(below) } == [.priceNotPositive(line: 0, below)])
    #expect(
      Self.problems {
        $0.lines[0].price = .withoutSale(.gift, value: zero, method: .residual)
      } == [.priceNotPositive(line: 0, zero)])
  }

  @Test("a currency without a rate for the day is refused, and the day is named")
  func rate() {
    let found = Self.problems {
      $0.exchangeRates = []
      $0.directShipment = ExampleRequest.day("2026-05-01")
    }
    #expect(
      found == [.noExchangeRate(from: .usd, to: .cad, day: ExampleRequest.day("2026-05-01"))])
    #expect(found[0].sentence.contains("2026-05-01"))
  }

  @Test("a rate of exchange must be above zero")
  func rateNotPositive() {
    let found = Self.problems { $0.exchangeRates[0].rate = 0 }
    #expect(found == [.rateNotPositive(ExampleRequest.rate(.usd, .cad, "0", on: "2026-05-04"))])
  }

  @Test("a state of another country, no goods, no units, and a country without rules are refused")
  func others() throws {
    let texas = try #require(Subdivision(country: .unitedStates, code: "TX"))
    #expect(
      Self.problems { $0.region = texas } == [.regionElsewhere(texas, destination: .canada)])
    #expect(Self.problems { $0.lines = [] } == [.noLines])
    #expect(Self.problems { $0.lines[0].quantity = 0 } == [.quantityNotPositive(line: 0)])
    let brazil = ExampleRequest.country("BR")
    #expect(Self.problems { $0.destination = brazil } == [.noRules(brazil)])
  }

  @Test("every problem is named at once")
  func several() {
    let found = Self.problems {
      $0.lines[0].price = .sale(.cad("100"))
      $0.lines[0].quantity = -1
      $0.elements = [PriceElement(.insurance, .usd("0"))]
      $0.fees = [
        GivenFee(
          "fee", .broker, Money(minorUnits: -5, .cad), certainty: .fixed, source: "given")
      ]
    }
    #expect(found.count == 4)
    #expect(found.allSatisfy { !$0.sentence.isEmpty })
  }

  @Test("carriage that is more than the price leaves no value")
  func noValueLeft() {
    let found = Self.problems {
      $0.incoterm = .dap
      $0.elements = [PriceElement(.mainCarriage, .usd("100"))]
    }
    #expect(found == [.valueNotPositive(line: 0, .cad("0"))])
  }

  @Test("amounts beyond any in trade are refused and never overflow")
  func tooLarge() {
    let huge = Money(minorUnits: Int64.max, .usd)
    #expect(Self.problems { $0.lines[0].price = .sale(huge) } == [.tooLarge(huge)])
    let large = Money(minorUnits: 10_000_000_000_000, .usd)
    let found = Self.problems {
      $0.lines[0].price = .sale(large)
      $0.exchangeRates[0].rate = 1_000_000
    }
    #expect(found == [.tooLarge(large)])
  }

  @Test("costs cannot be divided by a weight that a line lacks")
  func shares() {
    let found = Self.problems {
      $0.lines.append($0.lines[0])
      $0.lines[0].mass = .kilograms(5)
      $0.apportionment = .weight
      $0.elements = [PriceElement(.mainCarriage, .usd("10"))]
    }
    #expect(found == [.shareMissing(line: 1, .weight)])
  }

  @Test("a law of another day is not taken")
  func lawOfAnotherDay() throws {
    let day = ExampleRequest.day("2026-05-05")
    let law = try #require(ExampleRules.book.law(of: .canada, on: day))
    #expect(throws: LandedCostRefusal.self) { try law.landedCost(of: Self.good) }
  }
}
