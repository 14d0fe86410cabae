import Shipping
import Units

/// Writes values as TOML.
enum TermsText {
  static func line(_ key: String, _ value: String) -> String { "\(key) = \(value)" }

  static func inline(_ pairs: [String]) -> String {
    "{ \(pairs.joined(separator: ", ")) }"
  }

  static func list(_ key: String, _ accessorials: Set<Accessorial>) -> [String] {
    guard !accessorials.isEmpty else { return [] }
    let names = Accessorial.allCases.filter(accessorials.contains).map { quoted($0.rawValue) }
    return [line(key, array(names))]
  }

  static func array(_ elements: [String]) -> String { "[\(elements.joined(separator: ", "))]" }

  /// A weight or length with its unit, as text.
  static func measure(_ measure: some Measure) -> String {
    quoted("\(measure.value(in: measure.unit)) \(measure.unit.symbol)")
  }

  /// A TOML basic string.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case "\u{0}"..."\u{1f}", "\u{7f}"..."\u{9f}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
