/// Finds the known word that a mistyped one was likely meant to be.
enum NearestWord {
  /// The nearest known word, or nothing when none is within a third of the letters.
  ///
  /// Letter case, spaces, hyphens and underscores do not count.
  static func to(_ typed: String, among known: [String]) -> String? {
    // A longer word is no mistyped key, and the comparison takes its length squared.
    guard typed.utf8.count <= 60 else { return nil }
    let letters = plain(typed)
    let ranked = known.map { (word: $0, distance: distance(letters, plain($0))) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }),
      best.distance <= max(1, letters.count / 3)
    else { return nil }
    return best.word
  }

  private static func plain(_ text: String) -> [Character] {
    text.lowercased().filter { !" -_".contains($0) }.map { $0 }
  }

  /// How many letters must be put in, taken out or exchanged.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let exchanged = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(exchanged, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }
}
