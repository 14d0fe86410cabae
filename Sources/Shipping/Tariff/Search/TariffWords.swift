/// Splits descriptions and queries into words that can be compared.
enum TariffWords {
  /// Words that say nothing about goods.
  private static let empty: Set<String> = [
    "of", "the", "and", "or", "for", "to", "in", "with", "other", "than", "not", "by", "an", "from",
    "on", "as", "at", "is", "are", "be", "whether", "nesoi", "nesi", "thereof", "such", "its",
  ]

  /// The words of a text, without plurals, and without those that say nothing.
  ///
  /// A compound such as `t-shirts` gives the joined word and its parts: `tshirt`, `shirt`.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    for compound in compounds(text) {
      let parts = compound.split(separator: UInt8(ascii: "-"))
      if parts.count > 1 { add(parts.joined(), to: &words) }
      for part in parts { add(Array(part), to: &words) }
    }
    return words
  }

  private static func add(_ bytes: some Collection<UInt8>, to words: inout [String]) {
    guard bytes.count > 1 else { return }
    let word = String(decoding: bytes, as: UTF8.self)
    guard !empty.contains(word) else { return }
    words.append(singular(word))
  }

  /// Runs of letters and digits, in lower case, with hyphens inside.
  private static func compounds(_ text: String) -> [[UInt8]] {
    var found: [[UInt8]] = []
    var run: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 65...90: run.append(byte | 0x20)
      case 97...122, 48...57, 0x80...: run.append(byte)
      case UInt8(ascii: "-") where !run.isEmpty: run.append(byte)
      case UInt8(ascii: "'"): continue
      default:
        if !run.isEmpty { found.append(run) }
        run = []
      }
    }
    if !run.isEmpty { found.append(run) }
    return found
  }

  /// The word without the ending of a plural.
  static func singular(_ word: String) -> String {
    guard word.utf8.count > 3, word.hasSuffix("s") else { return word }
    if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    for ending in ["sses", "xes", "ches", "shes", "zes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    for ending in ["ss", "us", "is"] where word.hasSuffix(ending) { return word }
    return String(word.dropLast())
  }

  /// What a word that is still being typed may be the beginning of.
  static func beginnings(_ typed: String) -> [String] {
    let bare = singular(typed)
    var found = [bare]
    if bare != typed { found.append(typed) }
    // On the way from `battery` to `batteries`.
    for ending in ["ie", "i"] where typed.hasSuffix(ending) && typed.utf8.count > 3 {
      found.append(typed.dropLast(ending.count) + "y")
    }
    return found
  }

  /// The word that is still being typed: the last one, when no blank follows it.
  static func endsOpen(_ text: String) -> Bool {
    text.utf8.last.map { (48...57).contains($0) || (97...122).contains($0 | 0x20) || $0 >= 0x80 }
      ?? false
  }
}
