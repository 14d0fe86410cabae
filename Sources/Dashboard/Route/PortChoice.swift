import Shipping
import Units

/// A port of entry in the list beside the map.
struct PortChoice: Hashable, Sendable {
  /// The port.
  let port: PortOfEntry
  /// How the way through it compares with the best one, such as `+12 mi`.
  let difference: String
  /// Why it is not the best one, or that it is; a few words.
  let note: String
  /// True when trucks cannot use it at all.
  let isClosed: Bool

  /// The port for a line of the list: with the note where both have room, else with `!`, and the
  /// note stands in full below once the pointer is on the line.
  func listText(columns: Int) -> String {
    guard !note.isEmpty else { return Self.name(of: port, columns: columns) }
    let whole = "\(port.name), \(note)"
    return whole.count <= columns ? whole : Self.name(of: port, columns: columns - 2) + " !"
  }

  /// Everything of the port in one sentence: `Detroit-Windsor Tunnel, -2 mi: limited in height`.
  var sentence: String {
    "\(port.title), \(difference)" + (note.isEmpty ? "" : ": \(note)")
  }

  /// The name, or where it has no room its last words, which name the crossing; two at least.
  private static func name(of port: PortOfEntry, columns: Int) -> String {
    var words = port.name.split(separator: " ")
    while words.count > 2, words.joined(separator: " ").count > columns { words.removeFirst() }
    return words.joined(separator: " ")
  }

  /// The ports of all borders of the best route, each with the others that were looked at, from the
  /// shortest way on.
  static func list(_ best: Route) -> [PortChoice] {
    best.crossings.flatMap { crossing in
      [PortChoice(chosen: crossing)]
        + (crossing.alternatives + crossing.passedOver).map { PortChoice($0, best.distance) }
    }
  }

  private init(chosen crossing: BorderCrossing) {
    port = crossing.port
    difference = "best"
    note = crossing.objection?.text ?? ""
    isClosed = false
  }

  private init(_ passed: PassedPort, _ best: Distance) {
    port = passed.port
    difference = passed.difference(to: best)
    note = passed.objection == .longer ? "" : passed.objection.text
    isClosed = passed.objection == .noCommercialLane
  }
}
