import Shipping

/// What a word in a line of handling units means.
enum TypedUnitWord: Hashable {
  /// A packing.
  case packaging(PackagingKind)
  /// The word after it is the declared class.
  case freightClass
  /// The word after it is the item of the National Motor Freight Classification.
  case nmfc
  /// Another unit may stand on top, or may not.
  case stackable(Bool)
  /// The word after it does not hold.
  case negation
  /// The goods are dangerous.
  case hazardous
  /// The weight is that of each unit.
  case each
  /// The weight is that of all units together.
  case total
  /// It only joins the others.
  case filler

  /// Finds the meaning of a word in any case; nothing for an unknown one.
  init?(_ word: String) {
    let lower = word.lowercased()
    if let kind = Self.packaging(lower) {
      self = .packaging(kind)
      return
    }
    switch lower {
    case "class", "cl": self = .freightClass
    case "nmfc": self = .nmfc
    case "stackable", "stack": self = .stackable(true)
    case "non-stackable", "nonstackable", "unstackable": self = .stackable(false)
    case "not", "non", "no": self = .negation
    case "hazmat", "hazardous", "dangerous", "dg": self = .hazardous
    case "each", "ea", "apiece", "per", "@": self = .each
    case "total", "together", "altogether": self = .total
    case "of", "at", "and", "by", "in", "all": self = .filler
    default: return nil
    }
  }

  /// The packings with the short and the plural forms that stand on orders and packing lists.
  private static func packaging(_ word: String) -> PackagingKind? {
    let singular = word.hasSuffix("s") ? String(word.dropLast()) : word
    return PackagingKind.allCases.first { kind in
      kind.name == word || kind.name == singular || kind.rawValue.lowercased() == word
    } ?? shortForms[word] ?? shortForms[singular]
  }

  private static let shortForms: [String: PackagingKind] = [
    "plt": .pallet, "pal": .pallet, "pllt": .pallet, "skd": .skid, "box": .carton,
    "boxe": .carton, "ctn": .carton, "case": .carton, "parcel": .carton, "package": .carton,
    "pkg": .carton, "pc": .pieces, "piece": .pieces, "pce": .pieces, "barrel": .drum,
  ]
}
