import Diagnostics
import GLPK
import LinearModel
import Planning
import Reporting
import TrainingDomain

/// Searches for a plan and ends the program where there is none.
struct PlanSearch {
  private let arguments: PlanArguments
  private let format: ReportFormat

  /// Makes a search that says what became of it in a format.
  init(_ arguments: PlanArguments, _ format: ReportFormat) {
    self.arguments = arguments
    self.format = format
  }

  /// The plan of a problem with what is proven about it.
  func plan(_ problem: PlanningProblem) throws -> (PlanningResult, TrainingPlan) {
    switch try search(problem) {
    case .planned(let result, let plan): return (result, plan)
    case .infeasible(let reasons):
      Streams.say(DiagnosticsText.text(of: reasons) + "No plan keeps all the rules; nothing was written.")
      try end(.infeasible, .infeasible, reasons)
    case .stopped(let reason):
      let note = Diagnostic(
        .error, rule: reason.rawValue, "the search stopped without a plan: \(words(for: reason))",
        remedy: "allow more time or a gap")
      Streams.say("\(note)\nNothing was written.")
      try end(.stoppedWithoutPlan, .stopped, [note])
    }
  }

  private func search(_ problem: PlanningProblem) throws -> PlanningOutcome {
    let interruption = Interruption()
    let talk = ProgressTalk()
    do {
      let options = arguments.options(cancelledBy: interruption.flag, talk: talk)
      return try withExtendedLifetime(interruption) {
        try Planner(solver: GLPKSolver(), options: options).plan(problem)
      }
    } catch {
      Streams.say("error: the solver refused the model: \(error)\nThis is a fault of trainplan; please report it.")
      throw ExitStatus.ourFault.code
    }
  }

  private func end(
    _ status: ExitStatus, _ verdict: DiagnosticsJSON.Verdict, _ said: [Diagnostic]
  ) throws -> Never {
    if format == .json { try Streams.result(DiagnosticsJSON.text(of: said, verdict: verdict)) }
    throw status.code
  }

  private func words(for reason: PlanningOutcome.StopReason) -> String {
    switch reason {
    case .timeLimit: "the time limit came first"
    case .cancelled: "it was interrupted"
    case .memoryLimit: "memory ran out"
    case .numericalTrouble: "the solver could not trust its own arithmetic"
    }
  }
}
