import ReferenceData
import Shipping

/// The rules that come with the program.
enum BundledRules {
  static let book = RuleBook(packs: (try? RuleLedger.bundledPacks()) ?? [])
}
