internal import Languages

extension Diagnostic {
  /// A diagnostic whose words still wait for their translation; when none is left this file goes, and the compiler
  /// refuses any that is said in one language only.
  public init(
    _ severity: Severity, rule: String, _ message: String, remedy: String? = nil, at location: SourceLocation? = nil
  ) {
    self.init(
      severity, rule: rule, Wording(verbatim: message), remedy: remedy.map { Wording(verbatim: $0) }, at: location)
  }
}
