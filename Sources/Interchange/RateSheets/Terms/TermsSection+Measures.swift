import Shipping
import Units

extension TermsSection {
  /// A weight with its unit.
  func mass(_ key: String, _ report: inout TermsReport) -> Mass? {
    measure(key, needed: "a weight with its unit, such as \"20000 lb\"", &report) { text in
      text.contains(where: \.isLetter) ? try? Mass(parsing: text) : nil
    }
  }

  /// A length with its unit.
  func length(_ key: String, _ report: inout TermsReport) -> Length? {
    measure(key, needed: "a length with its unit, such as \"20 ft\"", &report) { text in
      text.contains(where: \.isLetter) ? try? Length(parsing: text) : nil
    }
  }

  /// One of the raw values of a type; the first is suggested where none is near.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Choice.Type, _ report: inout TermsReport
  ) -> Choice? where Choice.RawValue == String {
    guard let word = text(key, &report) else { return nil }
    if let choice = Choice(rawValue: word) { return choice }
    let choices = Choice.allCases.map(\.rawValue)
    report.add(
      .unknownChoice(nearest: NearestWord.to(word, among: choices) ?? choices.first),
      at: path.field(key), value: .text(word))
    return nil
  }

  private func measure<Value>(
    _ key: String, needed: String, _ report: inout TermsReport, _ read: (String) -> Value?
  ) -> Value? {
    guard let value = members[key] else { return nil }
    if case .text(let text) = value, let found = read(text) { return found }
    report.add(.wrongKind(needed: needed), at: path.field(key), value: value)
    return nil
  }
}
