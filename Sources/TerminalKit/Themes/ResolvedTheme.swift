/// The looks of a theme on one terminal, as a table with one entry a role.
public struct ResolvedTheme: Hashable, Sendable {
  private let looks: [Look]

  init(_ look: (Role) -> Look) {
    looks = Role.allCases.map(look)
  }

  /// The look of a role.
  public subscript(role: Role) -> Look { looks[role.ordinal] }
}
