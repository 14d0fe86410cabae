/// Reads X12 files: any number of interchanges, groups and transactions, each with its own signs.
///
/// A bad transaction is left out with its problem and never stops the good ones. What is only doubtful
/// (a wrong count, another control number, a header without its fixed width) is told and read.
public struct X12Reader {
  /// How many problems are told before the rest of the file is left alone.
  static let mostProblems = 200

  private var interchanges: [X12Interchange] = []
  private var problems: [X12Problem] = []
  private var interchange: X12Interchange?
  private var group: X12Group?
  private var transaction: X12Transaction?
  private var isTransactionBroken = false
  private var transactionCount = 0
  private var header = X12Segment("ISA", [])
  private var groupHeader = X12Segment("GS", [])

  private init() {}

  /// Reads the bytes of a file.
  public static func read(_ bytes: [UInt8]) -> X12File {
    var reader = X12Reader()
    var scanner = X12Scanner(bytes)
    if scanner.isAtEnd() { reader.problems.append(X12Problem(reason: .empty)) }
    while !scanner.isAtEnd(), reader.take(scanner.next(), &scanner) {}
    reader.closeInterchange(isEnded: false)
    return X12File(interchanges: reader.interchanges, problems: reader.problems)
  }

  /// Takes the next item, and tells whether the reading goes on.
  private mutating func take(_ item: X12Scanner.Item, _ scanner: inout X12Scanner) -> Bool {
    switch item {
    case .header(let segment, let delimiters, let width):
      closeInterchange(isEnded: false)
      begin(segment, delimiters, width: width)
    case .segment(let segment):
      take(segment)
      if segment.id == "IEA" { scanner.endInterchange() }
    case .broken(let problem):
      return takeBroken(problem)
    }
    guard problems.count < Self.mostProblems else {
      problems.append(X12Problem(reason: .tooManyProblems))
      return false
    }
    return true
  }

  private mutating func takeBroken(_ problem: X12Problem) -> Bool {
    switch problem.reason {
    case .noInterchange where !interchanges.isEmpty:
      problems.append(X12Problem(reason: .textBehindInterchange))
      return false
    case .noSegmentName, .segmentTooLong:
      problems.append(problem)
      isTransactionBroken = true
      return problems.count < Self.mostProblems
    default:
      problems.append(problem)
      return false
    }
  }

  private mutating func take(_ segment: X12Segment) {
    switch segment.id {
    case "GS": beginGroup(segment)
    case "GE": endGroup(segment)
    case "ST": beginTransaction(segment)
    case "SE": endTransaction(segment)
    case "IEA": endInterchange(segment)
    default:
      if transaction != nil {
        transaction?.segments.append(segment)
      } else if segment.id != "TA1", segment.id != "ISB", segment.id != "ISE" {
        problems.append(X12Problem(segment, .outOfPlace))
      }
    }
  }
}

extension X12Reader {
  private mutating func begin(
    _ segment: X12Segment, _ delimiters: X12Delimiters, width: Int
  ) {
    header = segment
    if width != X12Scanner.headerWidth {
      problems.append(X12Problem(segment, .headerNotFixedWidth(found: width)))
    }
    interchange = X12Interchange(
      sender: .init(qualifier: segment[5], identifier: segment[6]),
      receiver: .init(qualifier: segment[7], identifier: segment[8]),
      controlNumber: segment[13], isTest: segment[15] == "T", delimiters: delimiters, groups: [])
  }

  private mutating func endInterchange(_ segment: X12Segment) {
    closeGroup(isEnded: false)
    check(segment, count: interchange?.groups.count ?? 0, begun: interchange?.controlNumber ?? "")
    closeInterchange(isEnded: true)
  }

  private mutating func closeInterchange(isEnded: Bool) {
    guard let open = interchange else { return }
    closeGroup(isEnded: false)
    if !isEnded { problems.append(X12Problem(header, .notEnded(by: "IEA"))) }
    // Groups that were ended are whole, whether the envelope is or not.
    interchanges.append(interchange ?? open)
    interchange = nil
  }

  private mutating func beginGroup(_ segment: X12Segment) {
    closeGroup(isEnded: false)
    groupHeader = segment
    transactionCount = 0
    group = X12Group(
      functionalCode: segment[1], controlNumber: segment[6], version: segment[8],
      transactions: [])
  }

  private mutating func endGroup(_ segment: X12Segment) {
    guard let open = group else { return problems.append(X12Problem(segment, .outOfPlace)) }
    closeTransaction()
    check(segment, count: transactionCount, begun: open.controlNumber)
    closeGroup(isEnded: true)
  }

  private mutating func closeGroup(isEnded: Bool) {
    closeTransaction()
    guard let open = group else { return }
    if !isEnded { problems.append(X12Problem(groupHeader, .notEnded(by: "GE"))) }
    interchange?.groups.append(open)
    group = nil
  }

  private mutating func beginTransaction(_ segment: X12Segment) {
    closeTransaction()
    guard group != nil else { return problems.append(X12Problem(segment, .outOfPlace)) }
    isTransactionBroken = false
    transactionCount += 1
    transaction = X12Transaction(
      set: segment[1], controlNumber: segment[2], segments: [], header: segment)
  }

  private mutating func endTransaction(_ segment: X12Segment) {
    guard let open = transaction else {
      return problems.append(X12Problem(segment, .outOfPlace))
    }
    // The count includes the first and the last segment.
    check(segment, count: open.segments.count + 2, begun: open.controlNumber)
    if !isTransactionBroken { group?.transactions.append(open) }
    transaction = nil
  }

  /// A transaction that is still open here was cut off.
  private mutating func closeTransaction() {
    guard let open = transaction else { return }
    problems.append(X12Problem(open.header, .notEnded(by: "SE")))
    transaction = nil
  }

  private mutating func check(_ end: X12Segment, count: Int, begun: String) {
    if Int(end[1]) != count {
      problems.append(X12Problem(end, .wrongCount(said: end[1], found: count)))
    }
    // Numbers are compared as numbers: senders fill them up with zeros, or do not.
    let isSame = end[2] == begun || (Int(end[2]) != nil && Int(end[2]) == Int(begun))
    if !isSame {
      problems.append(X12Problem(end, .otherControlNumber(begun: begun, ended: end[2])))
    }
  }
}
