public import Shipping
public import Storage
public import Units

/// What fuel surcharge holds on a day, and why: by carrier, by table, and the latest index prices.
public struct FuelFacts: Sendable {
  /// How much a surcharge is, or why it is not known.
  public enum Amount: Hashable, Sendable {
    /// What the sheet says, whatever fuel costs.
    case fixed(String)
    /// What a table has.
    case found(FuelFinding)
    /// Not known.
    case unknown(FuelProblem)

    /// Whether it is known.
    public var isKnown: Bool {
      if case .unknown = self { false } else { true }
    }

    /// The amount such as `31.65 %`, or `UNKNOWN`.
    public var text: String {
      switch self {
      case .fixed(let text): text
      case .found(let finding): finding.amount.description
      case .unknown: "UNKNOWN"
      }
    }
  }

  /// The surcharge of a service by the sheet that counts on the day.
  public struct Service: Hashable, Sendable {
    /// The carrier.
    public let carrier: String
    /// The service.
    public let name: String
    /// The title of the sheet.
    public let sheet: String
    /// The surcharge.
    public let amount: Amount
  }

  /// A fuel table and what each of its columns has on the day.
  public struct Table: Hashable, Sendable {
    /// The version that counts on the day.
    public let header: SharedTableHeader
    /// The columns with their surcharges, printed ones first.
    public let columns: [Column]
  }

  /// What a column of a table has.
  public struct Column: Hashable, Sendable {
    /// The column.
    public let column: FuelColumn
    /// Its surcharge.
    public let amount: Amount
  }

  /// The day of shipping.
  public let day: CalendarDay
  /// The services of the sheets that count on the day, by carrier.
  public let services: [Service]
  /// The tables that hold on the day, by name.
  public let tables: [Table]
  /// Of each index the latest price.
  public let prices: [FuelPrice]

  /// True when every surcharge is known.
  public var isComplete: Bool {
    services.allSatisfy { $0.amount.isKnown }
      && tables.allSatisfy { $0.columns.allSatisfy { $0.amount.isKnown } }
  }
}
