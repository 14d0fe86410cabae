import Interchange
import ReferenceData
import Shipping
import Storage
import Units
import Workflows

/// What a search in a tariff found, as JSON.
struct TariffSearchJSON: Encodable {
  struct Candidate: Encodable {
    var number: TariffNumber?
    var description: String
    var path: [String]
  }

  struct Vague: Encodable {
    var word: String
    var question: String
  }

  var candidates: [Candidate]
  var vagueWords: [Vague]
  var isAllVague: Bool

  init(_ answer: TariffSearchAnswer) {
    candidates = answer.candidates.map { found in
      Candidate(
        number: found.line.number, description: found.line.description,
        path: found.path.map(\.description))
    }
    vagueWords = answer.vagueWords.map { Vague(word: $0.word, question: $0.question) }
    isAllVague = answer.isAllVague
  }
}

/// A line of a tariff, as JSON.
struct TariffLineAnswer: Encodable {
  struct Rate: Encodable {
    var column: String
    var text: String
  }

  struct Below: Encodable {
    var number: TariffNumber?
    var description: String
  }

  var edition: String
  var isBundled: Bool
  var asked: TariffNumber
  var number: TariffNumber?
  var description: String
  var path: [String]
  var rates: [Rate]
  var units: [String]
  var below: [Below]
  var agencyFlags: [String]

  init(_ facts: TariffLineFacts, _ lookUp: LookUpTariff) {
    edition = lookUp.edition.name
    isBundled = lookUp.isBundled
    asked = facts.asked
    number = facts.line.number
    description = facts.line.description
    path = facts.path.map(\.description)
    rates = facts.rates.map { Rate(column: $0.column.description, text: $0.text) }
    units = facts.units
    below = facts.below.map { Below(number: $0.number, description: $0.description) }
    agencyFlags = TariffText.flagCodes(facts.flags)
  }
}

/// An edition of a tariff, as JSON.
struct TariffEditionAnswer: Encodable {
  var number: Int64
  var country: Country
  var name: String
  var source: String
  var from: CalendarDay?
  var through: CalendarDay?
  var lines: Int
  var importedAt: String
  var importedBy: String

  init(_ header: TariffEditionHeader) {
    number = header.id
    country = header.facts.country
    name = header.facts.name
    source = header.facts.source
    from = header.facts.days.from
    through = header.facts.days.through
    lines = header.facts.lineCount
    importedAt = header.imported.instant.isoText
    importedBy = header.imported.author
  }
}

/// What importing an edition did, as JSON.
struct TariffImportAnswer: Encodable {
  var rows: Int
  var lines: Int
  var written: Bool
  var edition: TariffEditionAnswer?
  var missingColumns: [String]
  var unusedColumns: [String]

  init(_ outcome: ImportTariff.Outcome, isPlan: Bool) {
    rows = outcome.reading.rowCount
    lines = outcome.reading.edition?.count ?? 0
    edition = outcome.saved.map { TariffEditionAnswer($0.header) }
    if case .added = outcome.saved { written = true } else { written = false }
    missingColumns = outcome.reading.missingColumns
    unusedColumns = outcome.reading.unusedColumns
  }
}

/// What changed between two editions, as JSON.
struct TariffChangesAnswer: Encodable {
  struct Entry: Encodable {
    var number: TariffNumber
    var products: [String]
    var changes: [String]
  }

  var old: String
  var new: String
  var entries: [Entry]

  init(_ outcome: CompareTariffs.Outcome) {
    old = outcome.old.facts.name
    new = outcome.new.facts.name
    entries = outcome.difference.entries.map { entry in
      Entry(
        number: entry.number, products: outcome.products(under: entry.number),
        changes: entry.changes.map(TariffText.words))
    }
  }
}
