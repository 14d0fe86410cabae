public import Units

/// Heights and widths that a carrier takes larger than they are, since nothing fits above or beside.
///
/// They count for the cubic capacity only. Sources: Dugan Truck Line item 650 (96 in of height, 84 in
/// of width over 54 in); freightto.com (84 in of height at others).
public struct RaisedSides: Hashable, Sendable, Codable {
  /// The height taken for units that nothing can stand on, or nothing when the carrier has no such
  /// rule.
  public let height: Length?

  /// The height above which nothing is loaded on top, whatever the shipper says; nothing for none.
  public let heightOver: Length?

  /// The width taken for units that nothing fits beside, or nothing when there is no such rule.
  public let width: Length?

  /// The width above which nothing fits beside.
  public let widthOver: Length?

  /// Makes the rules; a width is taken only with the width above which it is.
  public init(
    height: Length? = nil, heightOver: Length? = nil, width: Length? = nil,
    widthOver: Length? = nil
  ) {
    self.height = height
    self.heightOver = heightOver
    self.width = width
    self.widthOver = widthOver
  }

  /// The sides of a unit as the carrier takes them, never smaller than they are.
  func applied(to sides: Dimensions, isStackable: Bool) -> Dimensions {
    var taken = sides
    if let height, !isStackable || heightOver.map({ sides.height > $0 }) ?? false {
      taken.height = max(sides.height, height)
    }
    guard let width, let widthOver else { return taken }
    let narrow = min(sides.length, sides.width)
    guard narrow > widthOver else { return taken }
    if sides.width <= sides.length {
      taken.width = max(narrow, width)
    } else {
      taken.length = max(narrow, width)
    }
    return taken
  }
}
