import Shipping
import Units

/// The catalogue of the demonstration: one article in every state of its classification.
enum DemoProducts {
  private struct Sample {
    var number: String
    var description: String
    var origin: String?
    var pounds: String?
    var price: String?
    var usedDaysAgo: Int?
    var decisions: [(country: String?, number: String, daysAgo: Int, reason: String)]
  }

  /// The products, their dates counted back from today.
  static func products(today: CalendarDay, author: String) -> [Product] {
    samples.map { sample in
      var entry = ProductEntry()
      entry.number = sample.number
      entry.description = sample.description
      entry.origin = sample.origin ?? ""
      entry.weight = sample.pounds.map { "\($0) lb" } ?? ""
      entry.price = sample.price ?? ""
      var product =
        (try? entry.product())
        ?? Product(number: sample.number, description: sample.description)
      product.lastUsed = sample.usedDaysAgo.map { today.adding(days: -$0) }
      for typed in sample.decisions {
        let typing = DecisionEntry(
          number: typed.number, destination: typed.country ?? "", reason: typed.reason)
        let day = today.adding(days: -typed.daysAgo)
        guard let decision = try? typing.decision(by: author, on: day) else { continue }
        product.decide(decision)
      }
      return product
    }
  }

  private static let samples: [Sample] = [
    Sample(
      number: "POT-8", description: "stoneware planter, glazed, 8 in", origin: "US",
      pounds: "3.2", price: "14.50 USD", usedDaysAgo: 0,
      decisions: [
        (nil, "6914.90", 240, ""),
        (nil, "6913.90", 200, "ornamental: planters are decorative ware, not 6914"),
        ("CA", "6913.90.90", 200, "broker's advice"),
      ]),
    Sample(
      number: "STAND-2", description: "planter stand, steel wire", origin: "US", pounds: "4.1",
      price: "22.00 USD", usedDaysAgo: 3,
      decisions: [
        (nil, "7326.20", 90, "articles of iron or steel wire"),
        ("CA", "9403.20.00", 30, "typed from the old invoice"),
      ]),
    Sample(
      number: "TEE-1", description: "T-shirt, knitted, cotton", origin: "CN", pounds: "0.4",
      price: "12.00 CAD", usedDaysAgo: 12,
      decisions: [(nil, "6109.10", 60, "knitted, of cotton")]),
    Sample(
      number: "MUG-3", description: "mug, porcelain", origin: "JP", pounds: "0.9",
      price: "9.00 USD", usedDaysAgo: 41,
      decisions: [
        (nil, "6911.10", 300, "tableware of porcelain"),
        ("US", "6911.10.80.90", 300, ""), ("CA", "6911.10.90", 299, ""),
      ]),
    Sample(
      number: "KIT-7", description: "repair kit for planters, glue and cloth", origin: nil,
      pounds: nil, price: nil, usedDaysAgo: nil, decisions: []),
  ]
}
