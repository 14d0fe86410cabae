import TerminalKit

extension Form.Outcome {
  /// Whether the form told why it did nothing.
  var isRefused: Bool {
    guard case .refused(let sentence) = self else { return false }
    return !sentence.isEmpty
  }
}
