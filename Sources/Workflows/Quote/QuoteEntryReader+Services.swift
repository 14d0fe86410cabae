public import Shipping

extension QuoteEntryReader {
  /// Services with how much of each is asked for.
  struct Services {
    var accessorials: Set<Accessorial>
    var details: [Accessorial: AccessorialDetail] = [:]
  }

  /// Reads how much of a service is asked for: `90 min`, `2 stops 40 mi`; empty is allowed.
  ///
  /// - Parameters:
  ///   - typed: the text.
  ///   - index: the line's place, from zero.
  /// - Returns: the detail, or nothing for empty text.
  /// - Throws: the part that cannot be used.
  public func serviceDetail(
    _ typed: String, at index: Int
  ) throws(FieldProblem) -> AccessorialDetail? {
    guard typed.contains(where: { !$0.isWhitespace }) else { return nil }
    return try TypedDetail.read(typed, field: Self.service(index, "detail"))
  }

  /// The services of an entry; each line is read, and blank ones are left out.
  func services(_ entry: QuoteEntry, problems: inout [FieldProblem]) -> Services {
    var services = Services(accessorials: entry.accessorials)
    var listed: Set<Accessorial> = []
    for (index, service) in entry.services.enumerated() where !service.isBlank {
      guard let accessorial = service.accessorial else {
        problems.append(FieldProblem(field: Self.service(index, "name"), reason: .missing))
        continue
      }
      guard listed.insert(accessorial).inserted else {
        problems.append(
          FieldProblem(
            field: Self.service(index, "name"), typed: accessorial.name,
            reason: .givenTwice(first: accessorial.name)))
        continue
      }
      if service.isAsked { services.accessorials.insert(accessorial) }
      let detail = collect(&problems) { () throws(FieldProblem) in
        try serviceDetail(service.detail, at: index)
      }
      if let detail { services.details[accessorial] = detail }
    }
    return services
  }

  private static func service(_ index: Int, _ field: String) -> FieldPath {
    FieldPath("services").element(index).field(field)
  }
}
