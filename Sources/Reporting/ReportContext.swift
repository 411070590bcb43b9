public import Languages

/// What a report says besides the plan: which version made it, what the audit found, and in which language.
public struct ReportContext: Hashable, Sendable {
  /// The version of the program.
  public let version: String
  /// What the audit came to; nil where none took place.
  public let audit: AuditRecord?
  /// The language of the words.
  public let language: Language

  /// Makes a context.
  public init(version: String, audit: AuditRecord? = nil, language: Language) {
    self.version = version
    self.audit = audit
    self.language = language
  }
}
