public import Diagnostics
public import TrainingDomain

/// What became of a table.
public enum SynthesisOutcome: Sendable {
  /// Officials who add up to every number of the table; their last days of service are left to the schedule.
  case roster([Official])
  /// Why there are no such officials.
  case refused([Diagnostic])
}
