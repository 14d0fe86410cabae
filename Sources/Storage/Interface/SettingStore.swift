/// Keeps what the program remembers of itself: sort orders, chosen columns, the last screen.
///
/// Not for secrets: nothing here is encrypted.
public protocol SettingStore: Sendable {
  /// Saves a setting, replacing an earlier one.
  ///
  /// - Parameters:
  ///   - json: The value as JSON text.
  ///   - key: The name, such as `quotes.sort`.
  /// - Throws: ``StoreError/rejected(path:reason:)`` for text that is no JSON.
  func saveSetting(_ json: String, key: String) throws(StoreError)

  /// The setting with a name as JSON text, or nothing when there is none.
  func setting(key: String) throws(StoreError) -> String?

  /// Forgets a setting, if there is one.
  func deleteSetting(key: String) throws(StoreError)
}
