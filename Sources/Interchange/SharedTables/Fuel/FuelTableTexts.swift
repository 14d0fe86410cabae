import Shipping
import Units

/// The rules and steps of a fuel table in words.
enum FuelTableTexts {
  static func rules(of table: FuelTable) -> [SharedTableFact] {
    var facts = [
      SharedTableFact("index", "\(table.index.name) (\(table.index.code))"),
      SharedTableFact("priced in", "\(table.currency.code)/\(table.unit.rawValue)"),
      SharedTableFact("in force from", "\(table.effective.shortName) after the Monday"),
    ]
    facts += table.derived.map {
      SharedTableFact("column \($0.column.name)", "\($0.times) times column \($0.of.name)")
    }
    if let heavy = table.heavy {
      facts.append(SharedTableFact("over \(heavy.above)", "column \(heavy.column.name)"))
    }
    facts += [("above the steps", table.above), ("below the steps", table.below)].compactMap {
      name, rule in rule.map { SharedTableFact(name, text(of: $0, table.columns)) }
    }
    return facts
  }

  static func rows(of table: FuelTable) -> [SharedTableFact] {
    table.rows.map { row in
      SharedTableFact(name(of: row), amounts(row.amounts, table.columns))
    }
  }

  private static func name(of row: FuelTable.Row) -> String {
    switch (row.from, row.below) {
    case (let from?, let below?): "from \(from) to under \(below)"
    case (let from?, nil): "\(from) and over"
    case (nil, let below?): "under \(below)"
    case (nil, nil): "at any price"
    }
  }

  private static func text(of rule: FuelTable.Extension, _ columns: [FuelColumn]) -> String {
    let limit = rule.limit.map { ", as far as \($0)" } ?? ""
    return "each \(rule.step): \(amounts(rule.increments, columns))\(limit)"
  }

  private static func amounts(_ amounts: [FuelAmount], _ columns: [FuelColumn]) -> String {
    zip(columns, amounts).map { "\($0.name) \($1)" }.joined(separator: ", ")
  }
}
