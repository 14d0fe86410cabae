public import Units

/// A surcharge that was looked up in a table, with the price and the step that it stands on.
public struct FuelFinding: Hashable, Sendable, Codable {
  /// Where in the table the price lies.
  public enum Step: Hashable, Sendable, Codable {
    /// In a printed row; a missing bound is open.
    case printed(from: FuelRate?, below: FuelRate?)
    /// Outside the rows, so many steps above their end or, below zero, under their beginning.
    case extended(
      steps: Int, width: FuelRate, increment: FuelAmount, from: FuelRate, amount: FuelAmount)
  }

  /// The title of the table.
  public let table: String

  /// Where the table comes from.
  public let source: String

  /// The column.
  public let column: FuelColumn

  /// The index price.
  public let price: FuelPrice

  /// The day on which the price came into force.
  public let effective: CalendarDay

  /// True when the price of the week of shipping is not published yet, so that the surcharge may
  /// still change.
  public let isProvisional: Bool

  /// Where in the table the price lies.
  public let step: Step

  /// The amount of the printed column.
  public let printed: FuelAmount

  /// How many times the printed amount it is, or nothing for a printed column.
  public let factor: ExactDecimal?

  /// The surcharge.
  public let amount: FuelAmount

  /// The same finding for a shipment of a later week.
  func provisional() -> FuelFinding {
    FuelFinding(
      table: table, source: source, column: column, price: price, effective: effective,
      isProvisional: true, step: step, printed: printed, factor: factor, amount: amount)
  }
}

extension FuelFinding {
  /// How the surcharge was found, in words.
  ///
  /// For example `EIA weekly US on-highway diesel at 3.503 USD/gal of the week of Mon 3 Mar 2025,
  /// from 3.50 to under 3.55: 31.65 %`.
  public var arithmetic: String {
    let week = "\(price.text) of the week of \(price.week.longText)"
    let times = factor.map { ", \($0) times that: \(amount)" } ?? ""
    let doubt = isProvisional ? "; the week of shipping is not published yet" : ""
    return "\(price.index.name) at \(week), \(stepText): \(printed)\(times)\(doubt)"
  }

  /// The finding as a step of an explanation.
  public var explanation: Explanation {
    Explanation(
      label: "fuel table \(table), column \(column.name)", arithmetic: arithmetic, source: source)
  }

  private var stepText: String {
    switch step {
    case .printed(let from?, let below?): "from \(from) to under \(below)"
    case .printed(let from?, nil): "\(from) and over"
    case .printed(nil, let below?): "under \(below)"
    case .printed(nil, nil): "at any price"
    case .extended(let steps, let width, let increment, let bound, let amount) where steps > 0:
      "\(steps) steps of \(width) above \(bound), \(amount) + \(steps) x \(increment)"
    case .extended(let steps, let width, let increment, let bound, let amount):
      "\(-steps) steps of \(width) under \(bound), \(amount) - \(-steps) x \(increment)"
    }
  }
}
