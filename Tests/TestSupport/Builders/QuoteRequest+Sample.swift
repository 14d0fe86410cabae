public import Shipping
public import Units

extension Place {
  /// A place by its postal code, ZIP or Canadian.
  public static func sample(
    _ code: String, city: String? = nil, site: SiteKind = .businessWithDock
  ) throws -> Place {
    Place(postalCode: try PostalCode(parsing: code), city: city, site: site)
  }
}

extension HandlingUnit {
  /// A unit of a declared class and whole pounds.
  public static func sample(_ freightClass: FreightClass?, pounds: Int) -> HandlingUnit {
    HandlingUnit(
      weightEach: .pounds(pounds), declaredClass: freightClass, commodity: "ceramic planters")
  }
}

extension HandlingUnit {
  /// Units of whole inches and pounds each; of no declared class unless told otherwise.
  public static func sample(
    _ count: Int, _ length: Int, _ width: Int, _ height: Int, pounds: Int,
    _ freightClass: FreightClass? = nil, stackable: Bool = false
  ) -> HandlingUnit {
    HandlingUnit(
      count: count,
      dimensions: Dimensions(
        length: .inches(length), width: .inches(width), height: .inches(height)),
      weightEach: .pounds(pounds), isStackable: stackable, declaredClass: freightClass,
      commodity: "ceramic planters")
  }
}

extension QuoteRequest {
  /// Detroit to Toronto on Tuesday 24 November 2026, with the given handling units.
  public static func sample(
    from origin: String = "48201", to destination: String = "M5V 2T6",
    shipDay: CalendarDay = .sample("2026-11-24"),
    units: [HandlingUnit] = [.sample(.class70, pounds: 1_250)],
    accessorials: Set<Accessorial> = [], currency: Currency? = nil
  ) throws -> QuoteRequest {
    QuoteRequest(
      origin: try .sample(origin, city: origin == "48201" ? "Detroit" : nil),
      destination: try .sample(destination, city: destination == "M5V 2T6" ? "Toronto" : nil),
      shipDay: shipDay, handlingUnits: units, accessorials: accessorials, currency: currency)
  }
}

extension CalendarDay {
  /// A day by its ISO form; 1970-01-01 for a form that is wrong.
  public static func sample(_ iso: String) -> CalendarDay {
    CalendarDay(iso: iso) ?? CalendarDay(daysSinceEpoch: 0)
  }
}
