/// What a report says besides the plan: which version made it and what the audit found.
public struct ReportContext: Hashable, Sendable {
  /// The version of the program.
  public let version: String
  /// What the audit came to; nil where none took place.
  public let audit: AuditRecord?

  /// Makes a context.
  public init(version: String, audit: AuditRecord? = nil) {
    self.version = version
    self.audit = audit
  }
}
