/// What changed for some numbers between two editions of a tariff.
public struct TariffDifference: Hashable, Sendable {
  /// What changed at a number.
  public enum Change: Hashable, Sendable {
    /// The number is new.
    case added
    /// The number is gone; the lines of the newer edition under the same subheading are what may have
    /// come in its place.
    case removed(candidates: [TariffNumber])
    /// The number is in neither edition.
    case unknown
    /// A rate differs; a missing text is an edition without that column or rate.
    case rate(TariffColumn, from: String?, to: String?)
    /// The description differs, with the lines above it.
    case description(from: String, to: String)
    /// The units of quantity differ.
    case units(from: [String], to: [String])
  }

  /// The changes of one number.
  public struct Entry: Hashable, Sendable {
    /// The number.
    public let number: TariffNumber
    /// What changed.
    public let changes: [Change]

    /// Makes an entry.
    public init(number: TariffNumber, changes: [Change]) {
      self.number = number
      self.changes = changes
    }
  }

  /// The numbers with changes, in the order of the tariff.
  public let entries: [Entry]

  /// Compares two editions for some numbers, such as those of one's products.
  ///
  /// A number that both editions only divide further, such as six digits with several national items,
  /// stands for all of these. A number that an edition does not have is looked up by its longest beginning, of six digits or
  /// more, for its rates; it is still told as removed or added where only one edition has it.
  public init(
    from old: TariffEdition, to new: TariffEdition, numbers: some Sequence<TariffNumber>
  ) {
    entries = Set(numbers.flatMap { Self.items(of: $0, old, new) }).sorted().compactMap { number in
      let changes = Self.changes(number, old, new)
      return changes.isEmpty ? nil : Entry(number: number, changes: changes)
    }
  }

  /// The number itself, or the items under it where both editions divide it and neither has it as a
  /// line, as with six digits that stand for several national items.
  private static func items(
    of number: TariffNumber, _ old: TariffEdition, _ new: TariffEdition
  ) -> [TariffNumber] {
    guard old.line(number) == nil, new.line(number) == nil else { return [number] }
    let items = (old.items(under: number) + new.items(under: number)).compactMap(\.number)
    return items.isEmpty ? [number] : items
  }

  private static func changes(
    _ number: TariffNumber, _ old: TariffEdition, _ new: TariffEdition
  ) -> [Change] {
    let before = line(number, in: old)
    let after = line(number, in: new)
    var changes: [Change] = []
    let isIn = (old: old.line(number) != nil, new: new.line(number) != nil)
    if isIn.old, !isIn.new {
      changes.append(.removed(candidates: candidates(number, new)))
    } else if !isIn.old, isIn.new {
      changes.append(.added)
    } else if before == nil, after == nil {
      return [.unknown]
    }
    guard let before, let after else { return changes }
    changes += rateChanges(before, after, old, new)
    if isIn.old == isIn.new {
      let texts = (old.fullDescription(of: before), new.fullDescription(of: after))
      if texts.0 != texts.1 { changes.append(.description(from: texts.0, to: texts.1)) }
      let units = (old.units(for: before), new.units(for: after))
      if units.0 != units.1 { changes.append(.units(from: units.0, to: units.1)) }
    }
    return changes
  }

  private static func line(_ number: TariffNumber, in edition: TariffEdition) -> TariffLine? {
    guard let line = edition.nearestLine(number), let found = line.number, found.count >= 6
    else { return nil }
    return line
  }

  private static func candidates(
    _ number: TariffNumber, _ new: TariffEdition
  ) -> [TariffNumber] {
    for length in [8, 6, 4] where length <= number.count {
      let items = new.items(under: number.prefix(length)).compactMap(\.number)
      if !items.isEmpty { return items }
    }
    return []
  }

  private static func rateChanges(
    _ before: TariffLine, _ after: TariffLine, _ old: TariffEdition, _ new: TariffEdition
  ) -> [Change] {
    let columns = old.columns + new.columns.filter { !old.columns.contains($0) }
    return columns.compactMap { column in
      let texts = (old.rate(column, for: before)?.text, new.rate(column, for: after)?.text)
      return same(texts.0, texts.1) ? nil : .rate(column, from: texts.0, to: texts.1)
    }
  }

  /// True for equal rates, however they are spaced.
  private static func same(_ old: String?, _ new: String?) -> Bool {
    func plain(_ text: String?) -> String? { text?.filter { !$0.isWhitespace } }
    return plain(old) == plain(new)
  }
}

extension TariffEdition {
  /// The descriptions from the heading down to a line, joined: `Horses: Other: Males`.
  public func fullDescription(of line: TariffLine) -> String {
    path(to: line).map { above in
      above.description.hasSuffix(":") ? String(above.description.dropLast()) : above.description
    }.joined(separator: ": ")
  }
}
