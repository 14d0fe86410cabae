import Shipping

/// Where the columns of a mapping stand in a header.
struct TariffTableColumns {
  /// What is wrong with a header.
  struct Fault: Error {
    let column: String
    let reason: TariffProblem.Reason
  }

  let names: [String]
  let number: Int
  let indent: Int?
  let descriptions: [Int]
  let units: [Int]
  let notes: [Int]
  let rates: [(column: TariffColumn, index: Int)]
  /// The roles without a column.
  let missing: [String]
  /// The columns without a role.
  let unused: [String]

  var count: Int { names.count }

  init(_ header: [String], _ mapping: TariffMapping) throws(Fault) {
    var positions: [String: Int] = [:]
    for (index, name) in header.enumerated() where !name.isEmpty {
      guard positions.updateValue(index, forKey: Self.plain(name)) == nil else {
        throw Fault(column: name, reason: .columnTwice)
      }
    }
    var missing: [String] = []
    func place(_ role: String, _ names: [String]) -> Int? {
      if let found = names.lazy.compactMap({ positions[Self.plain($0)] }).first { return found }
      if !names.isEmpty { missing.append("\(role) (\(names.joined(separator: ", ")))") }
      return nil
    }
    let number = place("number", mapping.number)
    indent = place("indent", mapping.indent)
    descriptions = mapping.descriptions.compactMap { place("description", $0) }
    units = mapping.units.compactMap { place("unit", $0) }
    notes = mapping.notes.compactMap { place("note", $0) }
    rates = mapping.rates.compactMap { rate in
      place("\(rate.column)", rate.names).map { (rate.column, $0) }
    }
    guard let number else {
      throw Fault(
        column: mapping.number.joined(separator: " or "), reason: .missingColumn)
    }
    guard !descriptions.isEmpty else {
      throw Fault(
        column: mapping.descriptions.joined().joined(separator: " or "), reason: .missingColumn)
    }
    guard !rates.isEmpty else {
      throw Fault(
        column: mapping.rates.flatMap(\.names).joined(separator: " or "), reason: .missingColumn)
    }
    self.number = number
    self.missing = missing
    names = header
    let used = Set(
      [number] + descriptions + units + notes + rates.map(\.index) + [indent].compactMap(\.self))
    unused = header.indices.filter { !used.contains($0) && !header[$0].isEmpty }
      .map { header[$0] }
  }

  private static func plain(_ name: String) -> String {
    name.lowercased().filter { !" -_".contains($0) }
  }
}
