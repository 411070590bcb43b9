import ArgumentParser
import Planning

/// The formulations as the command line names them.
enum FormulationChoice: String, ExpressibleByArgument, CaseIterable {
  /// Whole numbers of interchangeable officials.
  case profile
  /// One yes-or-no per official, course and intake.
  case individual

  /// The planner's word for it.
  var kind: FormulationKind {
    switch self {
    case .profile: .profile
    case .individual: .individual
    }
  }
}
