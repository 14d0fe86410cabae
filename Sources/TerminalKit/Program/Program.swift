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
  /// What was entered into each prompt before, oldest first.
  var promptHistories: [String: [String]] = [:]

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
    // The pages are named first: what one of them does may open and close others.
    let pages = pageID.map { [$0] } ?? tabs.flatMap { $0.pages.map(\.id) }
    return pages.flatMap { send(.message(message), to: $0) }
  }

  /// Takes in that given-up work has ended without having done anything that lasts.
  public mutating func receiveCancellation(
    of id: WorkID, for pageID: PageID
  ) -> [ProgramCommand<Message>] {
    notice = Notice(.info, "Cancelled; nothing was changed.")
    return send(.cancelled(id), to: pageID)
  }

  /// Takes in how far a piece of slow work is; nil when it has ended.
  public mutating func progress(_ progress: WorkProgress?, of id: WorkID) {
    if let progress { running[id]?.progress = progress } else { running[id] = nil }
  }

  mutating func send(_ event: ScreenEvent<Message>) -> [ProgramCommand<Message>] {
    send(event, to: page.id)
  }

  /// Sends an event to a page, wherever it is; a page that was closed hears nothing.
  mutating func send(
    _ event: ScreenEvent<Message>, to pageID: PageID
  ) -> [ProgramCommand<Message>] {
    guard let (tab, index) = place(of: pageID) else { return [] }
    let effects = tabs[tab].pages[index].screen.update(event)
    return apply(effects, from: pageID)
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
      return close(pageID)
    case .answer(let message):
      return answer(message, from: pageID)
    case .show(let tab):
      return show(tab: tab)
    case .notice(let notice):
      self.notice = notice
    case .clearNotice:
      notice = nil
    case .ring:
      return [.ring]
    case .prompt(let prompt):
      ask(overlay(for: prompt, from: pageID), from: pageID)
    case .confirm(let confirmation):
      ask(overlay(for: confirmation, from: pageID), from: pageID)
    case .work(let work):
      running[work.id] = RunningWork(title: work.title, writes: work.writes, page: pageID)
      return [.start(work, pageID)]
    case .cancel(let id):
      return giveUp(id)
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
    let ending = send(.closed, to: pageID)
    tabs[tab].pages[index] = newPage(screen)
    return ending + appear(tab: tab, index: index)
  }

  private mutating func appear() -> [ProgramCommand<Message>] {
    defer { showWaitingOverlay() }
    return send(.resized(layout.body.size)) + send(.appeared)
  }

  private mutating func appear(tab: Int, index: Int) -> [ProgramCommand<Message>] {
    if tab == selectedTab { notice = nil }
    let id = tabs[tab].pages[index].id
    return send(.resized(layout.body.size), to: id) + send(.appeared, to: id)
  }

  private mutating func newPage(_ screen: any Screen<Message>) -> Page<Message> {
    defer { nextPage += 1 }
    return Page(id: PageID(nextPage), screen: screen)
  }

  func place(of pageID: PageID) -> (tab: Int, index: Int)? {
    for tab in tabs.indices {
      if let index = tabs[tab].pages.firstIndex(where: { $0.id == pageID }) { return (tab, index) }
    }
    return nil
  }

  /// Closes a page, so that the one below appears; a root screen stays.
  mutating func close(_ pageID: PageID) -> [ProgramCommand<Message>] {
    guard let (tab, index) = place(of: pageID), index > 0 else { return [] }
    let wasShown = pageID == page.id
    let ending = send(.closed, to: pageID)
    tabs[tab].pages.remove(at: index)
    if overlay?.page == pageID { overlay = nil }
    return ending + abandonWork(of: pageID) + (wasShown ? appear() : [])
  }

  /// Closes a page and hands the one below a message; a root screen has nobody to answer.
  private mutating func answer(
    _ message: Message, from pageID: PageID
  ) -> [ProgramCommand<Message>] {
    guard let (tab, index) = place(of: pageID), index > 0 else { return [] }
    let asker = tabs[tab].pages[index - 1].id
    return close(pageID) + send(.message(message), to: asker)
  }

  /// Gives up what only the closed page waited for; what it was saving is still saved.
  private mutating func abandonWork(of pageID: PageID) -> [ProgramCommand<Message>] {
    let abandoned = running.filter { $0.value.page == pageID }
    for id in abandoned.keys { running[id] = nil }
    return abandoned.filter { !$0.value.writes || $0.value.title != nil }.map { .cancel($0.key) }
  }

  /// Asks work to end early.
  ///
  /// Work that only reads ends at once; what writes may have written.
  mutating func giveUp(_ id: WorkID) -> [ProgramCommand<Message>] {
    guard let work = running[id] else { return [] }
    if work.writes {
      running[id]?.isGivenUp = true
      return [.cancel(id)]
    }
    running[id] = nil
    return [.cancel(id)] + receiveCancellation(of: id, for: work.page)
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
