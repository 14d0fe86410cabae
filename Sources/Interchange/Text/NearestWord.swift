/// Finds the known word that a mistyped one was likely meant to be.
public enum NearestWord {
  /// The nearest known word, or nothing when none is within a third of the letters.
  ///
  /// Letter case, spaces, hyphens and underscores do not count.
  public static func to(_ typed: String, among known: [String]) -> String? {
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

  /// How many letters must be put in, taken out or exchanged, or neighbours swapped.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var row = [i + 1]
      for (j, other) in right.enumerated() {
        var least = min(last[j] + (letter == other ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other {
          least = min(least, beforeLast[j - 1] + 1)
        }
        row.append(least)
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }
}
