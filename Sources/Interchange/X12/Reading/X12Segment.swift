/// One line of an X12 file: a name and its elements.
public struct X12Segment: Hashable, Sendable {
  /// The name, such as `N1`.
  public let id: String

  /// The elements behind the name, as they stand in the file.
  public let elements: [String]

  /// The place in the file, counted from one over all interchanges.
  public let position: Int

  /// Makes a segment.
  public init(_ id: String, _ elements: [String], position: Int = 0) {
    self.id = id
    self.elements = elements
    self.position = position
  }

  /// An element by its number, counted from one, without the spaces around it; empty when absent.
  public subscript(number: Int) -> String {
    guard elements.indices.contains(number - 1) else { return "" }
    var text = Substring(elements[number - 1])
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension [X12Segment] {
  /// The first segment with a name.
  func first(_ id: String) -> X12Segment? { first { $0.id == id } }

  /// All segments with a name.
  func all(_ id: String) -> [X12Segment] { filter { $0.id == id } }

  /// The loops that begin with a segment of a name, each up to the next one.
  ///
  /// A loop also ends before a segment of one of the other names, which belongs to no loop.
  func loops(_ id: String, endedBy others: Set<String> = []) -> [[X12Segment]] {
    var loops: [[X12Segment]] = []
    var isOpen = false
    for segment in self {
      if segment.id == id {
        loops.append([segment])
        isOpen = true
      } else if others.contains(segment.id) {
        isOpen = false
      } else if isOpen {
        loops[loops.count - 1].append(segment)
      }
    }
    return loops
  }

  /// The segments before the first one with any of the names.
  func before(_ ids: Set<String>) -> [X12Segment] {
    Array(prefix { !ids.contains($0.id) })
  }
}
