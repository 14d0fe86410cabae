import Foundation
import TerminalKit
import Workflows

/// A value that a form carries along in a text that no field of it shows.
protocol CarriedValue: Codable, Hashable {
  /// Nothing to carry.
  init()
}

extension CarriedValue {
  /// Reads what was carried; nothing for an empty text.
  init(_ text: String) {
    self = (try? JSONDecoder().decode(Self.self, from: Data(text.utf8))) ?? Self()
  }

  /// The text to carry; empty when there is nothing.
  var text: String {
    guard self != Self() else { return "" }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    // Texts and flags always have a JSON form.
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}

extension QuoteEntry {
  /// What an entry holds and the form has no field for.
  struct Carried: CarriedValue {
    var originPlace: StatedPlace?
    var destinationPlace: StatedPlace?
    var furtherGoods: [Goods] = []
    var currency = ""
    // Forms that were kept before ports could be named have none.
    var port: String?

    init() {}

    init(_ entry: QuoteEntry) {
      originPlace = entry.originPlace
      destinationPlace = entry.destinationPlace
      furtherGoods = entry.furtherGoods
      currency = entry.currency
      port = entry.port.isEmpty ? nil : entry.port
    }

    init(_ values: FormValues) { self.init(values[.field(NewQuoteField.carried)]) }

    func write(to values: inout FormValues) { values[.field(NewQuoteField.carried)] = text }
  }

  mutating func take(_ carried: Carried) {
    originPlace = carried.originPlace
    destinationPlace = carried.destinationPlace
    furtherGoods = carried.furtherGoods
    currency = carried.currency
    port = carried.port ?? ""
  }
}

extension QuoteEntry.Unit {
  /// What a line holds and the form has no field for.
  struct Carried: CarriedValue {
    var commodity: String?
    var nmfc = ""
    var isHazardous = false

    init() {}

    init(_ unit: QuoteEntry.Unit) {
      commodity = unit.commodity
      nmfc = unit.nmfc
      isHazardous = unit.isHazardous
    }
  }

  mutating func take(_ carried: Carried) {
    commodity = carried.commodity
    nmfc = carried.nmfc
    isHazardous = carried.isHazardous
  }
}
