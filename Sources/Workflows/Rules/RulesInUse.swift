public import ReferenceData
public import Shipping
public import Units

/// The customs rules that a program uses: the bundled packs with the user's own laid over them.
public struct RulesInUse: Sendable {
  /// A file of rules as it was read.
  public struct File: Sendable {
    /// The name of the file, for messages.
    public let name: String
    /// What is in it.
    public let text: String

    /// Makes a file.
    public init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// The rules of all markets.
  public let book: RuleBook

  /// The user's own packs.
  public let own: [RulePack]

  /// What is wrong with files, a sentence each; a file with a problem is not used at all.
  public let problems: [String]

  /// Reads the user's files and lays them over the bundled rules.
  ///
  /// - Parameters:
  ///   - files: the user's files of rules.
  ///   - unread: what is wrong with files that could not even be read.
  public init(files: [File] = [], unread: [String] = []) {
    var packs: [RulePack] = []
    var problems = unread
    for file in files {
      do throws(RulePackError) {
        packs.append(try RulePack(toml: file.text, file: file.name))
      } catch {
        problems += error.sentences
      }
    }
    own = packs
    do throws(RulePackError) {
      book = RuleBook(packs: try RuleLedger.bundledPacks()).overridden(by: packs)
    } catch {
      book = RuleBook(packs: packs)
      problems += error.sentences
    }
    self.problems = problems
  }

  /// Every rule with its source and its age on a day.
  ///
  /// - Parameter day: the day on which the age is judged.
  /// - Returns: the ledger, stale rules first.
  public func ledger(on day: CalendarDay) -> RuleLedger {
    RuleLedger(packs: book.packs, own: own, on: day)
  }
}
