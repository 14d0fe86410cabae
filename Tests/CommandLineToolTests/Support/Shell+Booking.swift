import CommandLineTool
import Foundation
import Shipping
import TestSupport
import Testing
import Units
import Workflows

/// A rate sheet and the quote of its worked example, put onto the desk of a shell.
extension Shell {
  /// Brings the sample sheet and makes quote Q-1001 of it; answers the number of its first price.
  func quoted() throws -> String {
    #expect(run("import", "--example", folder.path).status == .done)
    #expect(run("import", folder.path + "/maple-freight.toml").status == .done)
    let result = run(
      "quote", "--from", "48201", "--to", "M5V 2T6", "--unit", "2 pallet 48x40x60 800lb class 100",
      "--ship", "2026-11-24", "--service", "liftgateDelivery", "--goods", "ceramic planters",
      "--save", "--json")
    let answer = try result.json(QuoteAnswerJSON.self)
    let index = try #require(answer.offers.firstIndex { $0.service.basis == .sheet })
    return String(index + 1)
  }

  /// The same, booked as BX-1001.
  func booked() throws {
    let offer = try quoted()
    let request = try file("booking.json", bookingText(offer: offer))
    let result = run("book", "Q-1001", "--request", request, "--gs1-prefix", "0614141")
    #expect(result.status == .done, "\(result.errors)")
  }

  func bookingText(offer: String) throws -> String {
    var entry = BookingEntry.example
    entry.offer = offer
    return String(decoding: try JSONEncoder().encode(entry), as: UTF8.self)
  }
}
