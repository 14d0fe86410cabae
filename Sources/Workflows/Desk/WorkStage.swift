/// What a long workflow is doing, and how far it has come with it.
public struct WorkStage: Hashable, Sendable {
  /// What is being done, such as `reading maple-freight.csv`.
  public var title: String
  /// How many pieces are done.
  public var done: Int
  /// How many there are.
  public var total: Int
  /// What the pieces are called, such as `rows`.
  public var unit: String

  /// Makes a stage.
  public init(_ title: String, done: Int, total: Int, unit: String) {
    self.title = title
    self.done = done
    self.total = total
    self.unit = unit
  }
}

/// Is told how far a workflow is, from its own thread and often: every few hundred pieces.
public typealias WorkReport = (WorkStage) -> Void
