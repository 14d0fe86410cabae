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
  /// The days on which carriers rest.
  public let holidays: HolidayCalendar
  /// Says what is doubtful about a postal code that has the right form.
  public let doubtOf: @Sendable (PostalCode, FieldPath) -> FieldProblem?
  /// Says why the port that a request names cannot be used.
  let portRefusal: @Sendable (QuoteRequest) -> RouteRefusal?

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - today: the day from which ship dates count.
  ///   - placeOf: says where a postal code lies, or nothing when the tables do not list it.
  ///   - holidays: the days on which carriers rest; by default weekends only.
  ///   - doubtOf: says what is doubtful about a postal code; by default nothing is.
  ///   - portRefusal: says why the port that a request names cannot be used; by default any can.
  public init(
    today: CalendarDay, placeOf: @escaping @Sendable (PostalCode) -> PostalPlace?,
    holidays: HolidayCalendar = .weekendsOnly,
    doubtOf: @escaping @Sendable (PostalCode, FieldPath) -> FieldProblem? = { _, _ in nil },
    portRefusal: @escaping @Sendable (QuoteRequest) -> RouteRefusal? = { _ in nil }
  ) {
    self.today = today
    self.placeOf = placeOf
    self.holidays = holidays
    self.doubtOf = doubtOf
    self.portRefusal = portRefusal
  }

  /// Makes a reader over the bundled places.
  ///
  /// - Parameters:
  ///   - today: the day from which ship dates count.
  ///   - postal: the bundled places.
  ///   - holidays: the days on which carriers rest.
  public init(today: CalendarDay, postal: PostalDirectory, holidays: HolidayCalendar) {
    let findRoute = FindRoute(postal: postal, holidays: holidays)
    self.init(
      today: today, placeOf: { postal.place(of: $0) }, holidays: holidays,
      doubtOf: { postal.problem(of: $0, field: $1) },
      portRefusal: { findRoute.portRefusal(of: $0) })
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
      try place(
        entry.origin, site: entry.originSite, field: "origin", stated: entry.originPlace)
    }
    let destination = collect(&found) { () throws(FieldProblem) in
      try place(
        entry.destination, site: entry.destinationSite, field: "destination",
        stated: entry.destinationPlace)
    }
    let day = collect(&found) { () throws(FieldProblem) in try shipDay(entry.shipDay) }
    let units = handlingUnits(entry, problems: &found)
    let goods = collect(&found) { () throws(FieldProblem) in try commodities(entry) }
    let currency = collect(&found) { () throws(FieldProblem) in try self.currency(entry.currency) }
    guard let origin, let destination, let day, let goods, let currency, !units.isEmpty,
      !found.contains(where: \.isError)
    else { throw FieldProblems(found.isEmpty ? [noUnits] : found) }
    let request = QuoteRequest(
      origin: origin, destination: destination, shipDay: day, handlingUnits: units.map(\.unit),
      accessorials: entry.accessorials, goods: goods, currency: currency,
      port: port(entry.port))
    return try checked(request, lines: units.map(\.line), warnings: found)
  }

  /// The state or province of a postal code: as listed, else as its first digits say.
  public func state(of code: PostalCode) -> Subdivision? {
    placeOf(code)?.subdivision ?? code.subdivision
  }

  private func checked(
    _ request: QuoteRequest, lines: [Int], warnings: [FieldProblem]
  ) throws(FieldProblems) -> Reading {
    let problems = FieldProblem.problems(in: request, today: today, stateOf: state)
      .map { $0.renumberingHandlingUnits(as: lines) }
    let errors = problems.filter(\.isError) + [portProblem(of: request)].compactMap { $0 }
    guard errors.isEmpty else { throw FieldProblems(errors) }
    return Reading(request: request, warnings: doubts(of: request) + warnings + problems)
  }

  /// What is doubtful about a request that was read before and may cost money later.
  public func warnings(of request: QuoteRequest) -> [FieldProblem] {
    let problems = FieldProblem.problems(in: request, today: request.shipDay, stateOf: state)
    return doubts(of: request) + problems.filter { !$0.isError }
  }

  /// Why the port that a request names cannot be used; nothing when it can, or none is named.
  public func portProblem(of request: QuoteRequest) -> FieldProblem? {
    portRefusal(request).map {
      FieldProblem(field: FieldPath("port"), typed: request.port ?? "", reason: .port($0))
    }
  }

  private func doubts(of request: QuoteRequest) -> [FieldProblem] {
    [
      FieldProblem.restWarning(in: request, holidays),
      doubtOf(request.origin.postalCode, FieldPath("origin")),
      doubtOf(request.destination.postalCode, FieldPath("destination")),
    ].compactMap { $0 }
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
