import Units

extension X12Problem {
  /// The problem in one sentence: place, reason, mend.
  ///
  /// The only place where a problem of an X12 file gets words. Control characters of the value are
  /// shown escaped, and long values cut.
  public var sentence: String {
    let subject = value.isEmpty ? "" : " \"\(ShownText.escaped(value, limit: 160))\""
    return "\(place)\(subject) \(reasonText); \(mend)."
  }

  private var place: String {
    guard let segment else { return "the file" }
    let name = "segment \(segment) (\(ShownText.escaped(segmentID, limit: 160)))"
    return element.map { "\(name) element \($0)" } ?? name
  }

  /// What is wrong, to follow the place and the value.
  public var reasonText: String {
    switch reason {
    case .empty: "is empty"
    case .noInterchange: "does not begin with an ISA segment"
    case .textBehindInterchange: "is followed by something that is no interchange"
    case .headerTooShort: "has fewer than sixteen elements"
    case .impossibleDelimiters: "names signs that cannot part its data"
    case .headerNotFixedWidth(let found): "is \(found) characters long in place of 106"
    case .noSegmentName: "does not begin with the name of a segment"
    case .segmentTooLong(let limit): "is longer than \(limit) characters"
    case .tooManyProblems: "has more problems than are told here"
    case .outOfPlace: "has no meaning at this place"
    case .notEnded(let id): "is not ended by \(id)"
    case .wrongCount(let said, let found):
      "counts \(ShownText.escaped(said.isEmpty ? "nothing" : said, limit: 160)), and \(found) were found"
    case .otherControlNumber(let begun, let ended):
      "has the control number \(ShownText.escaped(ended, limit: 160)), and \(ShownText.escaped(begun, limit: 160)) was begun"
    case .missing: "is missing"
    case .notANumber: "is not a number"
    case .notADate: "is not a date"
    case .unknownCode: "is no known code"
    case .pointInImpliedDecimal: "has a point though its two last digits are cents by definition"
    case .totalsDiffer(let head):
      "is another total than \(ShownText.escaped(head, limit: 160)) at the head"
    case .contradiction(let words): ShownText.escaped(words, limit: 160)
    }
  }

  /// What would mend it, or what was done about it.
  public var mend: String {
    switch reason {
    case .empty, .noInterchange: "check that it is the right file"
    case .textBehindInterchange: "what came before it was read"
    case .headerTooShort, .impossibleDelimiters: "ask the sender for the file again"
    case .headerNotFixedWidth: "it was read by its elements"
    case .noSegmentName, .segmentTooLong, .tooManyProblems, .outOfPlace:
      "the transaction was left out"
    case .notEnded: "it was left out, ask the sender for the whole file"
    case .wrongCount, .otherControlNumber: "it was read all the same"
    case .missing, .notANumber, .notADate, .unknownCode: "the transaction was left out"
    case .pointInImpliedDecimal: "it was read as it stands, check the amount"
    case .totalsDiffer: "the one at the head was taken, check the amount"
    case .contradiction: "the transaction was left out"
    }
  }
}
