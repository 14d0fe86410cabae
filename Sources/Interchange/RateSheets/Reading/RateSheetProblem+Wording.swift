import Shipping
import Units

extension RateSheetProblem {
  /// The problem in one sentence: file, line, field, reason, mend.
  ///
  /// The only place where a problem of a rate sheet gets words. Control characters of the value are
  /// shown escaped, and long values cut.
  public var sentence: String {
    let place =
      line.map { "\(ShownText.escaped(file, limit: 160)) line \($0)" }
      ?? ShownText.escaped(file, limit: 160)
    let subject = [ShownText.escaped(field, limit: 160), value.isEmpty ? "" : Self.quoted(value)]
      .filter { !$0.isEmpty }.joined(separator: " ")
    let words = subject.isEmpty ? reasonText : "\(subject) \(reasonText)"
    return mend.isEmpty ? "\(place): \(words)" : "\(place): \(words); \(mend)."
  }

  /// What is wrong, to follow the field and the value.
  public var reasonText: String {
    switch reason {
    case .cannotOpen(let why): "cannot be opened (\(ShownText.escaped(why, limit: 160)))"
    case .tooLarge(let limit): "is larger than \(limit) MB"
    case .gridOutsideFolder: "leads out of the folder of the terms"
    case .notText(let error): error.reasonText
    case .tomlSyntax(let words): "is not TOML: \(ShownText.escaped(words, limit: 160))"
    case .malformedQuotes: "the row has a quote that is not closed or is followed by text"
    case .tooManyFields(let header): "has more fields than the \(header) columns"
    case .missing: "is missing"
    case .unknownName: "is not known here"
    case .columnTwice: "stands twice in the header"
    case .wrongKind(let needed): "is not \(needed)"
    case .unknownChoice: "is none of the choices"
    case .endsBeforeItBegins: "lies before the beginning"
    case .belowLowerBound(let bound): "is not above the lower bound of \(Self.quoted(bound))"
    case .overlapsRange(let index): "has a class that range \(index) has too"
    case .leavesNothing: "leaves nothing of the charge"
    case .textTooLong(let limit):
      "is longer than \(ExactDecimal(limit).text(groupedBy: " ")) characters"
    case .stepsDoNotFollow(let problem): problem.reasonText
    case .spaceNotPossible(let problem): "cannot be: \(problem.reasonText)"
    case .notANumber: "is not a number"
    case .negative: "is below zero"
    case .zero: "is zero"
    case .tooManyPlaces(let places): "has more than \(places) decimal places"
    case .perhapsAFraction: "is less than one per cent"
    case .overLimit(let limit): "is over \(limit.text(groupedBy: " "))"
    case .notWhole: "is not a whole number"
    case .otherCurrency(let sheet): "is not in \(sheet.code), the currency of the sheet"
    case .unknownClass: "is not a freight class"
    case .unknownZone: "is no zone"
    case .duplicateRow(let first): "repeats the lane and class of line \(first)"
    case .duplicateLane(let first): "repeats the lane of line \(first)"
    case .twoWaysOfPricing: "does not go with the other prices of the row"
    case .laneRepeats(let first): "the row repeats the lane and equipment of line \(first)"
    case .noRates: "the row has no rate"
    case .differsWithinLane(let first, let other):
      "differs from \(Self.quoted(other)) of the same lane on line \(first)"
    case .heavierBreakCostsMore(let lighter, let rate):
      "costs more per hundredweight than \(lighter.code) with \(rate)"
    case .noGoodRow: "no row of the grid can be used"
    case .contradiction(let contradiction): contradiction.sentence
    case .further(let count):
      "has \(ExactDecimal(count).text(groupedBy: " ")) more problems, which are not listed"
    case .parcel(let problem): problem.reasonText
    case .sharedTable(let problem): problem.reasonText
    }
  }

  /// What would mend it, to end the sentence; empty where the reason says it.
  public var mend: String {
    switch reason {
    case .cannotOpen: "check the name and the permissions"
    case .tooLarge: "check that it is the right file"
    case .gridOutsideFolder: "put the grid beside the terms and give its bare name"
    case .notText(let error): error.mend
    case .tomlSyntax: "mend the line"
    case .malformedQuotes: "double each quote within a quoted field, and close the field"
    case .tooManyFields: "check the separators of the row"
    case .missing: "give it"
    case .unknownName(let nearest), .unknownChoice(let nearest):
      nearest.map { "perhaps \($0) was meant" } ?? "see the description of the format"
    case .columnTwice: "leave one out"
    case .wrongKind: "mend the value"
    case .endsBeforeItBegins, .belowLowerBound: "exchange them, or mend one"
    case .overlapsRange: "let each class stand in one range"
    case .leavesNothing: "give a discount below 100 per cent"
    case .textTooLong: "shorten it"
    case .spaceNotPossible(let problem): problem.mend
    case .stepsDoNotFollow: "let each step begin where the one before it ends"
    case .notANumber: "write plain digits with a point, such as 1250.50"
    case .negative: "write a number above zero"
    case .zero: "leave it empty for no rate, or give the rate"
    case .tooManyPlaces: "round it"
    case .perhapsAFraction: "check that it is a number of per cent, such as 60 for 60 %"
    case .overLimit: "check the number"
    case .notWhole: "write digits such as 3"
    case .otherCurrency: "put each currency into a sheet of its own"
    case .unknownClass: "write one of \(FreightClass.allCases.map(\.name).joined(separator: ", "))"
    case .unknownZone: "write a zone such as 482, M5V, US-MI, CA or *"
    case .twoWaysOfPricing:
      "give whole amounts, with an amount for further ones, or amounts for each"
    case .duplicateRow, .duplicateLane, .laneRepeats, .differsWithinLane: "leave one of them out"
    case .noRates: "give a rate, or leave the row out"
    case .heavierBreakCostsMore: "check that the columns are in order"
    case .noGoodRow: "mend the rows"
    case .further: "mend the first ones and read it again"
    case .contradiction: ""
    case .parcel(let problem): problem.mend
    case .sharedTable(let problem): problem.mend
    }
  }

  private static func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

  private static func escaped(_ text: String) -> String { ShownText.escaped(text, limit: 160) }
}
