/// A way to write a planning problem as a linear model.
public enum FormulationKind: String, Sendable, CaseIterable {
  /// Whole numbers of interchangeable officials per course and intake.
  case profile
  /// One yes-or-no per official, course and intake: the reference that others can check.
  case individual
}
