/// How well a text answers to what was typed.
///
/// Every word that was typed must be found. The beginning of the text counts most, then the
/// beginning of a word in it, then any place, then its letters in order with others between.
enum FilterScore {
  /// The score of a title with its further text, or nil when a word is found in neither.
  static func score(_ query: String, title: String, detail: String) -> Int? {
    let lowerTitle = title.lowercased()
    let lowerDetail = detail.lowercased()
    var total = 0
    for word in query.lowercased().split(separator: " ") {
      if let found = score(word, in: lowerTitle) {
        total += found
      } else if lowerDetail.contains(word) {
        total += 10
      } else {
        return nil
      }
    }
    return total
  }

  private static func score(_ word: Substring, in title: String) -> Int? {
    if title.hasPrefix(word) { return 100 }
    if title.split(separator: " ").contains(where: { $0.hasPrefix(word) }) { return 80 }
    if title.contains(word) { return 60 }
    return isSpread(word, in: title) ? 30 : nil
  }

  private static func isSpread(_ word: Substring, in title: String) -> Bool {
    var rest = word
    for character in title where character == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
