import Shipping
import TerminalKit
import Units
import Workflows

/// The lasting names of the fields of the New quote form, as drafts keep them.
enum NewQuoteField {
  static let origin: FieldID = "origin"
  static let originPlace: FieldID = "originPlace"
  static let originSite: FieldID = "originSite"
  static let destination: FieldID = "destination"
  static let destinationPlace: FieldID = "destinationPlace"
  static let destinationSite: FieldID = "destinationSite"
  static let shipDay: FieldID = "shipDay"
  static let shipDayText: FieldID = "shipDayText"
  static let unitLine: FieldID = "unitLine"
  static let unitLineText: FieldID = "unitLineText"
  static let units: FieldID = "units"
  static let count: FieldID = "count"
  static let packaging: FieldID = "packaging"
  static let length: FieldID = "length"
  static let width: FieldID = "width"
  static let height: FieldID = "height"
  static let weight: FieldID = "weight"
  static let stackable: FieldID = "stackable"
  static let freightClass: FieldID = "class"
  static let density: FieldID = "density"
  static let densityClass: FieldID = "densityClass"
  static let modes: FieldID = "modes"
  static let equipment: FieldID = "equipment"
  static let services: FieldID = "services"
  static let serviceName: FieldID = "serviceName"
  static let serviceDetail: FieldID = "serviceDetail"
  static let unasked: FieldID = "unasked"
  static let total: FieldID = "total"
  static let carried: FieldID = "carried"
  static let goods: FieldID = "goods"
  static let harmonizedCode: FieldID = "harmonizedCode"
  static let goodsOrigin: FieldID = "goodsOrigin"
  static let value: FieldID = "value"

  static func service(_ accessorial: Accessorial) -> FieldID {
    FieldID(rawValue: "service." + accessorial.rawValue)
  }
}

/// Makes the fields of the New quote form, each with the check of the workflow that reads it.
struct NewQuoteFields {
  let reader: QuoteEntryReader

  var all: [FormField] {
    places + [shipDay, unitLine] + goods + [equipment]
      + QuoteEntry.markedServices.map { service in
        FormField(NewQuoteField.service(service), label: service.name, kind: .checkBox)
      }
  }

  private var places: [FormField] {
    [
      FormField(
        NewQuoteField.origin, label: "From", kind: .postalCode,
        hint: "Where it is picked up: a ZIP such as 48201, or M5V 2T6.",
        check: placeCheck("origin")),
      FormField(
        NewQuoteField.originSite, label: "Pickup at", kind: .choice(sites),
        initial: SiteKind.businessWithDock.rawValue),
      FormField(
        NewQuoteField.destination, label: "To", kind: .postalCode,
        hint: "Where it is delivered: a ZIP such as 48201, or M5V 2T6.",
        check: placeCheck("destination")),
      FormField(
        NewQuoteField.destinationSite, label: "Deliver to", kind: .choice(sites),
        initial: SiteKind.businessWithDock.rawValue),
    ]
  }

  private var shipDay: FormField {
    FormField(
      NewQuoteField.shipDay, label: "Ship", kind: .date,
      hint: "The day of pickup: 2026-11-24, 24 nov, tomorrow or +3.",
      initial: reader.today.isoText,
      check: { [reader] typed in
        verdict { () throws(FieldProblem) in (try reader.shipDay(typed).isoText, nil) }
      })
  }

  private var unitLine: FormField {
    FormField(
      NewQuoteField.unitLine, label: "Typed unit", kind: .text(maximum: 120),
      hint: "A whole line of units at once, Enter fills it in: 48x40x55 3 1250lb, or 2 skids "
        + "120x100x140cm 500kg each.")
  }

  private var goods: [FormField] {
    [
      FormField(
        NewQuoteField.goods, label: "Goods", kind: .text(maximum: 60),
        hint: "What it is, as customs would want to read it: ceramic planters, not goods."),
      FormField(
        NewQuoteField.harmonizedCode, label: "HS", kind: .text(maximum: 30),
        hint: "The number of the Harmonized System, if you know it.",
        check: harmonizedCodeCheck),
      FormField(
        NewQuoteField.goodsOrigin, label: "made in", kind: .text(maximum: 30),
        hint: "The country where it was made, two letters: US, CA, CN.",
        check: { [reader] typed in
          verdict { () throws(FieldProblem) in (try reader.goodsOrigin(typed)?.code ?? "", nil) }
        }),
      FormField(
        NewQuoteField.value, label: "Value", kind: .text(maximum: 40),
        hint: "What all of it is worth: 4200, or 4 200.00 CAD.",
        check: { [reader] typed in
          verdict { () throws(FieldProblem) in
            (try reader.goodsValue(typed)?.description ?? "", nil)
          }
        }),
    ]
  }

  private var sites: [FieldChoice] {
    SiteKind.allCases.map { FieldChoice($0.rawValue, title: $0.name) }
  }

  private var harmonizedCodeCheck: FormField.Check {
    { [reader] typed in
      let read = verdict { () throws(FieldProblem) in
        (try reader.harmonizedCode(typed) ?? "", nil)
      }
      let field = Shipping.FieldPath("harmonizedCode")
      guard !read.isRefused, let warning = reader.headingWarning(typed, at: field) else {
        return read
      }
      return .warned(normalised: typed, sentence: warning.sentence)
    }
  }

  private func placeCheck(_ field: String) -> FormField.Check {
    { [reader] typed in
      verdict { () throws(FieldProblem) in
        let place = try reader.place(typed, site: .businessWithDock, field: field)
        return (TypedPostalCode.text(of: place.postalCode), nil)
      }
    }
  }
}

/// Turns what a reading of a field says into what the form shows.
func verdict(
  _ read: () throws(FieldProblem) -> (normalised: String, hint: String?)
) -> FieldVerdict {
  do {
    let (normalised, hint) = try read()
    return .accepted(normalised: normalised, hint: hint)
  } catch {
    return .refused(sentence: error.sentence)
  }
}
