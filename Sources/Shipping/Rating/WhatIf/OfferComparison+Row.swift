public import Units

extension OfferComparison {
  /// One service before and after.
  public struct Row: Hashable, Sendable {
    /// Which service.
    public let key: ServiceKey
    /// The offer before, or nothing.
    public let before: Offer?
    /// The offer after, or nothing.
    public let after: Offer?
    /// Why there is no offer after, where that is known.
    public let refusal: Refusal?

    /// How much more it costs after; nothing when one of the two is missing, and for estimates, whose
    /// middles are no prices.
    public var difference: Money? {
      guard let before, let after, key.basis != .estimate else { return nil }
      return after.total - before.total
    }

    /// How many days later it is delivered after; nothing when a day of delivery is not known.
    public var daysLater: Int? {
      guard let old = before?.schedule.deliveryDay, let new = after?.schedule.deliveryDay else {
        return nil
      }
      return old.days(until: new)
    }

    /// True when price, delivery or presence changed.
    public var isMoved: Bool {
      before?.total != after?.total || before?.range != after?.range
        || before?.schedule.deliveryDay != after?.schedule.deliveryDay
    }

    /// The lines of the bill that changed, in the order of the bill before, then those that are new;
    /// none when one of the two offers is missing.
    public var movedLines: [MovedLine] {
      guard let before, let after else { return [] }
      let (old, new) = (Self.amounts(of: before), Self.amounts(of: after))
      let labels =
        old.map(\.label)
        + new.map(\.label).filter { label in
          !old.contains { $0.label == label }
        }
      return labels.compactMap { label in
        let line = MovedLine(
          label: label, before: old.first { $0.label == label }?.amount,
          after: new.first { $0.label == label }?.amount)
        return line.before == line.after ? nil : line
      }
    }

    /// The lines by what they charge for, each once.
    private static func amounts(of offer: Offer) -> [(label: String, amount: Money)] {
      offer.lines.reduce(into: []) { found, line in
        if let index = found.firstIndex(where: { $0.label == line.label }) {
          found[index].amount += line.amount
        } else {
          found.append((line.label, line.amount))
        }
      }
    }
  }

  /// A line of the bill before and after.
  public struct MovedLine: Hashable, Sendable {
    /// What it charges for.
    public let label: String
    /// The amount before; nothing when there was no such line.
    public let before: Money?
    /// The amount after; nothing when there is no such line.
    public let after: Money?

    /// Makes a line.
    public init(label: String, before: Money?, after: Money?) {
      self.label = label
      self.before = before
      self.after = after
    }
  }
}
