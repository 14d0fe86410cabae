import Workflows

/// All facts of a rate sheet as JSON.
struct SheetFactsAnswer: Encodable {
  struct Term: Encodable {
    var name: String
    var text: String
  }

  struct Service: Encodable {
    var name: String
    var terms: [Term]
  }

  struct Coverage: Encodable {
    var name: String
    var unit: SheetCoverage.Unit
    var count: Int
    var first: [String]
  }

  var sheet: SheetAnswer
  var services: [Service]
  var coverage: [Coverage]

  init(_ facts: SheetFacts) {
    sheet = SheetAnswer(facts.sheet)
    services = facts.services.map { service in
      Service(name: service.name, terms: service.terms.map { Term(name: $0.name, text: $0.text) })
    }
    coverage = facts.coverage.map {
      Coverage(name: $0.name, unit: $0.unit, count: $0.count, first: $0.first)
    }
  }
}
