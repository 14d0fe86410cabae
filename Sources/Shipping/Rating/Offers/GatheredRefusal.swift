import Units

/// Refusals of several services of one carrier for the same reason, told once.
public struct GatheredRefusal: Hashable, Sendable {
  /// The first of them.
  public let refusal: Refusal

  /// The services that say so, in their order; none when the whole sheet does.
  public private(set) var services: [String]

  /// The sentence behind the carrier and, where they must be told, its services.
  public var sentence: String {
    let who = [refusal.carrier, servicesText].filter { !$0.isEmpty }.joined(separator: " ")
    return "\(ShownText.escaped(who)): \(refusal.sentence)."
  }

  /// The names of the services where it has several, parcels or truckloads; empty otherwise, since a
  /// carrier of freight with one service is known by its name.
  public var servicesText: String {
    let namesServices =
      switch refusal.reason {
      case .parcel, .truckload: true
      default: false
      }
    return services.count > 1 || namesServices ? services.joined(separator: ", ") : ""
  }

  /// Gathers refusals, in the order of the first of each.
  public static func gather(_ refusals: [Refusal]) -> [GatheredRefusal] {
    var gathered: [GatheredRefusal] = []
    var positions: [Key: Int] = [:]
    for refusal in refusals {
      let key = Key(carrier: refusal.carrier, source: refusal.source, reason: refusal.reason)
      let services = [refusal.service].compactMap { $0 }
      if let position = positions[key] {
        gathered[position].services += services
      } else {
        positions[key] = gathered.count
        gathered.append(GatheredRefusal(refusal: refusal, services: services))
      }
    }
    return gathered
  }

  private struct Key: Hashable {
    let carrier: String
    let source: String
    let reason: Refusal.Reason
  }
}
