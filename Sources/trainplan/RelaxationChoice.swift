import ArgumentParser
import TrainingDomain

/// The kinds of limits that may give way, as the command line names them.
enum RelaxationChoice: String, ExpressibleByArgument, CaseIterable {
  /// The yearly money of the sources.
  case money
  /// The seats of the courses.
  case seats
  /// The due dates of the targets.
  case dates

  /// The word of the field for it.
  var kind: RelaxationKind {
    switch self {
    case .money: .money
    case .seats: .seats
    case .dates: .dates
    }
  }
}
