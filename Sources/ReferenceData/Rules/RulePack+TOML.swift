public import Shipping

extension RulePack {
  /// Reads the rules of a market from TOML; `RulePackFormat` says how it is written.
  ///
  /// Lists of goods that the file names without giving them are taken from the bundled ones.
  ///
  /// - Parameters:
  ///   - text: the file's text.
  ///   - file: the file's name, for problems.
  /// - Throws: ``RulePackError`` with everything that is wrong; nothing is used in part.
  public init(toml text: String, file: String = "rules.toml") throws(RulePackError) {
    self = try RulePackReader.read(text, file: file) { GoodsLists.list(named: $0) }
  }
}
