import GRDB
import Shipping
import Units

/// Gives out numbers, each once, within the transaction of what they are for.
struct GivenNumbers {
  /// What the numbers are for.
  enum Kind: String {
    case billOfLading
    case logisticUnit
    case interchange
  }

  struct UsedUp: Error {
    let kind: Kind
  }

  let database: Database
  let stamp: EditStamp

  /// The number after the last that was given out under a prefix.
  static func next(_ kind: Kind, prefix: String, in database: Database) throws -> Int64 {
    let last = try Int64.fetchOne(
      database.cachedStatement(
        sql: "SELECT max(last) FROM given_number WHERE kind = ? AND prefix = ?"),
      arguments: [kind.rawValue, prefix])
    return (last ?? 0) + 1
  }

  /// The first of so many numbers that were never given out under a prefix.
  func first(of count: Int, _ kind: Kind, prefix: String) throws -> Int64 {
    let first = try Self.next(kind, prefix: prefix, in: database)
    try database.cachedStatement(
      sql: """
        INSERT INTO given_number (kind, prefix, first, last, author, at) VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      kind.rawValue, prefix, first, first + Int64(count) - 1, stamp.author, stamp.instant.isoText,
    ])
    return first
  }

  /// The next number of a bill of lading.
  func billOfLading(_ prefix: GS1CompanyPrefix?) throws -> BillOfLadingNumber {
    let serial = try first(of: 1, .billOfLading, prefix: prefix?.digits ?? "")
    guard let number = BillOfLadingNumber(prefix: prefix, serial: serial) else {
      throw UsedUp(kind: .billOfLading)
    }
    return number
  }

  /// The next codes of logistic units, as many as each line has.
  func unitCodes(
    _ counts: [Int], _ prefix: GS1CompanyPrefix
  ) throws -> [[SerialShippingContainerCode]] {
    let total = counts.reduce(0, +)
    guard total > 0 else { return [] }
    var serial = try first(of: total, .logisticUnit, prefix: prefix.digits)
    return try counts.map { count in
      try (0..<count).map { _ in
        guard let code = SerialShippingContainerCode(prefix: prefix, serial: serial) else {
          throw UsedUp(kind: .logisticUnit)
        }
        serial += 1
        return code
      }
    }
  }
}
