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
    case LandedCostActions.day.id:
      return [
        .prompt(
          Prompt(
            id: LandedCostActions.dayPrompt, label: "As the law is on: ",
            text: request.day.isoText))
      ]
    default: return []
    }
  }

  /// Takes the day that was typed.
  mutating func takeDay(_ typed: String) -> [Effect<DashboardMessage>] {
    guard let request = report?.request, !isAsking else { return [] }
    do throws(FieldProblem) {
      return move(try TypedVariation.read("on \(typed)", of: request, today: desk.clock.today))
    } catch {
      return [.notice(Notice(.error, KeyedText(error.sentence)))]
    }
  }

  private mutating func move(_ variation: LandedCostVariation) -> [Effect<DashboardMessage>] {
    guard let request = report?.request else { return [] }
    isAsking = true
    return [
      .work(
        Work(Self.moveID) { [desk] _ in
          do throws(AskLandedCost.Failure) {
            return .landedCostMoved(try AskLandedCost(desk: desk).move(request, variation))
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
