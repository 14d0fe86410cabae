/// Finds what a misspelt word was probably meant to be.
enum ClosestWord {
  /// The candidate with the fewest changed letters, if there are at most two and fewer than half
  /// of the word; the first in alphabetical order among equals.
  static func to(_ word: String, among candidates: some Sequence<String>) -> String? {
    guard word.count <= 40 else { return nil }
    let limit = min(2, (word.count - 1) / 2)
    let ranked = candidates.map { (changes: changes(from: word, to: $0), word: $0) }
    return ranked.filter { $0.changes <= limit }.min { $0 < $1 }?.word
  }

  /// How many letters must be put in, taken out or exchanged to turn one word into another.
  static func changes(from word: String, to other: String) -> Int {
    let letters = Array(other)
    var row = Array(0...letters.count)
    for (index, letter) in word.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in letters.indices {
        let exchanged = diagonal + (letter == letters[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(exchanged, diagonal + 1, row[column] + 1)
      }
    }
    return row[letters.count]
  }
}
