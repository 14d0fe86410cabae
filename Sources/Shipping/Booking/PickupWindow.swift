public import Units

/// When the carrier may call for the freight, by the clock at the place of pickup.
public struct PickupWindow: Hashable, Sendable, Codable {
  /// The day.
  public var day: CalendarDay

  /// When the freight is ready.
  public var from: TimeOfDay

  /// When the dock closes.
  public var to: TimeOfDay

  /// Makes a window.
  public init(day: CalendarDay, from: TimeOfDay, to: TimeOfDay) {
    self.day = day
    self.from = from
    self.to = to
  }
}

extension PickupWindow: CustomStringConvertible {
  /// The window in words: `Tue 24 Nov 2026, 08:00 to 17:00`.
  public var description: String { "\(day.longText), \(from) to \(to)" }
}

/// Who pays the carrier.
public enum PaymentTerms: String, Hashable, Sendable, Codable, CaseIterable {
  /// The shipper.
  case prepaid
  /// The consignee.
  case collect
  /// Someone else, named as the bill-to party.
  case thirdParty

  /// The terms in words.
  public var name: String {
    switch self {
    case .prepaid: "prepaid"
    case .collect: "collect"
    case .thirdParty: "third party"
    }
  }

  /// Reads the name or the raw value; letters of either case, spaces and hyphens do not matter.
  public init?(parsing text: some StringProtocol) {
    let compact = DigitText.compact(text)
    guard let terms = Self.allCases.first(where: { DigitText.compact($0.name) == compact }) else {
      return nil
    }
    self = terms
  }
}

/// An order of the buyer that a shipment fulfils, wholly or in part.
public struct PurchaseOrder: Hashable, Sendable, Codable {
  /// The buyer's number.
  public var number: String

  /// How many pieces of the order are in the shipment, or nothing when it is not told.
  public var pieces: Int?

  /// What they weigh, or nothing when it is not told.
  public var weight: Mass?

  /// Makes an order.
  public init(number: String, pieces: Int? = nil, weight: Mass? = nil) {
    self.number = number
    self.pieces = pieces
    self.weight = weight
  }
}
