/// Problems in the order of a file: the first of them, and how many more there are.
///
/// A file of a million bad rows gets a list that can be read, and does not fill the memory.
struct ProblemTally<Problem> {
  /// How many problems are kept.
  static var mostListed: Int { 300 }

  /// The first problems.
  private(set) var listed: [Problem] = []

  /// How many more there were.
  private(set) var unlisted = 0

  mutating func append(_ problem: Problem) {
    if listed.count < Self.mostListed { listed.append(problem) } else { unlisted += 1 }
  }

  mutating func append(contentsOf problems: [Problem]) {
    for problem in problems { append(problem) }
  }

  /// The first problems, and one that counts the rest where there is a rest.
  func all(counting: (Int) -> Problem) -> [Problem] {
    unlisted == 0 ? listed : listed + [counting(unlisted)]
  }
}
