public import Shipping
import Units

/// Reads a line of handling units typed as one text, such as `48x40x55 3 1250lb`.
///
/// The parts may stand in any order, with blanks between them: a bare number is the count, `AxBxC`
/// with or without a unit are the dimensions, a number with a unit of mass is the weight, of EACH
/// unless `total` stands in the line. A word is the packaging; `class 70`, `nmfc 86900-2`,
/// `stackable` and `dangerous` say what they say. What may mean two things is refused with both
/// meanings, never guessed; what the line leaves out is told as an ``Assumption``.
public enum TypedUnit {
  /// Reads one line.
  ///
  /// - Parameters:
  ///   - text: the line.
  ///   - index: its place among the lines, from zero, for the field of a problem.
  /// - Returns: the texts of each field, still unread, and what was assumed.
  /// - Throws: a part that means nothing or two things, a part that is given twice, or a line
  ///   without a weight.
  public static func read(_ text: String, at index: Int) throws(FieldProblem) -> Reading {
    var line = TypedUnitLine(text, index: index)
    return try line.read()
  }

  /// What a line says.
  public struct Reading: Hashable, Sendable {
    /// The texts of each field, still unread.
    public var unit: QuoteEntry.Unit
    /// What the line does not say and was taken to mean, in the order of the fields.
    public var assumptions: [Assumption]
  }

  /// What a line leaves open, with the way in which it was taken.
  public enum Assumption: Hashable, Sendable {
    /// A count and a weight that could be one number in groups of three are two.
    case apart(count: String, weight: String)
    /// Several units of no named packing are pallets.
    case pallets(count: String)
    /// Sides without a unit are inches.
    case inches
    /// The weight of several units is that of each.
    case weightOfEach(String)
  }
}

extension TypedUnit.Assumption {
  /// How the line was taken, in a few words.
  public var shortText: String {
    switch self {
    case .apart(let count, let weight): "\(count) as the count of \(weight)"
    case .pallets(let count): "\(count) as pallets"
    case .inches: "sides as inches"
    case .weightOfEach(let weight): "\(weight) as the weight of EACH"
    }
  }

  /// How the line was taken, and how to say otherwise, in a clause.
  public var text: String {
    switch self {
    case .apart(let count, let weight):
      "\(count) taken as the count of \(weight), or write \(count)\(weight)"
    case .pallets(let count): "\(count) taken as pallets, or write skid, box, drum"
    case .inches: "sides taken as inches, or write cm behind them"
    case .weightOfEach(let weight):
      "\(weight) taken as the weight of EACH, or write total behind it"
    }
  }
}
