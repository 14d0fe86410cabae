import Shipping
import TerminalKit
import Workflows

extension QuoteEntry {
  /// Reads the texts off a form.
  init(_ values: FormValues) {
    func text(_ id: FieldID) -> String { values[.field(id)] }
    self.init()
    origin = text(NewQuoteField.origin)
    destination = text(NewQuoteField.destination)
    originSite = SiteKind(rawValue: text(NewQuoteField.originSite)) ?? originSite
    destinationSite = SiteKind(rawValue: text(NewQuoteField.destinationSite)) ?? destinationSite
    shipDay = text(NewQuoteField.shipDay)
    goods = text(NewQuoteField.goods)
    harmonizedCode = text(NewQuoteField.harmonizedCode)
    goodsOrigin = text(NewQuoteField.goodsOrigin)
    value = text(NewQuoteField.value)
    accessorials = Set(
      QuoteEntry.markedServices.filter { !text(NewQuoteField.service($0)).isEmpty })
    services = (0..<values.rowCount(NewQuoteField.services)).map { Service(values, row: $0) }
      .filter { !$0.isBlank }
    equipment = Equipment(rawValue: text(NewQuoteField.equipment))
    unitLine = text(NewQuoteField.unitLine)
    units = (0..<values.rowCount(NewQuoteField.units)).map { Unit(values, row: $0) }
    take(Carried(values))
  }

  /// The texts as a form holds them.
  var formValues: FormValues {
    var values = FormValues()
    values[.field(NewQuoteField.origin)] = origin
    values[.field(NewQuoteField.originSite)] = originSite.rawValue
    values[.field(NewQuoteField.destination)] = destination
    values[.field(NewQuoteField.destinationSite)] = destinationSite.rawValue
    values[.field(NewQuoteField.shipDay)] = shipDay
    values[.field(NewQuoteField.goods)] = goods
    values[.field(NewQuoteField.harmonizedCode)] = harmonizedCode
    values[.field(NewQuoteField.goodsOrigin)] = goodsOrigin
    values[.field(NewQuoteField.value)] = value
    values[.field(NewQuoteField.unitLine)] = unitLine
    values[.field(NewQuoteField.equipment)] = equipment?.rawValue ?? ""
    for service in accessorials.intersection(QuoteEntry.markedServices) {
      values[.field(NewQuoteField.service(service))] = "yes"
    }
    let unmarked = accessorials.subtracting(QuoteEntry.markedServices).sorted()
    let listed = services + unmarked.map { Service($0) }
    if !listed.isEmpty { values.groups[NewQuoteField.services.rawValue] = listed.map(\.row) }
    values.groups[NewQuoteField.units.rawValue] = units.map(\.row)
    Carried(self).write(to: &values)
    return values
  }
}

extension QuoteEntry.Service {
  fileprivate init(_ values: FormValues, row: Int) {
    func text(_ id: FieldID) -> String {
      values[.cell(group: NewQuoteField.services, row: row, column: id)]
    }
    self.init(
      Accessorial(rawValue: text(NewQuoteField.serviceName)),
      detail: text(NewQuoteField.serviceDetail), isAsked: text(NewQuoteField.unasked).isEmpty)
  }

  fileprivate var row: [String: String] {
    let texts: [(FieldID, String)] = [
      (NewQuoteField.serviceName, accessorial?.rawValue ?? ""),
      (NewQuoteField.serviceDetail, detail), (NewQuoteField.unasked, isAsked ? "" : "yes"),
    ]
    return Dictionary(
      texts.filter { !$0.1.isEmpty }.map { ($0.0.rawValue, $0.1) }, uniquingKeysWith: { $1 })
  }
}

extension QuoteEntry.Unit {
  fileprivate init(_ values: FormValues, row: Int) {
    func text(_ id: FieldID) -> String {
      values[.cell(group: NewQuoteField.units, row: row, column: id)]
    }
    self.init()
    count = text(NewQuoteField.count)
    packaging = text(NewQuoteField.packaging)
    length = text(NewQuoteField.length)
    width = text(NewQuoteField.width)
    height = text(NewQuoteField.height)
    weight = text(NewQuoteField.weight)
    isStackable = !text(NewQuoteField.stackable).isEmpty
    freightClass = text(NewQuoteField.freightClass)
    take(Carried(text(NewQuoteField.carried)))
  }

  fileprivate var row: [String: String] {
    let texts: [(FieldID, String)] = [
      (NewQuoteField.count, count), (NewQuoteField.packaging, packaging),
      (NewQuoteField.length, length), (NewQuoteField.width, width),
      (NewQuoteField.height, height), (NewQuoteField.weight, weight),
      (NewQuoteField.stackable, isStackable ? "yes" : ""),
      (NewQuoteField.freightClass, freightClass),
      (NewQuoteField.carried, Carried(self).text),
    ]
    return Dictionary(
      texts.filter { !$0.1.isEmpty }.map { ($0.0.rawValue, $0.1) }, uniquingKeysWith: { $1 })
  }
}
