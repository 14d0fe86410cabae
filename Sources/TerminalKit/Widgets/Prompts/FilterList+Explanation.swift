extension FilterItem {
  /// The sentence on it, behind the reason for which it cannot be chosen now.
  var explanation: String {
    disabledReason.map { "not now: \($0) \(detail)" } ?? detail
  }
}

extension FilterList {
  /// The whole sentence on the item under the pointer, in lines; none where its line in a list of so
  /// many columns shows all of it.
  public func explanation(columns: Int) -> [String] {
    guard let pointed else { return [] }
    return lines(of: pointed, columns: columns)
  }

  /// The most lines that the sentence on any item takes, so that a list can leave room for them
  /// without moving.
  public func explanationRows(columns: Int) -> Int {
    items.map { lines(of: $0, columns: columns).count }.max() ?? 0
  }

  private func lines(of item: FilterItem<ID>, columns: Int) -> [String] {
    let sentence = item.explanation
    let room = columns - detailOffset
    guard DisplayWidth.columns(of: DisplayText.escaped(sentence)) > room else { return [] }
    return WordWrap.lines(of: sentence, columns: columns)
  }
}
