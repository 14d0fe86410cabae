/// Several changes of one request, made one on top of the other.
public struct WhatIfStack: Hashable, Sendable {
  /// The changes that were made, in their order; one that would change nothing at its place is left
  /// out.
  public private(set) var changes: [WhatIfChange] = []

  /// Each change in words, against the request with the changes before it.
  public private(set) var labels: [String] = []

  /// The request with all changes made.
  public private(set) var request: QuoteRequest

  /// Makes changes to a request, the first one first.
  public init(_ changes: [WhatIfChange], on request: QuoteRequest) {
    self.request = request
    for change in changes { add(change) }
  }

  /// This stack with one change more; nothing where that would change nothing.
  public func adding(_ change: WhatIfChange) -> WhatIfStack? {
    var longer = self
    return longer.add(change) ? longer : nil
  }

  /// The changes in words: `with liftgate at delivery, 1 pallet more`.
  public var label: String { labels.joined(separator: ", ") }

  @discardableResult
  private mutating func add(_ change: WhatIfChange) -> Bool {
    guard let changed = change.applied(to: request) else { return false }
    labels.append(change.label(for: request))
    changes.append(change)
    request = changed
    return true
  }
}

extension WhatIfChange {
  /// Whether the two are choices between which one decides, so that making both says nothing: two days
  /// of pickup, two heights of one line, a service turned on and off.
  public func excludes(_ other: WhatIfChange) -> Bool {
    switch (self, other) {
    case (.toggled(let one), .toggled(let two)): one == two
    case (.units(let one, _), .units(let two, _)): one == two
    case (.height(let one, _), .height(let two, _)): one == two
    case (.shipDay, .shipDay), (.deliverySite, .deliverySite), (.port, .port): true
    default: false
    }
  }
}
