extension Role {
  /// The sign that a view prints beside text of this role, so that no state is told by colour alone.
  ///
  /// `OK` good, `!` wants attention soon, `!!` costs now, `?` estimated, stale or unknown; at most
  /// two columns, plain ASCII. Roles that are not states have none.
  public var tag: String? {
    switch self {
    case .good: "OK"
    case .warning: "!"
    case .danger: "!!"
    case .uncertain: "?"
    default: nil
    }
  }

  /// The columns that the widest tag takes, for tables that align what follows.
  public static let tagColumns = 2
}
