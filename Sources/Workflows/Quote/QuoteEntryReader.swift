public import ReferenceData
public import Shipping
public import Units

/// Reads what was typed for a quote into a request, field by field.
///
/// Each field can be read alone, while it is typed, or all together; both give the same answers.
public struct QuoteEntryReader: Sendable {
  /// The day from which ship dates count.
  public let today: CalendarDay
  /// Says where a postal code lies, or nothing when the tables do not list it.
  public let placeOf: @Sendable (PostalCode) -> PostalPlace?

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - today: the day from which ship dates count.
  ///   - placeOf: says where a postal code lies, or nothing when the tables do not list it.
  public init(today: CalendarDay, placeOf: @escaping @Sendable (PostalCode) -> PostalPlace?) {
    self.today = today
    self.placeOf = placeOf
  }

  /// A request with what is doubtful about it.
  public struct Reading: Hashable, Sendable {
    /// What was asked.
    public var request: QuoteRequest
    /// What may cost money later although it can be used.
    public var warnings: [FieldProblem]
  }

  /// Reads everything.
  ///
  /// - Parameter entry: the texts.
  /// - Returns: the request and what is doubtful about it.
  /// - Throws: every field that cannot be used, in the order of the form.
  public func read(_ entry: QuoteEntry) throws(FieldProblems) -> Reading {
    var found: [FieldProblem] = []
    let origin = collect(&found) { () throws(FieldProblem) in
      try place(entry.origin, site: entry.originSite, field: "origin")
    }
    let destination = collect(&found) { () throws(FieldProblem) in
      try place(entry.destination, site: entry.destinationSite, field: "destination")
    }
    let day = collect(&found) { () throws(FieldProblem) in try shipDay(entry.shipDay) }
    let units = handlingUnits(entry, problems: &found)
    let goods = collect(&found) { () throws(FieldProblem) in try commodities(entry) }
    guard let origin, let destination, let day, let goods, !units.isEmpty,
      !found.contains(where: \.isError)
    else { throw FieldProblems(found.isEmpty ? [noUnits] : found) }
    let request = QuoteRequest(
      origin: origin, destination: destination, shipDay: day, handlingUnits: units,
      accessorials: entry.accessorials.union(servicesOfSites(entry)), goods: goods)
    return try checked(request, warnings: found)
  }

  private func checked(
    _ request: QuoteRequest, warnings: [FieldProblem]
  ) throws(FieldProblems) -> Reading {
    let problems = FieldProblem.problems(in: request, today: today)
    let errors = problems.filter(\.isError)
    guard errors.isEmpty else { throw FieldProblems(errors) }
    return Reading(request: request, warnings: warnings + problems)
  }

  /// What a site needs of the truck: a home is always a residential stop.
  private func servicesOfSites(_ entry: QuoteEntry) -> Set<Accessorial> {
    var services: Set<Accessorial> = []
    switch entry.originSite {
    case .residence: services.insert(.residentialPickup)
    case .limitedAccess: services.insert(.limitedAccessPickup)
    case .businessWithDock, .businessWithoutDock: break
    }
    switch entry.destinationSite {
    case .residence: services.insert(.residentialDelivery)
    case .limitedAccess: services.insert(.limitedAccessDelivery)
    case .businessWithDock, .businessWithoutDock: break
    }
    return services
  }

  private var noUnits: FieldProblem {
    FieldProblem(field: FieldPath("handlingUnits"), reason: .missing)
  }

  func collect<Value>(
    _ problems: inout [FieldProblem], _ read: () throws(FieldProblem) -> Value
  ) -> Value? {
    do {
      return try read()
    } catch {
      problems.append(error)
      return nil
    }
  }
}
