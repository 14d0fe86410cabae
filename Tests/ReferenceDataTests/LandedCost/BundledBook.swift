import ReferenceData
import Shipping

/// The rules that come with the program.
enum BundledBook {
  static let book = RuleBook(packs: (try? RuleLedger.bundledPacks()) ?? [])
}
