extension Role {
  /// The place in `Role.allCases`, for tables indexed by role.
  ///
  /// Written out because a role's raw value is a text, and hashing texts for every cell of every
  /// frame would be felt.
  var ordinal: Int {
    switch self {
    case .text: 0
    case .muted: 1
    case .title: 2
    case .tabSelected: 3
    case .heading: 4
    case .figure: 5
    case .columnHeader: 6
    case .selected: 7
    case .marked: 8
    case .field: 9
    case .fieldFocused: 10
    case .fieldRefused: 11
    case .good: 12
    case .warning: 13
    case .danger: 14
    case .uncertain: 15
    case .rule: 16
    case .key: 17
    case .keyTitle: 18
    case .message: 19
    case .match: 20
    case .mapCoast: 21
    case .mapLake: 22
    case .mapBorder: 23
    case .mapRoad: 24
    case .mapPlace: 25
    }
  }
}
