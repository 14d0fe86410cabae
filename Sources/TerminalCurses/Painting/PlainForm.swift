/// The ASCII character that stands for one that the terminal cannot show.
enum PlainForm {
  /// One ASCII character of the same width: `é` becomes `e`, a dash `-`, and what has no plain form
  /// `?`.
  static func scalar(for character: Character) -> Unicode.Scalar {
    guard let first = character.unicodeScalars.first else { return "?" }
    return scalar(for: first)
  }

  private static func scalar(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return scalar }
    if let known = signs[scalar] { return known }
    return baseLetter(of: scalar) ?? "?"
  }

  /// The letter in the character's Unicode name, such as `LATIN SMALL LETTER E WITH ACUTE`.
  private static func baseLetter(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard let name = scalar.properties.name else { return nil }
    let words = name.split(separator: " ")
    guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER", words[3].count == 1,
      let letter = words[3].unicodeScalars.first
    else { return nil }
    if words.count > 4, words[4] != "WITH" { return nil }
    return words[1] == "SMALL" ? letter.properties.lowercaseMapping.unicodeScalars.first : letter
  }

  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{A0}": " ", "\u{2007}": " ", "\u{2009}": " ", "\u{202F}": " ",
    "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-", "\u{2013}": "-", "\u{2014}": "-",
    "\u{2212}": "-", "\u{2018}": "'", "\u{2019}": "'", "\u{201C}": "\"", "\u{201D}": "\"",
    "\u{AB}": "\"", "\u{BB}": "\"", "\u{2026}": ".", "\u{2022}": "*", "\u{B7}": ".",
    "\u{D7}": "x", "\u{F7}": "/", "\u{2192}": ">", "\u{2190}": "<", "\u{2191}": "^",
    "\u{2193}": "v", "\u{DF}": "s", "\u{C6}": "A", "\u{E6}": "a", "\u{152}": "O",
    "\u{153}": "o", "\u{D8}": "O", "\u{F8}": "o", "\u{131}": "i", "\u{B0}": "o",
    "\u{2500}": "-", "\u{2502}": "|", "\u{2588}": "#", "\u{2591}": ".",
  ]
}
