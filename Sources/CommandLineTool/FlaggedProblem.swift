public import Shipping

/// A value that cannot be used, with the flag that gives it.
public struct FlaggedProblem: Sendable {
  /// The flag as it is written, with the form of its value where that helps.
  public var flag: String?

  /// What is wrong.
  public var problem: FieldProblem

  /// The problem in one sentence, with the flag before it.
  public var sentence: String {
    flag.map { "\($0): \(problem.sentence)" } ?? problem.sentence
  }
}

extension ToolError {
  /// The error of one flag.
  static func flag(_ flag: String, _ problem: FieldProblem) -> ToolError {
    .flags([FlaggedProblem(flag: flag, problem: problem)])
  }
}
