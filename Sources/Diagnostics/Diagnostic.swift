/// Something said about the input: what is wrong, where, and what to do.
public struct Diagnostic: Hashable, Sendable, Error {
  /// How grave it is.
  public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    /// No plan can be made.
    case error
    /// A plan can be made, but the reader should know.
    case warning
    /// Said for information.
    case note

    /// Graver comes first.
    public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

    private var order: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .note: 2
      }
    }
  }

  /// How grave it is.
  public let severity: Severity
  /// A stable name of the rule that speaks, such as `unknown-key`.
  public let rule: String
  /// What is wrong, in a sentence without a full stop.
  public let message: String
  /// What to do about it; nil where the message says it.
  public let remedy: String?
  /// Where it stands; nil for the problem as a whole.
  public let location: SourceLocation?

  /// Makes a diagnostic.
  public init(
    _ severity: Severity, rule: String, _ message: String, remedy: String? = nil, at location: SourceLocation? = nil
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.remedy = remedy
    self.location = location
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The diagnostic on a line: `scenario.yaml:14:7: error: … (…)`.
  public var description: String {
    let place = location.map { "\($0): " } ?? ""
    let advice = remedy.map { " (\($0))" } ?? ""
    return "\(place)\(severity.rawValue): \(message)\(advice)"
  }
}
