public import Shipping

/// Which columns of a table hold what of a tariff.
///
/// Names are compared without case, spaces, hyphens and underscores; the first of several names that
/// the header has counts. The article on tariff tables describes the roles.
public struct TariffMapping: Hashable, Sendable {
  /// A column of rates.
  public struct Rate: Hashable, Sendable {
    /// What the rates are for.
    public let column: TariffColumn
    /// The names that the header may have for it.
    public let names: [String]

    /// Makes a column of rates.
    public init(_ column: TariffColumn, _ names: String...) {
      self.column = column
      self.names = names
    }
  }

  /// Names of the column of numbers.
  public var number: [String]
  /// Names of the column of indents; without one, lines stand under those with whose numbers theirs
  /// begin.
  public var indent: [String]
  /// The columns of which the description is put together, each with its names.
  public var descriptions: [[String]]
  /// Names of the columns of units, each with its names.
  public var units: [[String]]
  /// The columns of remarks, each with its names.
  public var notes: [[String]]
  /// The columns of rates.
  public var rates: [Rate]

  /// Makes a mapping.
  public init(
    number: [String], indent: [String] = [], descriptions: [[String]], units: [[String]] = [],
    notes: [[String]] = [], rates: [Rate]
  ) {
    self.number = number
    self.indent = indent
    self.descriptions = descriptions
    self.units = units
    self.notes = notes
    self.rates = rates
  }

  /// The official table of the United States.
  ///
  /// Source: header of the export of the HTSUS, 2025 Basic and 2026 Revision 3.
  public static let unitedStates = TariffMapping(
    number: ["HTS Number"], indent: ["Indent"], descriptions: [["Description"]],
    units: [["Unit of Quantity"]], notes: [["Quota Quantity"], ["Additional Duties"]],
    rates: [
      Rate(.general, "General Rate of Duty"), Rate(.special, "Special Rate of Duty"),
      Rate(.columnTwo, "Column 2 Rate of Duty"),
    ])

  /// Canada's table of tariff items, `TPHS` of the departmental consolidation.
  ///
  /// The names of the number and of the three descriptions are known; those of the unit and the rates
  /// are UNVERIFIED, so that what the header lacks is told.
  public static let canada = TariffMapping(
    number: ["TARIFF", "Tariff Item"],
    descriptions: [["DESC1"], ["DESC2"], ["DESC3"]],
    units: [["UOM", "UNIT", "Unit of Measure"]],
    rates: [
      Rate(.general, "MFN", "MFN Tariff"), Rate(.treatment("UST"), "UST"),
      Rate(.treatment("MXT"), "MXT"), Rate(.treatment("CPTPT"), "CPTPT"),
      Rate(.treatment("CEUT"), "CEUT"), Rate(.treatment("UKT"), "UKT"),
      Rate(.treatment("GPT"), "GPT"),
    ])

  /// A table as the online tariff of the United Kingdom names things: one row for each commodity
  /// code, with the third country duty beside it (names UNVERIFIED).
  public static let unitedKingdom = TariffMapping(
    number: ["commodity code", "commodity__code", "goods_nomenclature_item_id"],
    indent: ["indents", "indent", "commodity__indent"],
    descriptions: [["description", "commodity__description"]],
    units: [["supplementary unit", "unit"]],
    rates: [Rate(.general, "third country duty", "general", "measure__duty_expression", "duty")])
}

extension TariffMapping {
  /// A mapping that a user writes: roles and the names of columns.
  ///
  /// Roles are `number`, `indent`, `description`, `unit`, `note`, `general`, `special`, `column two`,
  /// and `treatment NAME`; description, unit and note may be given several times.
  ///
  /// - Throws: ``TariffMappingFault`` for a role that does not exist, and where number, description
  ///   or every rate is missing.
  public init(
    roles: [(role: String, column: String)]
  ) throws(TariffMappingFault) {
    self.init(number: [], descriptions: [], rates: [])
    for (role, column) in roles {
      let plain = role.lowercased()
      switch plain {
      case "number": number.append(column)
      case "indent": indent.append(column)
      case "description": descriptions.append([column])
      case "unit": units.append([column])
      case "note": notes.append([column])
      case "general": rates.append(Rate(.general, column))
      case "special": rates.append(Rate(.special, column))
      case "column two": rates.append(Rate(.columnTwo, column))
      default:
        guard plain.hasPrefix("treatment "), role.utf8.count > 10 else {
          throw .unknownRole(role, nearest: NearestWord.to(role, among: Self.roleNames))
        }
        rates.append(Rate(.treatment(String(role.dropFirst(10))), column))
      }
    }
    if number.isEmpty { throw .missingRole("number") }
    if descriptions.isEmpty { throw .missingRole("description") }
    if rates.isEmpty { throw .missingRole("general") }
  }

  private static let roleNames = [
    "number", "indent", "description", "unit", "note", "general", "special", "column two",
  ]
}

/// Why roles make no mapping.
public enum TariffMappingFault: Error, Hashable, Sendable {
  /// The role does not exist; the nearest that does, if any is near.
  case unknownRole(String, nearest: String?)
  /// The role is needed.
  case missingRole(String)
}
