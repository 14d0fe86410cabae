import Shipping
import Units
import Workflows

/// What changes would move, as JSON.
struct WhatIfAnswer: Encodable {
  /// One change.
  struct Change: Encodable {
    var change: String
    var kind: WhatIfChange.Kind
    var moved: [Moved]
    var cheapest: Service?
  }

  /// Several changes at once.
  struct Together: Encodable {
    var changes: [String]
    var moved: [Moved]
    var cheapest: Service?
  }

  /// One service that moves.
  struct Moved: Encodable {
    var service: Service
    var before: Side?
    var after: Side?
    var difference: Money?
    var daysLater: Int?
    var lines: [Line]
    /// Why there is no offer after.
    var refusal: String?
  }

  /// Which service.
  struct Service: Encodable, Hashable {
    var carrier: String
    var name: String
    var mode: TransportMode
    var basis: Offer.Basis
  }

  /// One side of the comparison.
  struct Side: Encodable {
    var total: Money
    var range: EstimateRange?
    var deliveryDay: CalendarDay?
  }

  /// A line of the bill that moves.
  struct Line: Encodable {
    var label: String
    var before: Money?
    var after: Money?
  }

  /// The service that is followed; nothing where no sheet has a price.
  var followed: Service?
  var changes: [Change]
  /// All named changes at once; nothing for one alone, or where one decides what another does.
  var together: Together?
  /// The services that no sheet has a price for.
  var unpriced: [Accessorial]
  var notes: [String]

  init(_ whatIf: WhatIf) {
    followed = whatIf.followed.map(Service.init)
    changes = whatIf.effects.map(Change.init)
    together = whatIf.together.map(Together.init)
    unpriced = whatIf.unpriced
    notes = whatIf.notes.map(\.sentence)
  }
}

extension WhatIfAnswer.Change {
  init(_ effect: WhatIfEffect) {
    change = effect.label
    kind = effect.change.kind
    moved = effect.comparison.movedRows.map(WhatIfAnswer.Moved.init)
    cheapest = effect.cheapest.map { WhatIfAnswer.Service(OfferComparison.ServiceKey($0)) }
  }
}

extension WhatIfAnswer.Together {
  init(_ effect: WhatIfEffect) {
    changes = effect.stack.labels
    moved = effect.comparison.movedRows.map(WhatIfAnswer.Moved.init)
    cheapest = effect.cheapest.map { WhatIfAnswer.Service(OfferComparison.ServiceKey($0)) }
  }
}

extension WhatIfAnswer.Moved {
  init(_ row: OfferComparison.Row) {
    service = WhatIfAnswer.Service(row.key)
    before = row.before.map(WhatIfAnswer.Side.init)
    after = row.after.map(WhatIfAnswer.Side.init)
    difference = row.difference
    daysLater = row.daysLater
    lines = row.movedLines.map {
      WhatIfAnswer.Line(label: $0.label, before: $0.before, after: $0.after)
    }
    refusal = row.refusal?.sentence
  }
}

extension WhatIfAnswer.Service {
  init(_ key: OfferComparison.ServiceKey) {
    self.init(carrier: key.carrier, name: key.service, mode: key.mode, basis: key.basis)
  }
}

extension WhatIfAnswer.Side {
  init(_ offer: Offer) {
    self.init(total: offer.total, range: offer.range, deliveryDay: offer.schedule.deliveryDay)
  }
}
