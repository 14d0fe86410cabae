import Shipping
import Storage
import TerminalKit
import Units
import Workflows

/// The form for the facts of a product, new or saved before.
///
/// Every edit is kept as a draft of the product's own, so that what is half typed survives a kill.
/// Where someone else saves a change meanwhile, both are brought together before anything is saved.
struct ProductFormScreen: DraftedFormScreen, NotedFormScreen {
  static let finish = Action(
    "product-form.save", title: "Save",
    help: "Saves the product when every field can be used.",
    group: "Product form", keys: [.character("o"), .function(10), .control("o")], footerRank: 1)
  static let undo = Action(
    "product-form.undo", title: "Undo",
    help: "Takes the last change of the form back.",
    group: "Product form", keys: [.character("u"), .control("_")], footerRank: 2)
  static let redo = Action(
    "product-form.redo", title: "Redo",
    help: "Does again what was undone.",
    group: "Product form", keys: [.character("U"), .control("r")])

  static let finishWords = "saves the product"

  static let draftID: WorkID = "product-form.keep-draft"

  /// The actions of the screen.
  static let context = ActionContext(
    id: "product-form", title: "Product form", actions: [finish, undo, redo])

  let desk: Desk
  let keeper: QuoteDraftKeeper
  /// The product as it was read last; nothing for a new one.
  private(set) var base: Saved<Product>?
  var form: Form
  /// The name of the form's draft.
  let draftKey: String
  /// When the draft was kept last; nil before the first time.
  var saved: Instant?
  /// The number of the newest edit; 0 before the first.
  var sequence = 0
  private var isSaving = false
  /// What is said when the form appears; nothing after that.
  private var greeting: Notice?

  /// Makes the form.
  ///
  /// - Parameters:
  ///   - beginning: what it begins with.
  ///   - desk: the desk that saves.
  ///   - keeper: keeps the half-typed products of the program.
  init(_ beginning: BeginProduct.Beginning, desk: Desk, keeper: QuoteDraftKeeper) {
    self.desk = desk
    self.keeper = keeper
    base = beginning.product
    draftKey = beginning.draft?.key ?? keeper.newKey(forProduct: beginning.product?.id)
    saved = beginning.draft?.saved
    form = Form(
      fields: Self.fields, layout: FormLayout([]), values: beginning.entry.formValues)
    layOut(columns: 80)
    greeting = greeting(for: beginning)
  }

  private func greeting(for beginning: BeginProduct.Beginning) -> Notice? {
    guard let draft = beginning.draft else { return nil }
    let text = "Here is what you typed on \(time(ofDraft: draft.saved))."
    guard let merge = beginning.merge else { return Notice(.info, KeyedText(text)) }
    return Notice(.warning, KeyedText("\(text) \(merge.sentence)"))
  }

  /// The way here.
  var breadcrumb: [String] {
    ["Products"] + (base.map { [$0.value.number, "Edit"] } ?? ["New product"])
  }

  /// Which product it is, and that its number stays.
  var note: String {
    guard let base else { return "A new product; its tariff numbers are decided once it is saved." }
    let used = base.value.lastUsed.map { ", last used \($0.longText)" } ?? ""
    return "\(base.value.number)\(used)"
  }

  /// What is typed; the number of a saved product stays.
  var entry: ProductEntry {
    var entry = ProductEntry(form.values)
    if let base { entry.number = base.value.number }
    return entry
  }

  func saving() -> @Sendable (String, Int) throws(StoreError) -> Instant? {
    let (entry, began) = (entry, base.map { ProductEntry($0.value) })
    return { [keeper] key, sequence throws(StoreError) in
      try keeper.save(entry, over: began, key: key, sequence: sequence)
    }
  }

  /// Whether an action can be done now.
  func availability(of action: ActionID) -> Availability {
    guard action == Self.finish.id, isSaving else { return .enabled }
    return .disabled(reason: "The product is being saved already.")
  }

  /// Takes an event in.
  mutating func update(_ event: ScreenEvent<DashboardMessage>) -> [Effect<DashboardMessage>] {
    switch event {
    case .appeared:
      defer { greeting = nil }
      return greeting.map { [.notice($0)] } ?? []
    case .closed: return releaseDraft()
    case .message(let message): return receive(message)
    default: return take(event)
    }
  }

  /// Does one of the screen's actions.
  mutating func perform(_ action: ActionID) -> [Effect<DashboardMessage>] {
    switch action {
    case Self.finish.id: return save()
    case Self.undo.id: return after(form.undo())
    case Self.redo.id: return after(form.redo())
    default: return []
    }
  }

  /// Keeps the draft.
  mutating func edited() -> [Effect<DashboardMessage>] { keepDraft() }

  private mutating func save() -> [Effect<DashboardMessage>] {
    if let refusal = refusal() { return refusal }
    isSaving = true
    let (entry, base, key, sequence) = (entry, base, draftKey, sequence)
    return [
      .keepProduct("product-form.save", onDesk: desk) {
        [keeper] keep throws(KeepProducts.Failure) in
        let product = try keep.save(entry, over: base)
        // A draft that stays although its product is saved is a nuisance, and no fault of it.
        try? keeper.forget(key: key, upTo: sequence)
        return .products(.saved(product, "\(product.value.number) is saved."))
      }
    ]
  }

  private mutating func receive(_ message: DashboardMessage) -> [Effect<DashboardMessage>] {
    switch message {
    case .draftSaved(let instant): saved = instant
    case .products(.saved(let product, let sentence)):
      let notice = Effect<DashboardMessage>.notice(Notice(.done, KeyedText(sentence)))
      guard base == nil else { return [.back, notice] }
      return [.replace(ProductScreen(product, desk: desk, keeper: keeper)), notice]
    case .products(.conflict(let theirs)):
      isSaving = false
      return bringTogether(with: theirs)
    case .failed(let sentence):
      isSaving = false
      return [.notice(Notice(.error, KeyedText(sentence)))]
    default: break
    }
    return []
  }

  /// Takes over what only the other changed, and says what both did; the next Save saves the form.
  private mutating func bringTogether(with theirs: Saved<Product>) -> [Effect<DashboardMessage>] {
    guard let before = base else { return [] }
    let merge = ProductMerge(
      entry, from: ProductEntry(before.value), with: ProductEntry(theirs.value))
    base = theirs
    form.setValues(merge.entry.formValues)
    return keepDraft() + [
      .notice(
        Notice(.warning, "\(merge.sentence) \(key: Self.finish) saves what stands here."))
    ]
  }
}
