public import Units

/// The rates of a special column: each with the programs that it is for.
///
/// The tariff of the United States writes `Free (A+,AU,S) 2.5% (KR)`: a rate, and in parentheses the
/// symbols of the programs, of which `S` and `S+` are the Agreement with Canada and Mexico. Source:
/// HTSUS, general notes 3(c) and 11.
public struct SpecialRates: Hashable, Sendable {
  /// One rate.
  public struct Group: Hashable, Sendable {
    /// The rate.
    public let duty: DutyExpression
    /// The symbols of the programs; none for a rate that stands alone, which holds for every program
    /// that the goods qualify under.
    public let programs: [String]
  }

  /// The rates in the order of the cell.
  public let groups: [Group]

  /// Reads a cell; an empty one has no rates.
  public init(parsing text: some StringProtocol, currency: Currency) {
    var groups: [Group] = []
    var rate: [Character] = []
    var list: [Character]?
    func close(_ programs: [String]) {
      let words = String(rate).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      rate = []
      guard !words.isEmpty else { return }
      groups.append(
        Group(duty: DutyExpression(parsing: words, currency: currency), programs: programs))
    }
    for character in text {
      if character == "(", list == nil {
        list = []
      } else if character == ")", let symbols = list {
        list = nil
        if let programs = Self.programs(String(symbols)) {
          close(programs)
        } else {
          rate += ["("] + symbols + [")"]
        }
      } else if list != nil {
        list?.append(character)
      } else {
        rate.append(character)
      }
    }
    if let open = list { rate += ["("] + open }
    close([])
    self.groups = groups
  }

  /// The rate for a program, by its symbol such as `S`; nothing where the cell names none.
  public func duty(for program: String) -> DutyExpression? {
    (groups.first { $0.programs.contains(program) } ?? groups.first { $0.programs.isEmpty })?.duty
  }

  /// The symbols of a list such as `A+,AU, S`; nothing for other words in parentheses.
  private static func programs(_ text: String) -> [String]? {
    let symbols = text.split(separator: ",").map { part in
      String(part.filter { !$0.isWhitespace })
    }.filter { !$0.isEmpty }
    let areSymbols = symbols.allSatisfy { symbol in
      let letters = symbol.utf8.prefix { (65...90).contains($0) }.count
      let rest = symbol.utf8.dropFirst(letters)
      return (1...2).contains(letters)
        && (rest.isEmpty || rest.elementsEqual("+".utf8)
          || rest.elementsEqual("*".utf8))
    }
    return symbols.isEmpty || !areSymbols ? nil : symbols
  }
}
