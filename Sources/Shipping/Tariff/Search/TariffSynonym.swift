/// A word of the trade, and how the tariff says it.
public struct TariffSynonym: Hashable, Sendable, Codable {
  /// What people type: one word or several, such as `laptop` or `cell phone`.
  public let phrase: String
  /// Words of the tariff that mean it.
  public let words: [String]
  /// Numbers under which it is found.
  public let numbers: [TariffNumber]

  /// Makes a synonym.
  public init(_ phrase: String, words: [String] = [], numbers: [TariffNumber] = []) {
    self.phrase = phrase
    self.words = words
    self.numbers = numbers
  }
}

/// A word that is too vague to classify goods by, and the question that separates.
public struct VagueWord: Hashable, Sendable {
  /// The word as typed.
  public let word: String
  /// What to ask.
  public let question: String

  /// The vague words of a description, in its order.
  ///
  /// Customs asks for the nature, the material and the use of goods; words such as `gift` say why
  /// they travel. Source: lists of unacceptable descriptions of customs administrations.
  public static func all(in text: String) -> [VagueWord] {
    var found: [VagueWord] = []
    for word in TariffWords.words(text) {
      guard let question = questions[word], !found.contains(where: { $0.word == word }) else {
        continue
      }
      found.append(VagueWord(word: word, question: question))
    }
    return found
  }

  /// True when a description has nothing but vague words.
  public static func isAllVague(_ text: String) -> Bool {
    let words = TariffWords.words(text)
    return !words.isEmpty && words.allSatisfy { questions[$0] != nil }
  }

  private static let questions: [String: String] = {
    var table: [String: String] = [:]
    for (words, question) in list {
      for word in words.split(separator: " ") { table[String(word)] = question }
    }
    return table
  }()

  private static let list: [(String, String)] = [
    ("part component spare", "Parts of which machine or article, and of what material?"),
    ("accessory attachment", "Accessories for which article, and of what material?"),
    ("gift present", "What are the goods themselves? A gift is classified by what it is."),
    ("sample", "Samples of what, and can they be sold or are they marked or cut?"),
    (
      "good item product merchandise article thing stuff cargo freight",
      "What is it, of what material, and what is it used for?"
    ),
    ("miscellaneous misc various assorted general", "Which goods are they, one by one?"),
    ("effect belonging", "Which articles are they, and does their owner move house?"),
    ("kit", "What is in the kit, and which piece gives it its character?"),
    ("set", "What is in the set, and is it put up for retail sale?"),
    (
      "clothing apparel garment clothe wear",
      "Which garment, for men or women, knitted or woven, and of what fibre?"
    ),
    (
      "fabric textile cloth", "Of what fibre, knitted or woven, and what does a square metre weigh?"
    ),
    ("electronic gadget device", "What does it do, and does it work by mains, battery or radio?"),
    ("equipment machine machinery apparatus appliance", "What does the machine do?"),
    ("tool", "Is it worked by hand or by power, and what does it do?"),
    ("supply material", "Which material, and in what form: raw, sheet, made up?"),
    ("food foodstuff", "Which food, how preserved, and what is in it by weight?"),
    ("plastic metal wood steel rubber", "Which article is it: the material alone is not enough."),
    ("toy game", "Is it a toy, a puzzle, a video game or sports goods?"),
    ("cosmetic", "Is it for skin, lips, eyes, nails or hair?"),
    ("chemical", "Which chemical, by its name and CAS number?"),
    ("document paper", "Printed or blank, and is it for sale?"),
    ("medicine supplement vitamin", "What is the active substance, and is it in measured doses?"),
  ]
}
