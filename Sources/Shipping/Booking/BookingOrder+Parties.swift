import Units

extension BookingOrder {
  /// What the carrier needs of a party, and what of it is wrong.
  static func problems(of party: Party, at path: FieldPath) -> [FieldProblem] {
    let lines = party.address?.lines ?? []
    var found = textProblems(
      party.name, at: path.field("name"), limit: Limit.name, isNeeded: true)
    if lines.isEmpty { found.append(FieldProblem(field: path.field("street"), reason: .missing)) }
    for line in lines {
      found += textProblems(
        line, at: path.field("street"), limit: Limit.street, isNeeded: true)
    }
    if lines.count > Limit.streetLines {
      found.append(
        FieldProblem(
          field: path.field("street"), typed: "\(lines.count) lines",
          reason: .wrongShape(
            needed: "\(Limit.streetLines) lines or fewer", example: "400 Main St, Unit 5")))
    }
    found += textProblems(
      party.address?.place.city ?? "", at: path.field("city"), limit: Limit.city, isNeeded: true)
    found += telephoneProblems(
      party.telephone ?? "", at: path.field("telephone"), isNeeded: true)
    found += textProblems(
      party.contact ?? "", at: path.field("contact"), limit: Limit.name, isNeeded: false)
    return found
  }

  /// What is wrong with a text that stands on papers.
  static func textProblems(
    _ text: String, at field: FieldPath, limit: Int, isNeeded: Bool
  ) -> [FieldProblem] {
    if text.allSatisfy(\.isWhitespace) {
      return isNeeded ? [FieldProblem(field: field, reason: .missing)] : []
    }
    if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      return [
        FieldProblem(
          field: field, typed: text,
          reason: .wrongShape(needed: "one line of plain text", example: "Garden House Ltd"))
      ]
    }
    guard text.count > limit else { return [] }
    return [FieldProblem(field: field, typed: text, reason: .tooLong(limit: limit))]
  }

  /// What is wrong with a telephone number.
  ///
  /// Ten to fifteen digits, up to five of an extension, and the usual signs between them. Source: the
  /// ten digits of the Digital LTL Council's bill of lading, and the fifteen of ITU-T E.164.
  static func telephoneProblems(
    _ text: String, at field: FieldPath, isNeeded: Bool
  ) -> [FieldProblem] {
    if text.allSatisfy(\.isWhitespace) {
      return isNeeded ? [FieldProblem(field: field, reason: .missing)] : []
    }
    let digits = text.utf8.count { (48...57).contains($0) }
    let signs = text.unicodeScalars.allSatisfy { scalar in
      ("0"..."9").contains(scalar) || " +-.()/xX".unicodeScalars.contains(scalar)
    }
    guard signs, (10...20).contains(digits), text.count <= 30 else {
      return [
        FieldProblem(
          field: field, typed: text,
          reason: .wrongShape(
            needed: "a telephone number with its area code", example: "313 555 0100"))
      ]
    }
    return []
  }
}
