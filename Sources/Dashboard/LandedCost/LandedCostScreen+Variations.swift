import Shipping
import TerminalKit
import Units
import Workflows

extension LandedCostScreen {
  static let moveID: WorkID = "landed-cost.move"

  /// Takes one thing otherwise; for another day it asks which.
  mutating func take(_ action: ActionID) -> [Effect<DashboardMessage>] {
    guard let request = report?.request else { return [] }
    switch action {
    case LandedCostActions.proof.id: return move(.proof(isHeld: !request.holdsProof))
    case LandedCostActions.terms.id: return move(.incoterm(request.nextFittingIncoterm))
    case LandedCostActions.importer.id:
      return move(.importer(request.importer == .consumer ? .commercial : .consumer))
    case LandedCostActions.channel.id: return move(.channel(request.nextChannel))
    case LandedCostActions.day.id:
      return ask(LandedCostActions.dayPrompt, "As the law is on: ", request.day.isoText)
    case LandedCostActions.region.id:
      return ask(
        LandedCostActions.regionPrompt, "Importer's state or province: ",
        request.region?.code ?? "")
    default: return []
    }
  }

  private func ask(_ id: String, _ label: String, _ text: String) -> [Effect<DashboardMessage>] {
    [.prompt(Prompt(id: id, label: label, text: text))]
  }

  /// Takes what was typed as an answer, behind the word of its kind: `on`, `province`.
  mutating func takeTyped(_ kind: String, _ typed: String) -> [Effect<DashboardMessage>] {
    guard let request = report?.request, !isAsking else { return [] }
    do throws(FieldProblem) {
      return move(
        try TypedVariation.read("\(kind) \(typed)", of: request, today: desk.clock.today))
    } catch {
      return [.notice(Notice(.error, KeyedText(error.sentence)))]
    }
  }

  private mutating func move(_ variation: LandedCostVariation) -> [Effect<DashboardMessage>] {
    guard let asked = report?.asked else { return [] }
    isAsking = true
    return [
      .work(
        Work(Self.moveID) { [desk] _ in
          do throws(AskLandedCost.Failure) {
            return .landedCostMoved(try AskLandedCost(desk: desk).move(asked, variation))
          } catch {
            return .landedCostRefused(error)
          }
        })
    ]
  }

  /// Shows what moved; what was before can be had back.
  mutating func show(_ move: AskLandedCost.Move) {
    isAsking = false
    guard let report else { return }
    past.append(Past(report: report, entry: entry, strip: strip))
    content = .report(move.report)
    entry = entry.varied(move.variation)
    strip = move.sentence
    fitList()
  }

  /// Takes the last change back.
  mutating func undo() {
    guard let last = past.popLast() else { return }
    content = .report(last.report)
    (entry, strip) = (last.entry, last.strip)
    fitList()
  }
}

extension Effect<DashboardMessage> {
  /// Reckons what was typed.
  static func askLandedCost(_ entry: LandedCostEntry, _ desk: Desk) -> Effect<DashboardMessage> {
    .work(
      Work("landed-cost.ask", title: "Reckoning the landed cost") { _ in
        do throws(AskLandedCost.Failure) {
          return .landedCost(try AskLandedCost(desk: desk)(entry))
        } catch {
          return .landedCostRefused(error)
        }
      })
  }
}
