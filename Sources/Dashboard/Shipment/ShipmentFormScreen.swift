import Shipping
import Storage
import TerminalKit

/// A form about a booked shipment, headed by a note of what it is for.
protocol ShipmentFormScreen: FormScreen {
  /// The shipment.
  var shipment: Saved<Shipment> { get }

  /// What stands above the fields.
  var note: String { get }
}

extension FieldID {
  /// Where the note of a form about a shipment stands.
  static let shipmentNote: FieldID = "note"
}

extension ShipmentFormScreen {
  /// Draws the form.
  func view(size: Size, options: DisplayOptions) -> Frame {
    var grid = Grid(size: size)
    let cursor = form.draw(
      into: &grid, rect: Rect(columns: size.columns, rows: size.rows)
    ) { path in path == .field(.shipmentNote) ? ComputedText(note, role: .text) : nil }
    return Frame(grid: grid, cursor: cursor)
  }

  /// The form as lines.
  var linear: [String] { [note] + formLines }
}
