public import Units

extension FreightInvoice {
  /// The bill in another currency, when its own was only assumed; itself when it was stated.
  ///
  /// Nothing is converted: the same digits are read as another currency. Nothing comes back when the
  /// digits are no amounts of that currency.
  public func assuming(_ other: Currency) -> FreightInvoice? {
    guard !isCurrencyStated, other != currency else { return self }
    func reread(_ amount: Money) -> Money? {
      guard amount.amount.normalized.scale <= other.minorUnitDigits else { return nil }
      return try? Money(rounding: amount.amount, other)
    }
    var lines = lines
    for index in lines.indices {
      guard let amount = reread(lines[index].amount) else { return nil }
      lines[index].amount = amount
    }
    let total = statedTotal.flatMap(reread)
    guard (total == nil) == (statedTotal == nil) else { return nil }
    return try? FreightInvoice(
      number: number, carrier: carrier, references: references, day: day, dueDay: dueDay,
      currency: other, isCurrencyStated: false, lines: lines, statedTotal: total, weight: weight)
  }
}

extension FreightInvoice.Line {
  /// What the line may be for, the likeliest first, never empty.
  ///
  /// The code decides; without one that is known, the words; without either, a line with a weight or
  /// a class is freight.
  var kinds: [ChargeKind] {
    if let code {
      switch code.text {
      case "405", "FUE", "FSC": return [.fuel]
      case "DSC": return [.discount]
      case "DAA": return [.deficit]
      case "AMC": return [.minimum]
      // Plain freight; UNVERIFIED against the list of element 150.
      case "400", "FRT": return [.freight(freightClass)]
      default: break
      }
      let services = code.accessorials
      if !services.isEmpty { return services.map { .accessorial($0) } }
      if let name = code.name { return [.other(name)] }
    }
    let spoken = ChargeWords(label).kinds
    if case .freight = spoken.first { return [.freight(freightClass)] }
    if !spoken.isEmpty { return spoken }
    if code == nil, weight != nil || freightClass != nil { return [.freight(freightClass)] }
    return [.other(words.lowercased())]
  }

  /// What the line is for, to be shown: its label, else its code.
  public var words: String {
    guard label.allSatisfy(\.isWhitespace) else { return label }
    guard let code else { return "charge without a label" }
    return code.name.map { "\($0) (\(code))" } ?? "code \(code)"
  }
}
