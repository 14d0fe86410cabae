/// Words to look for, as the search index wants them.
enum SearchText {
  /// The query that finds rows with all words of what was typed, beginnings of words included.
  ///
  /// Only letters and digits of the typed text remain, each word quoted, so that no typed text can
  /// be an operator or an error.
  ///
  /// - Returns: Nothing when the text is blank, which means no search; an empty query when it has
  ///   no letter or digit, which nothing fits.
  static func query(_ typed: String) -> Query? {
    guard !typed.allSatisfy(\.isWhitespace) else { return nil }
    let words = typed.unicodeScalars.split { !isPartOfWord($0) }.filter { word in
      word.contains { !isMark($0) }
    }
    // Past a few words a longer query finds nothing more; a pasted page must not cost a second.
    let quoted = words.prefix(16).map { "\"\(String(String.UnicodeScalarView($0)))\"*" }
    return quoted.isEmpty ? .nothing : .match(quoted.joined(separator: " "))
  }

  enum Query: Hashable {
    case match(String)
    case nothing
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || isMark(scalar)
  }

  /// An accent that follows its letter, which the index takes off again.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
