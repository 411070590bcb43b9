import ArgumentParser
import TrainingDomain

/// The kinds of limits that may give way, as the command line names them.
enum RelaxationChoice: String, ExpressibleByArgument, CaseIterable {
  /// The yearly money of the sources.
  case money
  /// The seats of the courses.
  case seats
  /// The authorised posts of units into which people can be hired.
  case vacancies
  /// The due dates of the targets.
  case dates

  /// The word of the field for it.
  var kind: RelaxationKind {
    switch self {
    case .money: .money
    case .seats: .seats
    case .vacancies: .vacancies
    case .dates: .dates
    }
  }
}
