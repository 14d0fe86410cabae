import TerminalKit
import Workflows

extension LandedCostEntry {
  /// The texts that occur once, with the fields that show them.
  private static var texts: [(FieldID, WritableKeyPath<LandedCostEntry, String>)] {
    [
      (LandedCostField.shippedFrom, \.shippedFrom), (LandedCostField.destination, \.destination),
      (LandedCostField.region, \.region), (LandedCostField.channel, \.channel),
      (LandedCostField.importer, \.importer), (LandedCostField.incoterm, \.incoterm),
      (LandedCostField.day, \.day), (LandedCostField.freight, \.freight),
      (LandedCostField.insurance, \.insurance),
    ]
  }

  /// The lists of texts, each a group of rows.
  private static var lists: [(FieldID, WritableKeyPath<LandedCostEntry, [String]>)] {
    [
      (LandedCostField.lines, \.lines), (LandedCostField.exchangeRates, \.exchangeRates),
      (LandedCostField.fees, \.fees),
    ]
  }

  /// Reads the texts off a form.
  init(_ values: FormValues) {
    self.init()
    for (field, text) in Self.texts { self[keyPath: text] = values[.field(field)] }
    for (group, list) in Self.lists {
      self[keyPath: list] = (0..<values.rowCount(group)).map { row in
        values[.cell(group: group, row: row, column: LandedCostField.text)]
      }
    }
  }

  /// The texts as a form holds them.
  var formValues: FormValues {
    var values = FormValues()
    for (field, text) in Self.texts { values[.field(field)] = self[keyPath: text] }
    for (group, list) in Self.lists {
      values.groups[group.rawValue] = self[keyPath: list].map { text in
        text.isEmpty ? [:] : [LandedCostField.text.rawValue: text]
      }
    }
    return values
  }
}
