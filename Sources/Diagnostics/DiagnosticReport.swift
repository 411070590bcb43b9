/// All that was said about an input, sorted by place and gravity.
public struct DiagnosticReport: Hashable, Sendable, Error {
  /// What was said, sorted.
  public private(set) var diagnostics: [Diagnostic]

  /// Makes a report; equal diagnostics are said once.
  public init(_ diagnostics: [Diagnostic] = []) {
    self.diagnostics = []
    add(diagnostics)
  }

  /// Whether anything forbids a plan.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Only what forbids a plan.
  public var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }

  /// Adds diagnostics and sorts anew.
  public mutating func add(_ more: [Diagnostic]) {
    var seen = Set<Diagnostic>()
    diagnostics = (diagnostics + more).filter { seen.insert($0).inserted }.enumerated().sorted { left, right in
      Self.precedes(left.element, right.element) ?? (left.offset < right.offset)
    }.map(\.element)
  }

  /// Whether one diagnostic stands before another; nil where both stand at the same place with the same gravity.
  private static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool? {
    switch (left.location, right.location) {
    case (let one?, let other?) where one != other: return one < other
    case (nil, .some): return false
    case (.some, nil): return true
    default: return left.severity == right.severity ? nil : left.severity < right.severity
    }
  }
}
