/// The whole interface as a value: tabs of screens, what floats above them, and the message line.
///
/// Events go in, commands for the loop come out, and a frame can be asked for at any time. Nothing
/// here touches a terminal, a clock or a file.
public struct Program<Message: Sendable>: Sendable {
  /// The actions of every screen and of the frame around them.
  public let table: ActionTable
  /// What the views may assume of the terminal.
  public let options: DisplayOptions
  /// The program's name, shown first in the title bar.
  public let name: String

  var tabs: [Tab<Message>]
  var selectedTab = 0
  var overlay: Overlay?
  var notice: Notice?
  var running: [WorkID: RunningWork] = [:]
  var layout = ProgramLayout(size: .standard)
  var nextPage: Int

  /// Makes a program with one root screen for each tab.
  ///
  /// - Parameters:
  ///   - name: the program's name, shown first in the title bar.
  ///   - screens: the root screens, in the order of their tabs; at least one.
  ///   - table: the actions of every screen and of the frame around them.
  ///   - options: what the views may assume of the terminal.
  public init(
    name: String, screens: [any Screen<Message>], table: ActionTable,
    options: DisplayOptions = DisplayOptions()
  ) {
    precondition(!screens.isEmpty, "a program needs a screen to begin with")
    self.name = name
    self.table = table
    self.options = options
    tabs = screens.enumerated().map {
      Tab(pages: [Page(id: PageID($0.offset), screen: $0.element)])
    }
    nextPage = screens.count
  }

  /// The screen that takes the keys now.
  public var screen: any Screen<Message> { page.screen }

  var page: Page<Message> {
    get { tabs[selectedTab].pages[tabs[selectedTab].pages.count - 1] }
    set { tabs[selectedTab].pages[tabs[selectedTab].pages.count - 1] = newValue }
  }

  /// Begins: the first screen appears.
  public mutating func start() -> [ProgramCommand<Message>] { appear() }

  /// Takes in what slow work has to tell one page, or every page when no page is named.
  ///
  /// - Parameters:
  ///   - message: what is told.
  ///   - pageID: the page that asked for the work; nil tells all that are alive.
  /// - Returns: what the loop must do.
  public mutating func receive(
    _ message: Message, for pageID: PageID?
  ) -> [ProgramCommand<Message>] {
    var commands: [ProgramCommand<Message>] = []
    for tab in tabs.indices {
      for index in tabs[tab].pages.indices {
        let id = tabs[tab].pages[index].id
        guard pageID == nil || id == pageID else { continue }
        let effects = tabs[tab].pages[index].screen.update(.message(message))
        commands += apply(effects, from: id)
        guard tabs[tab].pages.indices.contains(index) else { break }
      }
    }
    return commands
  }

  /// Takes in how far a piece of slow work is; nil when it has ended.
  public mutating func progress(_ progress: WorkProgress?, of id: WorkID) {
    if let progress { running[id]?.progress = progress } else { running[id] = nil }
  }

  mutating func send(_ event: ScreenEvent<Message>) -> [ProgramCommand<Message>] {
    let effects = page.screen.update(event)
    return apply(effects, from: page.id)
  }

  mutating func apply(
    _ effects: [Effect<Message>], from pageID: PageID
  ) -> [ProgramCommand<Message>] {
    effects.flatMap { apply($0, from: pageID) }
  }

  private mutating func apply(
    _ effect: Effect<Message>, from pageID: PageID
  ) -> [ProgramCommand<Message>] {
    switch effect {
    case .open(let screen):
      return push(screen, from: pageID)
    case .replace(let screen):
      return replace(pageID, by: screen)
    case .back:
      return goBack()
    case .show(let tab):
      return show(tab: tab)
    case .notice(let notice):
      self.notice = notice
    case .clearNotice:
      notice = nil
    case .prompt(let prompt):
      overlay = overlay(for: prompt)
    case .confirm(let confirmation):
      overlay = overlay(for: confirmation)
    case .work(let work):
      running[work.id] = RunningWork(title: work.title, page: pageID)
      return [.start(work, pageID)]
    case .cancel(let id):
      running[id] = nil
      return [.cancel(id)]
    case .quit:
      return [.quit]
    }
    return []
  }

  /// Puts a screen on top of the tab of the page that opens it; the user may be on another tab.
  private mutating func push(
    _ screen: any Screen<Message>, from pageID: PageID
  ) -> [ProgramCommand<Message>] {
    let tab = place(of: pageID)?.tab ?? selectedTab
    tabs[tab].pages.append(newPage(screen))
    return appear(tab: tab, index: tabs[tab].pages.count - 1)
  }

  private mutating func replace(
    _ pageID: PageID, by screen: any Screen<Message>
  ) -> [ProgramCommand<Message>] {
    guard let (tab, index) = place(of: pageID) else { return [] }
    tabs[tab].pages[index] = newPage(screen)
    return appear(tab: tab, index: index)
  }

  private mutating func appear() -> [ProgramCommand<Message>] {
    send(.resized(layout.body.size)) + send(.appeared)
  }

  private mutating func appear(tab: Int, index: Int) -> [ProgramCommand<Message>] {
    if tab == selectedTab { notice = nil }
    let id = tabs[tab].pages[index].id
    let effects =
      tabs[tab].pages[index].screen.update(.resized(layout.body.size))
      + tabs[tab].pages[index].screen.update(.appeared)
    return apply(effects, from: id)
  }

  private mutating func newPage(_ screen: any Screen<Message>) -> Page<Message> {
    defer { nextPage += 1 }
    return Page(id: PageID(nextPage), screen: screen)
  }

  private func place(of pageID: PageID) -> (tab: Int, index: Int)? {
    for tab in tabs.indices {
      if let index = tabs[tab].pages.firstIndex(where: { $0.id == pageID }) { return (tab, index) }
    }
    return nil
  }

  mutating func goBack() -> [ProgramCommand<Message>] {
    guard tabs[selectedTab].pages.count > 1 else { return [] }
    let closed = tabs[selectedTab].pages.removeLast().id
    let abandoned = running.filter { $0.value.page == closed }.map(\.key)
    for id in abandoned { running[id] = nil }
    return abandoned.map { .cancel($0) } + appear()
  }

  mutating func show(tab: Int) -> [ProgramCommand<Message>] {
    guard tabs.indices.contains(tab), tab != selectedTab else { return [] }
    selectedTab = tab
    notice = nil
    return appear()
  }
}

extension Program {
  /// Puts a sentence on the message line before the program starts.
  public mutating func tell(_ notice: Notice) { self.notice = notice }

  /// Lets the program begin with a screen above the first one.
  public mutating func begin(with screen: any Screen<Message>) {
    tabs[selectedTab].pages.append(Page(id: PageID(nextPage), screen: screen))
    nextPage += 1
  }
}
