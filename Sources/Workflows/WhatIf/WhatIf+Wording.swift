public import Shipping
public import Units

extension WhatIfNote {
  /// The note in one sentence.
  public var sentence: String {
    switch self {
    case .liveNotAsked(let count):
      "\(count == 1 ? "1 live price is" : "\(count) live prices are") not asked for again: what "
        + "moves is by the rate sheets."
    case .pricedOtherwise(let quoted, let now?):
      "Priced anew, \(quoted.carrier) \(quoted.service.name) is \(now.total); the quote says "
        + "\(quoted.total)."
    case .pricedOtherwise(let quoted, nil):
      "Priced anew, \(quoted.carrier) \(quoted.service.name) makes no offer; the quote says "
        + "\(quoted.total)."
    case .onlyEstimates: "No rate sheet has a price: what moves is an ESTIMATE."
    case .nothingToCompare: "No rate sheet has a price, so that there is nothing to compare."
    }
  }
}

extension WhatIf {
  /// What is compared: `Maple Freight standard 579.98 USD, delivered Fri 27 Nov`.
  public var followedText: String {
    guard let offer = followedOffer else { return "no offer" }
    let delivery = offer.schedule.deliveryDay.map { ", delivered \($0.shortText)" } ?? ""
    return "\(offer.carrier) \(offer.service.name) \(offer.priceText)\(delivery)"
  }

  /// The services without a price in one sentence; nothing where each has one.
  public var unpricedText: String? {
    guard !unpriced.isEmpty else { return nil }
    return "No sheet has a price for \(unpriced.map(\.name).joined(separator: ", "))."
  }

  /// The services without a price in one short sentence: how many, and the first.
  public var unpricedSummary: String? {
    guard let first = unpriced.first, unpriced.count > 1 else { return unpricedText }
    return "No sheet has a price for \(unpriced.count) other services, such as \(first.name)."
  }

  /// All that must be known, one sentence each.
  public var sentences: [String] {
    notes.map(\.sentence) + [unpricedText].compactMap { $0 }
  }
}

extension WhatIfEffect {
  /// What moves, service by service with the lines of the bill that do; one line says so when nothing
  /// does.
  public var lines: [String] {
    let moved = comparison.movedRows
    guard !moved.isEmpty else { return ["nothing moves"] }
    return moved.flatMap { row in
      ["\(row.key.carrier) \(row.key.service): \(row.text)"]
        + row.movedLines.map { "  " + $0.text }
    }
  }
}

extension OfferComparison.MovedLine {
  /// The line in one clause: `fuel: 134.54 > 155.34 (+20.80)`.
  public var text: String {
    switch (before, after) {
    case (let before?, let after?):
      "\(label): \(before.tableText) > \(after.tableText) (\((after - before).signedText))"
    case (nil, let after?): "\(label): \(after.signedText), new"
    case (let before?, nil): "\(label): \((-before).signedText), no longer charged"
    case (nil, nil): label
    }
  }
}

extension Offer {
  /// The price with its currency; of an estimate its range, labelled.
  public var priceText: String {
    range.map { "ESTIMATE \($0.wholeText) \(currency.code)" } ?? "\(total)"
  }
}

extension OfferComparison.Row {
  /// What moves in one clause: `579.98 > 644.98 USD (+65.00), delivered Fri 27 Nov > Mon 30 Nov`.
  public var text: String {
    switch (before, after) {
    case (let before?, let after?): movement(before, after)
    case (let before?, nil):
      "\(before.priceText) > " + (refusal.map(\.sentence) ?? "no offer")
    case (nil, let after?): "no offer > \(after.priceText)" + Self.delivered(after)
    case (nil, nil): "no offer"
    }
  }

  private func movement(_ before: Offer, _ after: Offer) -> String {
    var parts: [String] = []
    if before.total != after.total || before.range != after.range {
      let difference = difference.map { " (\($0.signedText))" } ?? ""
      parts.append(
        "\(before.range?.wholeText ?? before.total.tableText) > \(after.priceText)\(difference)")
    }
    let days = (before.schedule.deliveryDay, after.schedule.deliveryDay)
    if days.0 != days.1 {
      parts.append(
        "delivered \(days.0?.shortText ?? "UNKNOWN") > \(days.1?.shortText ?? "UNKNOWN")")
    }
    return parts.isEmpty ? "nothing moves" : parts.joined(separator: ", ")
  }

  private static func delivered(_ offer: Offer) -> String {
    offer.schedule.deliveryDay.map { ", delivered \($0.shortText)" } ?? ""
  }
}

extension Money {
  /// The amount with its sign, for a difference: `+65.00`, `-3.10`, `0.00`.
  public var signedText: String { (minorUnits > 0 ? "+" : "") + tableText }
}
