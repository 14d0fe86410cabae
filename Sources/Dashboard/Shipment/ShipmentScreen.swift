import Shipping
import Storage
public import TerminalKit
import Units
import Workflows

/// What is known of one shipment, to be read.
public struct ShipmentScreen: ReadingScreen {
  /// The actions of the screen: it is only read.
  public static let context = ActionContext(
    id: "shipment", title: "Shipment", actions: ReadingActions.all("shipment"))

  private let number: String
  var pane: TextPane

  init(_ shipment: Shipment, clock: DeskClock) {
    number = shipment.number
    pane = TextPane(Self.lines(of: shipment, clock: clock))
  }

  /// The way here.
  public var breadcrumb: [String] { ["Overview", number] }

  private static func lines(of shipment: Shipment, clock: DeskClock) -> [TextLine] {
    let details = shipment.details
    var lines = [
      TextLine("\(shipment.number)  \(shipment.state.name.uppercased())", role: .heading),
      TextLine("\(details.origin.shortName) > \(details.destination.shortName)"),
      TextLine(""),
      TextLine("mode       \(details.mode.name)"),
      TextLine("carrier    \(details.carrier ?? "none yet")"),
      TextLine("PRO        \(details.pro ?? "none yet")"),
      TextLine("border     \(details.borderPort ?? "none")"),
      TextLine("pickup     \(details.shipDay?.longText ?? "not set")"),
      TextLine("delivery   \(details.deliveryDay?.longText ?? "UNKNOWN")"),
      TextLine(""),
    ]
    for unit in details.handlingUnits {
      let sides = unit.dimensions.map { ", \($0)" } ?? ""
      lines.append(
        TextLine(
          "\(unit.count) \(unit.packaging.name)\(sides), \(unit.weightEach) each, \(unit.commodity)"
        ))
    }
    lines.append(TextLine(""))
    lines += shipment.attention.map { task in
      let due = task.due.map { ", due \(clock.day(of: $0).shortText) \(clock.clockText($0))" } ?? ""
      return TextLine("! \(task.actor.name): \(task.task)\(due)", role: .warning)
    }
    if shipment.attention.isEmpty { lines.append(TextLine("Nothing needs doing.", role: .muted)) }
    return lines
  }
}
