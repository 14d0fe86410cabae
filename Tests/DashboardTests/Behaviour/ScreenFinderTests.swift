import Shipping
import Storage
import TerminalKit
import TestSupport
import Testing
import Units
import Workflows

@testable import Dashboard

@Suite("Screens by their names")
struct ScreenFinderTests {
  private func lines(_ name: String, _ desk: Desk) throws -> [String] {
    let screen = try ScreenFinder(desk: desk).screen(named: name)
    return [screen.breadcrumb.joined(separator: " > ")] + screen.linear
  }

  private func sentence(_ name: String, _ desk: Desk) -> String? {
    do throws(ScreenNameError) {
      _ = try ScreenFinder(desk: desk).screen(named: name)
      return nil
    } catch {
      return error.sentence
    }
  }

  @Test("every screen of the dashboard has a name in the guide, and can be read line by line")
  func everyScreen() throws {
    let desk = try FixedDesk.demo()
    var found: Set<String> = []
    for entry in ScreenFinder.guide {
      let screen = try ScreenFinder(desk: desk).screen(named: entry.name)
      #expect(!screen.linear.isEmpty, "\(entry.name)")
      found.insert(screen.context.id)
    }
    #expect(found == Set(Dashboard.actionTable().screens.map(\.id)))
  }

  @Test("an offer's arithmetic is told down to its total, by the offer's position")
  func arithmetic() throws {
    let desk = try FixedDesk.demo()
    let first = try lines("Q-1001/1", desk)
    #expect(first[0] == "Quotes > Q-1001 > Maple Freight > Arithmetic")
    #expect(first.contains { $0.contains("579.98 USD") })
    #expect(first.contains { $0.contains("source: ") })
    #expect(try lines("Q-1001/2", desk)[0] == "Quotes > Q-1001 > Northern Line > Arithmetic")
    #expect(try lines("1001/1", desk) == first)
  }

  @Test("a shipment is told by its number, in either case")
  func shipment() throws {
    let desk = try FixedDesk.demo()
    let told = try lines("BX-1042", desk)
    #expect(told[0] == "Overview > BX-1042")
    #expect(told.contains { $0.contains("broker asks for the value of line 3") })
    #expect(try lines("bx-1042", desk) == told)
  }

  @Test("a shipment whose number could be a quote's is found where there is no such quote")
  func shipmentLikeQuote() throws {
    let desk = try FixedDesk.demo()
    let sample = try #require(try desk.store.shipment(number: "BX-1042")).value
    for number in ["77", "A/1"] {
      let shipment = try Shipment(
        number: number, state: sample.state, details: sample.details, attention: [])
      _ = try desk.store.addShipment(shipment, by: desk.stamp)
    }
    #expect(try lines("77", desk)[0] == "Overview > 77")
    #expect(try lines("A/1", desk)[0] == "Overview > A/1")
  }

  @Test("the class of a half-typed quote is explained, and of none too")
  func newQuoteClass() throws {
    let desk = try FixedDesk.demo()
    #expect(try lines("new-quote/class", desk).contains { $0.contains("nothing to compute yet") })
    var entry = QuoteEntry()
    entry.units[0].count = "1"
    entry.units[0].length = "48"
    entry.units[0].width = "40"
    entry.units[0].height = "60"
    entry.units[0].weight = "900"
    _ = try QuoteDraftKeeper(desk: desk).save(entry, key: "new-quote/a", sequence: 1)
    let told = try lines("new-quote/class", desk)
    #expect(told[0] == "Quotes > New quote > Arithmetic")
    #expect(told.contains { $0.contains("13.50 lb/ft3") })
  }

  @Test("an unknown name lists all names that there are")
  func unknown() throws {
    let desk = try FixedDesk.demo()
    for name in ["nothing", "Q-9999", "BX-9999", "", "Q-9999/1", "new-quote/"] {
      let sentence = try #require(self.sentence(name, desk))
      #expect(sentence.hasPrefix("There is no screen \"\(name)\"; choose one of overview ("))
      for entry in ScreenFinder.guide {
        #expect(sentence.contains("\(entry.name) (\(entry.shows))"))
      }
    }
  }

  @Test(
    "an offer that a quote does not have is told with those that it has",
    arguments: ["0", "4", "-1", "", "x", "99999999999999999999", "1/1"])
  func noSuchOffer(text: String) throws {
    let desk = try FixedDesk.demo()
    let sentence = self.sentence("Q-1001/\(text)", desk)
    if text == "1/1" {
      #expect(sentence?.hasPrefix("There is no screen") == true)
    } else {
      #expect(
        sentence == "Q-1001 has no offer \"\(text)\"; choose one of Q-1001/1 to Q-1001/3.")
    }
  }

  @Test("a quote without offers says where the reasons are")
  func noOffers() throws {
    let desk = try FixedDesk.demo()
    let request = try desk.store.quote(id: 7).value.request
    let refusal = Refusal.live("Karrio", .nothingOffered)
    _ = try PriceQuote(desk: desk).keep(PricedRequest(request: request, refusals: [refusal]))
    #expect(
      sentence("Q-1008/1", desk)
        == "Q-1008 has no offer, so there is no arithmetic; choose Q-1008 to see why.")
  }

  @Test("a dashboard that begins with any of them leads back to the overview")
  func begin() throws {
    let desk = try FixedDesk.demo()
    for entry in ScreenFinder.guide where entry.name != "overview" {
      var program = Dashboard.program(desk: desk)
      program.begin(with: try ScreenFinder(desk: desk).screen(named: entry.name))
      _ = program.resize(to: .standard)
      _ = program.start()
      _ = program.handle(.key(.escape))
      if program.screen.breadcrumb.count > 1 { _ = program.handle(.key(.escape)) }
      #expect(program.screen is OverviewScreen, "\(entry.name)")
    }
  }
}
