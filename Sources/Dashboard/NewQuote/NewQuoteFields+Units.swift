import Shipping
import TerminalKit
import Workflows

extension NewQuoteFields {
  var units: FormGroup {
    FormGroup(
      NewQuoteField.units, title: "Units", rowTitle: "handling unit",
      fields: [
        FormField(
          NewQuoteField.count, label: "no", kind: .number(unit: nil), hint: "How many alike.",
          initial: "1", check: countCheck),
        FormField(
          NewQuoteField.packaging, label: "packing", kind: .choice(packagings),
          initial: PackagingKind.pallet.name),
        side(NewQuoteField.length, "L"), side(NewQuoteField.width, "W"),
        side(NewQuoteField.height, "H"),
        FormField(
          NewQuoteField.weight, label: "lb each", kind: .number(unit: nil),
          hint: "Weight of EACH, packing included: 1250, or 567 kg.", check: weightCheck),
        FormField(NewQuoteField.stackable, label: "stack", kind: .checkBox),
        FormField(
          NewQuoteField.freightClass, label: "class", kind: .text(maximum: 30),
          hint: "Empty lets the density decide; a class you declare is checked against it.",
          check: classCheck),
      ])
  }

  private var packagings: [FieldChoice] { PackagingKind.allCases.map { FieldChoice($0.name) } }

  private func side(_ id: FieldID, _ label: String) -> FormField {
    FormField(
      id, label: label, kind: .number(unit: nil),
      hint: "Inches, greatest outside measure with pallet and overhang; or 120cm.",
      check: { typed in
        if typed.isEmpty { return .accepted(normalised: "") }
        return verdict { () throws(FieldProblem) in
          _ = try FieldProblem.length(typed, field: .handlingUnit(0, id.rawValue))
          return (typed, nil)
        }
      })
  }

  private var countCheck: FormField.Check {
    { typed in
      verdict { () throws(FieldProblem) in
        _ = try FieldProblem.count(typed, field: .handlingUnit(0, "count"))
        return (typed, nil)
      }
    }
  }

  private var weightCheck: FormField.Check {
    { typed in
      verdict { () throws(FieldProblem) in
        _ = try FieldProblem.weight(typed, field: .handlingUnit(0, "weight"))
        return (typed, nil)
      }
    }
  }

  private var classCheck: FormField.Check {
    { typed in
      if typed.isEmpty { return .accepted(normalised: "") }
      return verdict { () throws(FieldProblem) in
        (try FieldProblem.freightClass(typed, field: .handlingUnit(0, "declaredClass")).name, nil)
      }
    }
  }
}
