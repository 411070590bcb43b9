import ArgumentParser

/// What the program's exit codes mean; they are documented in `Documentation/Commands.md`.
enum ExitStatus: Int32, CaseIterable {
  /// Done; a plan is proven best.
  case done = 0
  /// The scenario has errors.
  case scenarioRefused = 2
  /// No plan keeps all rules.
  case infeasible = 3
  /// The search ended before it had a plan.
  case stoppedWithoutPlan = 4
  /// There is a plan, but it is not proven best.
  case notProven = 5
  /// The command line makes no sense.
  case usage = 64
  /// A fault of this program: the audit or the solver objects.
  case ourFault = 70
  /// A file or folder could not be written.
  case outputNotWritten = 74

  /// The code as the argument parser throws it.
  var code: ExitCode { ExitCode(rawValue) }
}
