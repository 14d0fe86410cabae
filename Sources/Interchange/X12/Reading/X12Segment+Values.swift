import Units

extension X12Segment {
  /// An element that must be there.
  func needed(_ number: Int) throws(X12Problem) -> String {
    let text = self[number]
    guard !text.isEmpty else { throw X12Problem(self, element: number, .missing) }
    return text
  }

  /// An element of type R, with a point where it has one; nothing when it is absent.
  func decimal(_ number: Int) throws(X12Problem) -> ExactDecimal? {
    let text = self[number]
    guard !text.isEmpty else { return nil }
    // A bare point before the digits is allowed here.
    let digits = text.hasPrefix(".") ? "0" + text : text.replacing("-.", with: "-0.")
    guard let value = try? ExactDecimal(parsing: digits) else {
      throw X12Problem(self, element: number, .notANumber)
    }
    return value
  }

  /// An amount of type N2, whose two last digits stand behind a point that is not written.
  ///
  /// Source: X12 release 004010, elements 58 and 193. A point that is written all the same is obeyed,
  /// with a problem.
  func amount(
    _ number: Int, _ problems: inout [X12Problem]
  ) throws(X12Problem) -> ExactDecimal? {
    guard let value = try decimal(number) else { return nil }
    if self[number].contains(".") {
      problems.append(X12Problem(self, element: number, .pointInImpliedDecimal))
      return value
    }
    return value.divided(by: 100, places: 2)
  }

  /// A date as `20261124`, or `261124` of this century; nothing when it is absent.
  func day(_ number: Int) throws(X12Problem) -> CalendarDay? {
    let text = self[number]
    guard !text.isEmpty else { return nil }
    let full = text.utf8.count == 6 ? "20" + text : text
    guard full.utf8.count == 8, full.utf8.allSatisfy({ (48...57).contains($0) }),
      let year = Int(full.prefix(4)), let month = Int(full.dropFirst(4).prefix(2)),
      let day = Int(full.suffix(2)), let date = CalendarDay(year: year, month: month, day: day)
    else { throw X12Problem(self, element: number, .notADate) }
    return date
  }

  /// A weight, in pounds unless the unit is `K` for kilograms; nothing when it is absent or zero.
  func weight(_ number: Int, unit: Int) throws(X12Problem) -> Mass? {
    guard let value = try decimal(number), !value.isZero else { return nil }
    guard !value.isNegative, let mass = try? Mass(value, self[unit] == "K" ? .kilograms : .pounds)
    else { throw X12Problem(self, element: number, .notANumber) }
    return mass
  }
}
