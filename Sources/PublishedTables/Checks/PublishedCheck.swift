internal import Diagnostics
internal import Languages

/// One kind of thing that can be wrong in the figures of a document; one kind a file.
protocol PublishedCheck: Sendable {
  /// The stable name that its findings carry.
  static var name: String { get }

  /// What is wrong of this kind.
  static func findings(in summary: PublishedSummary) -> [Diagnostic]
}

extension PublishedCheck {
  /// A finding of this kind.
  static func finding(_ message: Wording, remedy: Wording? = nil, at location: SourceLocation?) -> Diagnostic {
    Diagnostic(.warning, rule: name, message, remedy: remedy, at: location)
  }
}
