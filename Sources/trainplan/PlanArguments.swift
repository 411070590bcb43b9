import ArgumentParser
import LinearModel
import Planning

/// The arguments that say how long and how exactly a plan is searched for.
struct PlanArguments: ParsableArguments {
  @Option(help: ArgumentHelp("Stop after so many seconds.", valueName: "seconds"))
  var timeLimit: Double?

  @Option(help: ArgumentHelp("Stop at a gap of so much, such as 0.01; 0 demands a proof.", valueName: "share"))
  var gap = 0.0

  @Option(help: "The formulation that is solved.")
  var formulation = FormulationChoice.profile

  func validate() throws {
    if let timeLimit, !(timeLimit.isFinite && (0...1e9).contains(timeLimit)) {
      throw ValidationError("--time-limit must be a number of seconds from 0 to a thousand million.")
    }
    guard gap.isFinite, (0...1).contains(gap) else {
      throw ValidationError("--gap must be a number from 0 to 1.")
    }
  }

  /// The planner's options.
  func options(cancelledBy flag: CancellationFlag, talk: ProgressTalk) -> PlanningOptions {
    PlanningOptions(
      timeLimit: timeLimit.map { .seconds($0) }, gap: gap, cancellation: flag, progress: { talk.hear($0) },
      formulation: formulation.kind)
  }
}
