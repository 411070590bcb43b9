internal import Synchronization
internal import TrainingDomain

/// The chances of a roster's officials, surveyed once for all who ask in one context.
///
/// A plan asks for them when people are grouped with their units and without, when targets are explained, and for
/// every target that is looked at alone.
final class SharedChances: Sendable {
  private let survey = Mutex(ChanceSurvey())
  private let order = Mutex<[Int]?>(nil)

  /// Slots judged so far, for tests that count the work.
  var judgements: Int { survey.withLock { $0.judgements } }

  /// The chances of an official by the row in the roster.
  func chances(ofRow row: Int, in surveyed: SurveyContext) -> ChanceSurvey.Known {
    survey.withLock { $0.chances(ofRow: row, in: surveyed) }
  }

  /// The chances of an official who need not be of the roster.
  func chances(of official: Official, in surveyed: SurveyContext) -> ChanceSurvey.Known {
    survey.withLock { $0.chances(of: official, in: surveyed) }
  }

  /// The first reason against a slot on its own; nil where there is none.
  func refusal(
    of slot: Slot, to official: Official, inProgress: [ProgressedCourse], in surveyed: SurveyContext
  ) -> RefusalReason? {
    survey.withLock { $0.refusal(of: slot, to: official, inProgress: inProgress, in: surveyed) }
  }

  /// The order in which the roster's officials are named.
  func namingOrder(of problem: PlanningProblem) -> [Int] {
    order.withLock { known in
      let found = known ?? NamingPriority(problem).order
      known = found
      return found
    }
  }
}
