import Units

extension Money {
  /// So many times the amount.
  func times(_ count: Int) -> Money {
    Money(minorUnits: minorUnits * Int64(count), currency)
  }
}
