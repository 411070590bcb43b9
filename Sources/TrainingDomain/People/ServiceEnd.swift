/// The last day an official is in service, and how it is known.
public struct ServiceEnd: Hashable, Sendable {
  /// How the last day is known.
  public enum Basis: String, Hashable, Sendable {
    /// The roster lists it.
    case listed
    /// The retirement schedule gives it from sex and birth date.
    case schedule
    /// Neither is known: taken as the day after the horizon.
    case afterHorizon
  }

  /// The last day of service, itself included.
  public let lastDay: CalendarDate
  /// How it is known.
  public let basis: Basis

  /// Makes an end of service.
  public init(lastDay: CalendarDate, basis: Basis) {
    self.lastDay = lastDay
    self.basis = basis
  }
}
