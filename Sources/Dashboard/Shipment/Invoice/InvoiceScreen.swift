import Shipping
import Storage
import TerminalKit
import Units
import Workflows

/// The form for a carrier's invoice that came on paper, charge by charge.
struct InvoiceScreen: ShipmentFormScreen {
  static let finish = Action(
    "invoice.keep", title: "Keep",
    help: "Keeps the invoice and lays it beside what was booked.",
    group: "Invoice", keys: [.character("o"), .function(10), .control("o")], footerRank: 1)

  static let finishWords = "keeps the invoice"

  /// The actions of the screen.
  static let context = ActionContext(id: "invoice", title: "Invoice", actions: [finish])

  private let desk: Desk
  let shipment: Saved<Shipment>
  var form: Form
  private var isSaving = false

  /// Makes the form for a booked shipment, with the charges that were quoted to be filled in.
  init(_ shipment: Saved<Shipment>, desk: Desk) {
    self.desk = desk
    self.shipment = shipment
    form = Form(
      fields: Self.fields(shipment.value), layout: FormLayout([]),
      values: Self.values(shipment.value))
    layOut(columns: 80)
  }

  /// The way here.
  var breadcrumb: [String] { ["Overview", shipment.value.number, "Invoice"] }

  /// Whether an action can be done now.
  func availability(of action: ActionID) -> Availability {
    guard action == Self.finish.id else { return .enabled }
    if shipment.value.details.booking == nil {
      return .disabled(reason: "It was not booked from a quote.")
    }
    return isSaving ? .disabled(reason: "The invoice is being kept already.") : .enabled
  }

  /// Takes an event in.
  mutating func update(
    _ event: ScreenEvent<DashboardMessage>
  ) -> [Effect<DashboardMessage>] {
    switch event {
    case .message(.papersImported(let report)):
      let notice = Notice(report.needsAttention ? .warning : .done, report.sentence)
      return [.back, .notice(notice)]
    case .message(.failed(let sentence)):
      isSaving = false
      return [.notice(Notice(.error, sentence))]
    default: return take(event)
    }
  }

  /// Keeps the invoice when every field can be used.
  mutating func perform(_ action: ActionID) -> [Effect<DashboardMessage>] {
    guard action == Self.finish.id else { return [] }
    if let refusal = refusal() { return refusal }
    let (number, entry) = (shipment.value.number, entry)
    guard !entry.lines.isEmpty else {
      form.setFocus(.field(Field.amount(1)))
      return [
        .notice(
          Notice(.error, "No charge has an amount; type those that stand on the invoice."))
      ]
    }
    isSaving = true
    return [
      .work(
        Work("invoice.keep", writes: true, onDesk: desk) { desk, _ throws(StoreError) in
          let invoice: FreightInvoice
          do throws(ReadTypedInvoice.Failure) {
            invoice = try ReadTypedInvoice(desk: desk)(entry, for: number)
          } catch {
            return .failed(error.sentence)
          }
          return .papersImported(try ImportPapers(desk: desk)(invoice))
        })
    ]
  }

  /// Nothing follows from a change.
  mutating func edited() -> [Effect<DashboardMessage>] { [] }
}
