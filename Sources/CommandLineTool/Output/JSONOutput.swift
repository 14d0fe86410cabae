import Foundation
import Shipping
import Workflows

/// JSON as every command prints it: indented, keys in order, so that equal answers are equal bytes.
enum JSONOutput {
  static func text(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Every printed type is made of texts, numbers and flags, which always have a JSON form.
    let data = (try? encoder.encode(value)) ?? Data()
    return escaped(String(decoding: data, as: UTF8.self)) + "\n"
  }

  /// The same JSON with every character written as its number that a terminal obeys or that hides or turns
  /// other text, beyond those that an encoder writes so; such characters stand in texts only.
  private static func escaped(_ json: String) -> String {
    if json.utf8.allSatisfy({ $0 < 0x7f }) { return json }
    var shown = ""
    for scalar in json.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control where scalar.value < 0x7f: shown.unicodeScalars.append(scalar)
      case .control, .format, .lineSeparator, .paragraphSeparator:
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          shown += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}

/// An error as a JSON object on standard error.
struct JSONError: Encodable {
  struct Problem: Encodable {
    var flag: String?
    var field: String?
    var value: String?
    var reason: String?
    var mend: String?
    var sentence: String
  }

  var exitCode: Int32
  var errors: [Problem]

  init(_ error: ToolError) {
    exitCode = error.status.rawValue
    switch error {
    case .fields(let problems), .document(QuoteDocumentProblem.fields(let problems)):
      errors = problems.map {
        Problem(
          field: "\($0.field)", value: $0.typed, reason: $0.reasonText, mend: $0.mend,
          sentence: $0.sentence)
      }
    case .flags(let problems):
      errors = problems.map {
        Problem(
          flag: $0.flag, field: "\($0.problem.field)", value: $0.problem.typed,
          reason: $0.problem.reasonText, mend: $0.problem.mend, sentence: $0.sentence)
      }
    case .route(let refusal):
      errors = [
        Problem(
          field: refusal.field, reason: refusal.reasonText, mend: refusal.mend,
          sentence: refusal.sentence)
      ]
    case .database(let refusal):
      errors = [
        Problem(
          field: "database", value: refusal.path, reason: refusal.reasonText, mend: refusal.mend,
          sentence: refusal.sentence)
      ]
    case .unreadable(let files):
      errors = files.map {
        Problem(field: "file", value: $0.path, reason: $0.reason, sentence: $0.sentence)
      }
    default:
      errors = error.sentences.map { Problem(sentence: $0) }
    }
  }
}
