import TerminalKit

/// A screen whose keys start the work that a test hands in.
struct WorkingScreen: Screen {
  typealias Message = String

  static let context = ActionContext(id: "working", title: "Working", actions: [])
  static let table = ActionTable(
    frame: FrameActions.context(tabs: ["Working"]), screens: [context])

  /// The work that each letter starts.
  let work: [Character: Work<String>]
  let journal: Journal

  var breadcrumb: [String] { ["Working"] }
  var linear: [String] { [] }

  mutating func update(_ event: ScreenEvent<String>) -> [Effect<String>] {
    switch event {
    case .key(.character(let letter)): return work[letter].map { [.work($0)] } ?? []
    case .message(let message): journal.write("told \(message)")
    case .cancelled(let id): journal.write("cancelled \(id.rawValue)")
    default: break
    }
    return []
  }

  func view(size: Size, options: DisplayOptions) -> Frame {
    var grid = Grid(size: size)
    grid.write(journal.all.last ?? "", column: 0, row: 0)
    return Frame(grid: grid)
  }
}
