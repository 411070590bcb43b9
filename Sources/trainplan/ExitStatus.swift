import ArgumentParser
import LinearModel

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
  /// An interrupt came before the proof; there is the best plan so far.
  case interrupted = 6
  /// The command line makes no sense.
  case usage = 64
  /// A fault of this program: the audit or the solver objects.
  case ourFault = 70
  /// A file or folder could not be written.
  case outputNotWritten = 74

  /// What a plan that is not proven ends with.
  static var unproven: ExitStatus { Interruption.ofProgram.flag.isCancelled ? .interrupted : .notProven }

  /// The code as the argument parser throws it.
  var code: ExitCode { ExitCode(rawValue) }
}
