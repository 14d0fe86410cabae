import Shipping
import Storage
import TerminalKit
import Units
import Workflows

/// The form for the file that offers a booked shipment to its carrier.
struct TenderScreen: ShipmentFormScreen {
  enum Field {
    static let format: FieldID = "format"
    static let purpose: FieldID = "purpose"
    static let file: FieldID = "file"
    static let sender: FieldID = "ediSender"
    static let receiver: FieldID = "ediReceiver"
    static let scac: FieldID = "scac"
    static let test: FieldID = "test"
  }

  static let finish = Action(
    "tender.write", title: "Write",
    help: "Writes the file and notes in the shipment that it was written.",
    group: "Tender", keys: [.character("o"), .function(10), .control("o")], footerRank: 1)

  static let finishWords = "writes the file"

  /// The actions of the screen.
  static let context = ActionContext(id: "tender", title: "Tender", actions: [finish])

  private let desk: Desk
  let shipment: Saved<Shipment>
  var form: Form
  private var isWriting = false

  /// Makes the form for a booked shipment.
  ///
  /// - Parameters:
  ///   - shipment: the shipment.
  ///   - desk: the desk that notes the tender.
  ///   - sender: who sent the last file, if any did.
  init(_ shipment: Saved<Shipment>, desk: Desk, sender: String?) {
    self.desk = desk
    self.shipment = shipment
    let booking = shipment.value.details.booking
    form = Form(
      fields: Self.fields(scac: booking?.offer.service.scac), layout: FormLayout([]),
      values: Self.values(shipment.value, sender: sender))
    layOut(columns: 80)
  }

  /// The way here.
  var breadcrumb: [String] { ["Overview", shipment.value.number, "Tender"] }

  /// Whether an action can be done now.
  func availability(of action: ActionID) -> Availability {
    guard action == Self.finish.id else { return .enabled }
    if shipment.value.details.booking == nil {
      return .disabled(reason: "It was not booked from a quote, so that there is no offer to take.")
    }
    return isWriting ? .disabled(reason: "The file is being written already.") : .enabled
  }

  /// Takes an event in.
  mutating func update(
    _ event: ScreenEvent<DashboardMessage>
  ) -> [Effect<DashboardMessage>] {
    switch event {
    case .message(.tendered(let sentence)):
      return [.back, .notice(Notice(.done, sentence))]
    case .message(.failed(let sentence)):
      isWriting = false
      return [.notice(Notice(.error, sentence))]
    default: return take(event)
    }
  }

  /// Writes the file when every field can be used.
  mutating func perform(_ action: ActionID) -> [Effect<DashboardMessage>] {
    guard action == Self.finish.id else { return [] }
    if let refusal = refusal() { return refusal }
    isWriting = true
    let (number, choice) = (shipment.value.number, choice)
    let path = TypedPath.expanded(form.values[.field(Field.file)])
    return [
      .work(
        Work("tender.write", writes: true) { [desk] _ in
          do throws(WriteTender.Failure) {
            let written = try WriteTender(desk: desk)(number, choice, into: NamedFile(path))
            let changes = written.changes.map { " " + $0 }.joined()
            return .tendered("\(written.sentence(into: path)).\(changes)")
          } catch {
            return .failed(error.sentence)
          }
        })
    ]
  }

  /// What was chosen; the fields were checked.
  private var choice: WriteTender.Choice {
    func text(_ id: FieldID) -> String? {
      let typed = form.values[.field(id)]
      return typed.isEmpty ? nil : typed
    }
    return WriteTender.Choice(
      format: text(Field.format).flatMap(Tender.Format.init(rawValue:)) ?? .loadTender,
      purpose: text(Field.purpose).flatMap(Tender.Purpose.init(rawValue:)) ?? .original,
      carrier: text(Field.scac).flatMap { StandardCarrierAlphaCode(parsing: $0) },
      sender: text(Field.sender), receiver: text(Field.receiver), isTest: text(Field.test) != nil)
  }

  /// The file is named after the format until another name is typed.
  mutating func edited() -> [Effect<DashboardMessage>] {
    let names = Tender.Format.allCases.map { Self.fileName(shipment.value, $0) }
    let format = Tender.Format(rawValue: form.values[.field(Field.format)]) ?? .loadTender
    let wanted = Self.fileName(shipment.value, format)
    let file = form.values[.field(Field.file)]
    if file != wanted, names.contains(file), form.focus == .field(Field.format) {
      form.setValue(wanted, at: .field(Field.file))
    }
    return []
  }
}
