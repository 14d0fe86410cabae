/// Text from a file, made safe to be shown in a sentence.
enum ShownText {
  /// The text with control and formatting characters escaped, cut after 160 of them.
  static func escaped(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars.prefix(160) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        shown += "\\u{\(String(scalar.value, radix: 16))}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return text.unicodeScalars.count > 160 ? shown + "..." : shown
  }
}
