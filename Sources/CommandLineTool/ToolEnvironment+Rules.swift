import TerminalKit
import Workflows

extension ToolEnvironment {
  /// The customs rules, with the user's packs of the configuration folder laid over the bundled ones.
  public func rules() -> RulesInUse {
    guard let folder = ConfigurationLocation.folder(environment: variables) else {
      return RulesInUse()
    }
    let (texts, problems) = tomlFiles(in: folder + "/rules")
    return RulesInUse(
      files: texts.map { RulesInUse.File(name: $0.name, text: $0.text) }, unread: problems)
  }
}
