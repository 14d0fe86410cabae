import Foundation
import Shipping
import Units

/// A value of a request in JSON that cannot be read, in the words that the form has for the field.
struct JSONFieldProblem {
  let problem: FieldProblem

  /// Finds the field that an error is about; nothing when no field of the form is like it.
  init?(_ error: DecodingError, in bytes: [UInt8]) {
    guard let path = Self.path(of: error), path.first?.stringValue != "rateSheets",
      let tree = try? JSONSerialization.jsonObject(with: Data(bytes))
    else { return nil }
    // The error may lie within the field, such as at the number of a weight.
    for length in stride(from: path.count, to: 0, by: -1) {
      let way = Array(path.prefix(length))
      guard let field = Self.field(at: way), let typed = Self.text(at: way, in: tree),
        let problem = Self.problem(named: way[length - 1].stringValue, typed, field)
      else { continue }
      self.problem = problem
      return
    }
    return nil
  }

  private static func path(of error: DecodingError) -> [any CodingKey]? {
    switch error {
    case .typeMismatch(_, let context), .dataCorrupted(let context): context.codingPath
    default: nil
    }
  }

  /// The field as the form names it: without the request around it and the parts within a unit.
  private static func field(at path: [any CodingKey]) -> Shipping.FieldPath? {
    let left = ["request", "dimensions", "postalCode"]
    let steps = path.compactMap { key -> Shipping.FieldPath.Step? in
      if let index = key.intValue { return .index(index) }
      return left.contains(key.stringValue) ? nil : .name(key.stringValue)
    }
    return steps.isEmpty ? nil : Shipping.FieldPath(steps: steps)
  }

  /// What stands at a place: a text, a number, or the texts of a value with its unit.
  private static func text(at path: [any CodingKey], in tree: Any) -> String? {
    var node = tree
    for key in path {
      if let index = key.intValue, let list = node as? [Any], list.indices.contains(index) {
        node = list[index]
      } else if let object = node as? [String: Any], let value = object[key.stringValue] {
        node = value
      } else {
        return nil
      }
    }
    if let object = node as? [String: Any] {
      let parts = ["value", "unit", "amount", "text"].compactMap { object[$0] }.map { "\($0)" }
      return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
    return node is [Any] || node is NSNull ? nil : "\(node)"
  }

  /// What the reader of a field says of a text; nothing when it would accept it.
  private static func problem(
    named name: String, _ typed: String, _ field: Shipping.FieldPath
  ) -> FieldProblem? {
    func refusal(_ read: () throws(FieldProblem) -> Void) -> FieldProblem? {
      do {
        try read()
        return nil
      } catch {
        return error
      }
    }
    func unless(_ isKnown: Bool, _ reason: FieldProblem.Reason) -> FieldProblem? {
      isKnown ? nil : FieldProblem(field: field, typed: typed, reason: reason)
    }
    return switch name {
    case "count":
      refusal { () throws(FieldProblem) in _ = try FieldProblem.count(typed, field: field) }
    case "weightEach":
      refusal { () throws(FieldProblem) in _ = try FieldProblem.weight(typed, field: field) }
    case "length", "width", "height":
      refusal { () throws(FieldProblem) in _ = try FieldProblem.length(typed, field: field) }
    case "declaredClass":
      refusal { () throws(FieldProblem) in _ = try FieldProblem.freightClass(typed, field: field) }
    case "postalCode":
      refusal { () throws(FieldProblem) in _ = try FieldProblem.postalCode(typed, field: field) }
    case "shipDay", "asOf":
      refusal { () throws(FieldProblem) in _ = try FieldProblem.day(typed, field: field) }
    case "packaging": unless(PackagingKind(rawValue: typed) != nil, choices(PackagingKind.self))
    case "site": unless(SiteKind(rawValue: typed) != nil, choices(SiteKind.self))
    case "currency": unless(Currency(code: typed) != nil, .unknownCurrency)
    case "origin", "country": unless(Country(code: typed) != nil, .unknownCountry)
    default:
      field.steps.contains(.name("accessorials"))
        ? unless(Accessorial(rawValue: typed) != nil, choices(Accessorial.self)) : nil
    }
  }

  private static func choices<Choice: CaseIterable & RawRepresentable<String>>(
    _ type: Choice.Type
  ) -> FieldProblem.Reason {
    .unknownChoice(choices: Choice.allCases.map(\.rawValue))
  }
}
