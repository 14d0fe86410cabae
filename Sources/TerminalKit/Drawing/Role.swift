/// What a piece of text means, from which a theme decides how it looks.
///
/// Views name roles and never colours, so that the same view serves a monochrome vt100 and a
/// 256-colour xterm.
public enum Role: String, CaseIterable, Hashable, Sendable {
  /// Ordinary text.
  case text
  /// Text that may be overlooked: hints, units, older facts.
  case muted
  /// The title bar at the top of the screen.
  case title
  /// The tab of the screen that is shown, within the title bar.
  case tabSelected = "tab-selected"
  /// A heading within the body.
  case heading
  /// The number or the word that the user came for.
  case figure
  /// A column's header in a table.
  case columnHeader = "column-header"
  /// The line under the pointer in a list.
  case selected
  /// A line that was marked for a joint action.
  case marked
  /// A form field that waits for input.
  case field
  /// The form field that takes what is typed now.
  case fieldFocused = "field-focused"
  /// A form field whose value is refused.
  case fieldRefused = "field-refused"
  /// A done or healthy state.
  case good
  /// A state that wants attention soon.
  case warning
  /// A state that costs money or time now.
  case danger
  /// A figure that is an estimate, stale or unknown.
  case uncertain
  /// Lines that divide, and borders of what floats.
  case rule
  /// The name of a key, wherever keys are shown.
  case key
  /// What a key does, beside its name.
  case keyTitle = "key-title"
  /// The message line.
  case message
  /// Text that a search found.
  case match
  /// A coast on a map.
  case mapCoast = "map-coast"
  /// A lake's shore and its name on a map.
  case mapLake = "map-lake"
  /// A border between countries on a map.
  case mapBorder = "map-border"
  /// The road that a map is drawn for.
  case mapRoad = "map-road"
  /// A place on the road, with its name.
  case mapPlace = "map-place"

  /// The roles that tell states apart; no two of them may differ by colour alone.
  public static let states: [Role] = [.good, .warning, .danger, .uncertain]
}
