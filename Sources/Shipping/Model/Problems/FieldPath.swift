/// The way to a field of a form or a file, such as `handlingUnits[1].weight`.
public struct FieldPath: Hashable, Sendable, Codable {
  /// A field by its name, or an element by its index from zero.
  public enum Step: Hashable, Sendable, Codable {
    /// A named field.
    case name(String)
    /// An element of a repeating group, counted from zero.
    case index(Int)
  }

  /// The steps from the whole to the field.
  public let steps: [Step]

  /// Makes a path of steps.
  public init(steps: [Step]) {
    self.steps = steps
  }

  /// Makes a path of one name.
  public init(_ name: String) {
    steps = [.name(name)]
  }

  /// The path to a field within this one.
  public func field(_ name: String) -> FieldPath {
    FieldPath(steps: steps + [.name(name)])
  }

  /// The path to an element of this repeating group, counted from zero.
  public func element(_ index: Int) -> FieldPath {
    FieldPath(steps: steps + [.index(index)])
  }

  /// The same path with the handling unit counted otherwise.
  ///
  /// - Parameter lines: The new number of each handling unit.
  /// - Returns: The path; as it is when it leads to no handling unit of these.
  public func renumberingHandlingUnits(as lines: [Int]) -> FieldPath {
    guard steps.count > 1, steps[0] == .name("handlingUnits"), case .index(let index) = steps[1],
      lines.indices.contains(index)
    else { return self }
    return FieldPath(steps: [steps[0], .index(lines[index])] + steps.dropFirst(2))
  }

  /// The path to a field of a handling unit, counted from zero.
  public static func handlingUnit(_ index: Int, _ field: String) -> FieldPath {
    FieldPath("handlingUnits").element(index).field(field)
  }
}

extension FieldPath: CustomStringConvertible {
  /// The form for files, with indexes from zero: `handlingUnits[1].weight`.
  public var description: String {
    steps.reduce(into: "") { text, step in
      switch step {
      case .name(let name): text += text.isEmpty ? name : "." + name
      case .index(let index): text += "[\(index)]"
      }
    }
  }
}
