public import Shipping

/// Reads a postal code as people type it, with or without its country.
public enum TypedPostalCode {
  /// Reads `48201`, `M5V 2T6`, or a code behind its country's letters, such as `MX 64000`.
  ///
  /// Without letters the code is a ZIP or a Canadian one, whichever it has the shape of. No Canadian
  /// code begins with two letters, so that the letters are never part of one.
  ///
  /// - Parameters:
  ///   - typed: the text.
  ///   - field: the field that it was typed into.
  /// - Returns: the code.
  /// - Throws: why the text is no postal code.
  public static func read(
    _ typed: String, field: FieldPath
  ) throws(FieldProblem) -> PostalCode {
    let text = typed.drop(while: \.isWhitespace)
    let letters = text.prefix { $0.isLetter }
    let rest = text.dropFirst(letters.count).drop { $0.isWhitespace || $0 == ":" || $0 == "-" }
    guard letters.count == 2, let country = Country(code: letters), !rest.isEmpty else {
      return try FieldProblem.postalCode(typed, field: field)
    }
    return try FieldProblem.postalCode(String(rest), field: field, country: country)
  }

  /// The text that is read as a code: with its country where that is not plain from its shape.
  public static func text(of code: PostalCode) -> String {
    switch code.country {
    case .unitedStates, .canada: code.text
    default: "\(code.country.code) \(code.text)"
    }
  }
}
