public import Units

/// How much of an accessorial is asked for, where its price depends on that.
public struct AccessorialDetail: Hashable, Sendable, Codable {
  /// How many pieces are sorted, marked or tagged, or nothing when not known.
  public var pieces: Int?

  /// How many minutes are waited in all, free time included, or nothing when not known.
  public var minutes: Int?

  /// How many days it takes in all, free days included, or nothing when not known.
  public var days: Int?

  /// How many stops are made, or nothing when not known.
  public var stops: Int?

  /// How far is driven for it, or nothing when not known.
  public var distance: Distance?

  /// The amount that is collected, covered or passed on, or nothing when not known.
  public var amount: Money?

  /// Makes a detail.
  public init(
    pieces: Int? = nil, minutes: Int? = nil, days: Int? = nil, stops: Int? = nil,
    distance: Distance? = nil, amount: Money? = nil
  ) {
    self.pieces = pieces
    self.minutes = minutes
    self.days = days
    self.stops = stops
    self.distance = distance
    self.amount = amount
  }

  /// What a price may depend on.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A number of pieces.
    case pieces
    /// A time in minutes.
    case minutes
    /// A number of days.
    case days
    /// A number of stops.
    case stops
    /// A distance.
    case distance
    /// An amount of money.
    case amount
    /// The value of the goods.
    case declaredValue
    /// The dimensions of all handling units.
    case dimensions

    /// The kind in words, to follow `without`.
    public var name: String {
      switch self {
      case .pieces: "the number of pieces"
      case .minutes: "the minutes waited"
      case .days: "the number of days"
      case .stops: "the number of stops"
      case .distance: "the distance"
      case .amount: "the amount"
      case .declaredValue: "the value of all goods in the currency of the sheet"
      case .dimensions: "the dimensions of all handling units"
      }
    }
  }

  /// True when every number that is given is above zero and not absurd.
  public var isPossible: Bool {
    [pieces, minutes, days, stops].allSatisfy { $0.map { (1...1_000_000).contains($0) } ?? true }
      && distance.map { $0 > .zero } ?? true
      && amount.map { $0.amount > .zero && $0.amount <= 1_000_000_000 } ?? true
  }
}
