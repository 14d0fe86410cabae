public import Shipping
import Units

/// Reads a change of a request as people type it.
///
/// `liftgate delivery` or the name of any service turns it on or off; `units +1`, `height +2` and
/// `height 60 in` change a line, the first unless `line 2` follows; `ship +1` counts from the day of
/// pickup, `ship 2026-11-30` names one; `port blue water` or `port best`; `site residence`.
public struct TypedWhatIf: Sendable {
  /// One of each kind, to be shown where something else was typed.
  public static let examples = [
    "liftgate delivery or another service", "units +1", "height +2", "ship +1", "port 3802",
    "site residence", "all",
  ]

  private let request: QuoteRequest
  private let findRoute: FindRoute
  private let field: FieldPath

  /// Makes a reader of changes.
  ///
  /// - Parameters:
  ///   - request: what would be changed.
  ///   - findRoute: knows the ports of the way.
  ///   - field: what the text was typed into.
  public init(
    for request: QuoteRequest, findRoute: FindRoute, field: FieldPath = FieldPath("whatIf")
  ) {
    self.request = request
    self.findRoute = findRoute
    self.field = field
  }

  /// Reads one change.
  ///
  /// - Parameter typed: the text.
  /// - Returns: the change, which the request can be given.
  /// - Throws: that the text is no change, or changes nothing.
  public func read(_ typed: String) throws(FieldProblem) -> WhatIfChange {
    let words = typed.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else { throw FieldProblem(field: field, reason: .missing) }
    let rest = Array(words.dropFirst())
    let change: WhatIfChange? =
      switch first {
      case "units", "unit": units(rest)
      case "height": try height(rest, typed)
      case "ship":
        .shipDay(
          try TypedDay.read(rest.joined(separator: " "), today: request.shipDay, field: field))
      case "port": try port(rest.joined(separator: " "), typed)
      case "site": site(rest).map(WhatIfChange.deliverySite)
      default: Self.accessorial(words).map(WhatIfChange.toggled)
      }
    guard let change else {
      throw FieldProblem(
        field: field, typed: typed, reason: .unknownChoice(choices: Self.examples))
    }
    guard change.applied(to: request) != nil else {
      throw FieldProblem(field: field, typed: typed, reason: .changesNothing)
    }
    return change
  }

  private func units(_ words: [String]) -> WhatIfChange? {
    guard let (words, line) = Self.line(words), words.count == 1,
      ["+", "-"].contains(words[0].prefix(1)), let difference = Int(words[0])
    else { return nil }
    return .units(line: line, by: difference)
  }

  /// `+2` and `-2` are differences, in inches or, where sizes are metric, in centimetres; a number
  /// without a sign is the height itself.
  private func height(_ words: [String], _ typed: String) throws(FieldProblem) -> WhatIfChange? {
    guard let (words, line) = Self.line(words), !words.isEmpty else { return nil }
    let text = words.joined(separator: " ")
    let sign: Int64 = text.hasPrefix("-") ? -1 : text.hasPrefix("+") ? 1 : 0
    let size = sign == 0 ? text : String(text.dropFirst())
    guard request.handlingUnits.indices.contains(line),
      let now = request.handlingUnits[line].dimensions?.height
    else { throw FieldProblem(field: field, typed: typed, reason: .changesNothing) }
    let isMetric = now.unit != .inches && now.unit != .feet
    let length = try FieldProblem.length(
      size, field: field, assuming: isMetric ? .centimetres : .inches)
    guard sign != 0 else { return .height(line: line, length) }
    return .height(
      line: line,
      Length(
        tenthMicrometres: now.tenthMicrometres + sign * length.tenthMicrometres,
        shownIn: now.unit))
  }

  private func port(_ name: String, _ typed: String) throws(FieldProblem) -> WhatIfChange? {
    if name.isEmpty { return nil }
    if name == "best" { return .port(nil) }
    var question = RouteQuestion(request)
    question.port = name
    do throws(RouteRefusal) {
      return try findRoute(question).route.port.map { .port($0) }
    } catch {
      throw FieldProblem(field: field, typed: typed, reason: .port(error))
    }
  }

  private func site(_ words: [String]) -> SiteKind? {
    let wanted = Self.letters(words.joined())
    return SiteKind.allCases.first { site in
      [site.rawValue, site.name].contains { Self.letters($0) == wanted }
    }
  }

  private static func accessorial(_ words: [String]) -> Accessorial? {
    let wanted = letters(words.joined())
    return Accessorial.allCases.first { accessorial in
      [accessorial.rawValue, accessorial.name].contains { letters($0) == wanted }
    }
  }

  /// The words before `line 2`, and that line from zero; the first line where none is named.
  private static func line(_ words: [String]) -> (words: [String], line: Int)? {
    guard let place = words.firstIndex(of: "line") else { return (words, 0) }
    guard place == words.count - 2, let number = Int(words[place + 1]), number > 0 else {
      return nil
    }
    return (Array(words[..<place]), number - 1)
  }

  private static func letters(_ text: String) -> String {
    text.lowercased().filter(\.isLetter)
  }
}
