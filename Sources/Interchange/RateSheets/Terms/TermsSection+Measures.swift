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

  /// A volume in cubes of a unit of length.
  func volume(_ key: String, _ report: inout TermsReport) -> Volume? {
    measure(
      key, needed: "a volume in in3, ft3, cm3 or m3, such as \"10368 in3\"", &report,
      VolumeText.volume)
  }

  /// One of the raw values of a type.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Choice.Type, _ report: inout TermsReport
  ) -> Choice? where Choice.RawValue == String {
    guard let word = text(key, &report) else { return nil }
    if let choice = Choice.named(word) { return choice }
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

extension RawRepresentable where Self: CaseIterable, RawValue == String {
  /// The case of a raw value in letters of either case.
  static func named(_ word: String) -> Self? {
    allCases.first { $0.rawValue.lowercased() == word.lowercased() }
  }
}

/// Volumes as text: a number and a cube of a unit of length.
enum VolumeText {
  private static let units: [(suffix: String, unit: LengthUnit)] = [
    ("in3", .inches), ("ft3", .feet), ("cm3", .centimetres), ("m3", .metres),
  ]

  /// Reads `10368 in3`; nothing comes back for zero or less, and for no volume.
  static func volume(_ text: String) -> Volume? {
    let compact = text.lowercased().filter { !$0.isWhitespace }
    guard let found = units.first(where: { compact.hasSuffix($0.suffix) }),
      let number = try? ExactDecimal(parsing: compact.dropLast(found.suffix.count)),
      number > .zero, number <= 100_000_000
    else { return nil }
    let cube = found.unit.grains * found.unit.grains * found.unit.grains
    // A thousandth of the smallest cube is still a whole number of grains.
    guard number.normalized.scale <= 3 else { return nil }
    let exact = (number * ExactDecimal(significand: cube)).rounded(toPlaces: 0)
    return Volume(cubicTenthMicrometres: exact.significand)
  }

  /// Writes a volume in the first unit that holds it with three digits after the point.
  static func text(_ volume: Volume) -> String {
    for (suffix, unit) in units {
      let cube = ExactDecimal(significand: unit.grains * unit.grains * unit.grains)
      let number = ExactDecimal(significand: volume.cubicTenthMicrometres)
        .divided(by: cube, places: 3).normalized
      if (number * cube).normalized == ExactDecimal(significand: volume.cubicTenthMicrometres) {
        return "\(number) \(suffix)"
      }
    }
    let cube = ExactDecimal(significand: LengthUnit.centimetres.grains) * 10_000_000_000
    let number = ExactDecimal(significand: volume.cubicTenthMicrometres).divided(
      by: cube, places: 3)
    return "\(number) cm3"
  }
}
