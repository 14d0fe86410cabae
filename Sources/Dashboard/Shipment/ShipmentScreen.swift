import Shipping
import Storage
public import TerminalKit
import Units
import Workflows

/// What is known of one shipment, to be read.
public struct ShipmentScreen: Screen {
  /// The actions of the screen: the frame's own are enough.
  public static let context = ActionContext(id: "shipment", title: "Shipment", actions: [])

  private let number: String
  private let lines: [TextLine]
  private var pane: TextPane

  init(_ shipment: Shipment, clock: DeskClock) {
    number = shipment.number
    lines = Self.lines(of: shipment, clock: clock)
    pane = TextPane(lines)
  }

  /// The way here.
  public var breadcrumb: [String] { ["Overview", number] }

  /// Takes an event in.
  public mutating func update(
    _ event: ScreenEvent<DashboardMessage>
  ) -> [Effect<DashboardMessage>] {
    switch event {
    case .resized(let size): pane.layOut(Size(columns: size.columns - 2, rows: size.rows))
    case .key(let key): _ = pane.handle(key)
    default: break
    }
    return []
  }

  /// Draws the facts.
  public func view(size: Size, options: DisplayOptions) -> Frame {
    var grid = Grid(size: size)
    var pane = pane
    pane.layOut(Size(columns: size.columns - 2, rows: size.rows))
    pane.draw(
      into: &grid, rect: Rect(column: 1, row: 0, columns: size.columns - 2, rows: size.rows))
    return Frame(grid: grid)
  }

  /// The facts as lines.
  public var linear: [String] { lines.map(\.text) }

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
