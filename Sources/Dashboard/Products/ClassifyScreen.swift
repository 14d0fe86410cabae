import Shipping
import Storage
import TerminalKit
import Units
import Workflows

/// The form for a decision on a product's tariff number; those before it stay on record.
struct ClassifyScreen: NotedFormScreen {
  enum Field {
    static let number: FieldID = "tariffNumber"
    static let destination: FieldID = "destination"
    static let reason: FieldID = "reason"
  }

  static let finish = Action(
    "classify.decide", title: "Decide",
    help: "Saves the decision with your name and today's date; earlier ones stay on record.",
    group: "Classify", keys: [.character("o"), .function(10), .control("o")], footerRank: 1)

  static let finishWords = "saves the decision"

  /// The actions of the screen.
  static let context = ActionContext(id: "classify", title: "Classify", actions: [finish])

  private let desk: Desk
  private(set) var product: Saved<Product>
  var form: Form
  private var isSaving = false

  /// Makes the form for a product.
  init(_ product: Saved<Product>, desk: Desk) {
    self.desk = desk
    self.product = product
    form = Form(fields: Self.fields, layout: FormLayout([]), values: FormValues())
    layOut(columns: 80)
  }

  /// The way here.
  var breadcrumb: [String] { ["Products", product.value.number, "Classify"] }

  /// What the product is, and what was decided before.
  var note: String {
    let value = product.value
    let numbers = value.decisionStandings.filter(\.isInForce).map { standing in
      "\(standing.decision.destination?.code ?? "all") \(standing.decision.number.dotted)"
    }
    let decided = numbers.isEmpty ? "no number yet" : numbers.joined(separator: ", ")
    return "\(decided): \(value.description)"
  }

  /// Whether an action can be done now.
  func availability(of action: ActionID) -> Availability {
    guard action == Self.finish.id, isSaving else { return .enabled }
    return .disabled(reason: "The decision is being saved already.")
  }

  /// Takes an event in.
  mutating func update(_ event: ScreenEvent<DashboardMessage>) -> [Effect<DashboardMessage>] {
    switch event {
    case .message(.products(.saved(let saved, let sentence))):
      guard let wrong = saved.value.contradictionSentences.first else {
        return [.back, .notice(Notice(.done, KeyedText(sentence)))]
      }
      return [.back, .notice(Notice(.warning, KeyedText("\(sentence) But \(wrong).")))]
    case .message(.products(.conflict(let theirs))):
      isSaving = false
      product = theirs
      return [
        .notice(
          Notice(
            .warning,
            "Someone else changed \(theirs.value.number) meanwhile; look at what is decided above, then \(key: Self.finish) adds yours."
          ))
      ]
    case .message(.failed(let sentence)):
      isSaving = false
      return [.notice(Notice(.error, KeyedText(sentence)))]
    default: return take(event)
    }
  }

  /// Saves the decision when every field can be used.
  mutating func perform(_ action: ActionID) -> [Effect<DashboardMessage>] {
    guard action == Self.finish.id else { return [] }
    if let refusal = refusal() { return refusal }
    isSaving = true
    let (entry, base) = (entry, product)
    return [
      .keepProduct("classify.decide", onDesk: desk) { keep throws(KeepProducts.Failure) in
        let saved = try keep.classify(entry, base)
        let country = Country(code: entry.destination)
        let decision =
          country.map { saved.value.decision(for: $0) } ?? saved.value.sharedDecision
        let number = decision?.number.dotted ?? ""
        let place = country?.name ?? "every country"
        let sentence = "\(saved.value.number) is \(number) for \(place); saved."
        return .products(.saved(saved, sentence))
      }
    ]
  }

  /// Nothing follows from a change.
  mutating func edited() -> [Effect<DashboardMessage>] { [] }

  /// What is typed.
  private var entry: DecisionEntry {
    DecisionEntry(
      number: form.values[.field(Field.number)],
      destination: form.values[.field(Field.destination)],
      reason: form.values[.field(Field.reason)])
  }

  private static var fields: [FormField] {
    [
      FormField(
        Field.number, label: "Number", kind: .text(maximum: 20),
        hint: "Six digits that every country shares, or a country's own ten, as 6109.10.00.12.",
        check: { typed in check(DecisionEntry(number: typed), typed) }),
      FormField(
        Field.destination, label: "For", kind: .text(maximum: 40),
        hint: "The country whose tariff it is, two letters; empty keeps the six digits for all.",
        check: { typed in
          guard let country = Country(code: typed) else {
            return check(DecisionEntry(number: "6109.10", destination: typed), typed)
          }
          return .accepted(normalised: country.code, hint: country.name)
        }),
      FormField(
        Field.reason, label: "Why", kind: .text(maximum: 400),
        hint: "A ruling, a broker's word, the note of a chapter: whoever asks later reads it."),
    ]
  }

  /// Checks a decision of which only one field was typed.
  private static func check(_ entry: DecisionEntry, _ typed: String) -> FieldVerdict {
    do throws(FieldProblems) {
      _ = try entry.decision(by: "", on: CalendarDay(daysSinceEpoch: 0))
      return .accepted(normalised: typed)
    } catch {
      return .refused(sentence: error.problems.first?.sentence ?? "")
    }
  }

  /// Lays the form out for a width.
  mutating func layOut(columns: Int) {
    form.layout = FormLayout([
      .computed(.note, row: 0, column: 1, width: columns - 2),
      .field(Field.number, row: 2, column: 1, label: 8, value: 20),
      .field(Field.destination, row: 3, column: 1, label: 8, value: 4),
      .field(Field.reason, row: 4, column: 1, label: 8, value: columns - 10),
    ])
  }
}
