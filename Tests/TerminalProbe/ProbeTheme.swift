import TerminalKit

/// Looks that differ on every depth, so that tests can tell them apart.
enum ProbeTheme {
  static let theme = Theme(
    name: "probe", summary: "For the tests of the terminal.",
    looks: [
      .none: [
        .selected: Look(attributes: .reverse), .title: Look(attributes: .bold),
        .danger: Look(attributes: [.bold, .underline]),
      ],
      .eight: [
        .selected: Look(attributes: .reverse), .title: Look(attributes: .bold),
        .danger: Look(foreground: Colour(1), attributes: .bold),
        .muted: Look(foreground: Colour(6)),
      ],
      .full: [.danger: Look(foreground: Colour(196)), .muted: Look(foreground: Colour(244))],
    ])
}
