import Shipping
import Storage

/// A form about a booked shipment, headed by a note of what it is for.
protocol ShipmentFormScreen: NotedFormScreen {
  /// The shipment.
  var shipment: Saved<Shipment> { get }
}
