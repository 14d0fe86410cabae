import Units

extension HandlingUnit {
  /// How many stacks the units of a line make under a height; one each where they do not stack, and
  /// where the height or a dimension is not known.
  func stacks(within height: Length?) -> Int {
    guard isStackable, let own = dimensions?.roundedUpToInch.height, let height,
      own.tenthMicrometres > 0
    else { return count }
    let layers = max(1, Int(height.grains / own.grains))
    return Rounding.up.quotient(count, layers)
  }
}
