import Interchange
import Shipping
import Units

/// The messages of a Karrio reply: `messages` of carriers, or `errors` of Karrio itself.
struct KarrioMessages {
  /// The most messages that are taken; the rest is counted.
  static let limit = 100

  let values: [JSONValue]

  /// Finds the messages of a reply; nothing comes back where it has no list of them.
  init?(in reply: JSONValue) {
    guard let values = reply["messages"]?.elements ?? reply["errors"]?.elements else { return nil }
    self.values = values
  }

  /// A refusal for each message, each once.
  ///
  /// - Parameter withNotes: whether notes without a refusal (`info`) count too, because nothing else
  ///   came.
  /// - Returns: the refusals in the order of the messages; the last one counts those beyond the limit.
  func refusals(withNotes: Bool) -> [Refusal] {
    var seen: Set<Refusal> = []
    let all = values.filter { withNotes || $0["level"]?.words?.lowercased() != "info" }
      .compactMap { refusal($0) }
      .filter { seen.insert($0).inserted }
    guard all.count > Self.limit else { return all }
    let rest = Refusal(
      carrier: KarrioRates.name, source: KarrioRates.name,
      reason: .live(
        fault: .carrierSays(text: "\(all.count - Self.limit) more messages came", code: "")))
    return all.prefix(Self.limit) + [rest]
  }

  private func refusal(_ message: JSONValue) -> Refusal? {
    guard let text = message["message"]?.words ?? message["details"].map(\.jsonText) else {
      return nil
    }
    let code = message["code"]?.words ?? ""
    let account = account(of: message)
    return Refusal(
      carrier: account.map(KarrioNames.carrier) ?? KarrioRates.name,
      source: account.map(KarrioRates.source) ?? KarrioRates.name,
      reason: .live(fault: .carrierSays(text: shown(text), code: shown(code))))
  }

  /// The carrier of the message; a custom carrier is known by its account alone.
  private func account(of message: JSONValue) -> String? {
    let name = message["carrier_name"]?.words
    return name == nil || name == "generic" ? message["carrier_id"]?.words ?? name : name
  }

  private func shown(_ text: String) -> String {
    var text = ShownText.line(text)
    while let last = text.last, last == "." || last == " " { text.removeLast() }
    return text
  }
}
