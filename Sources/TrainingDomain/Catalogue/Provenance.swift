/// Where a figure comes from, so that an assumption is never taken for law.
public struct Provenance: Hashable, Sendable {
  /// What kind of source it is.
  public enum Basis: String, Hashable, Sendable, CaseIterable {
    /// A law, decree, circular or Party regulation.
    case law
    /// One of the source documents.
    case document
    /// Nothing that can be cited: someone assumed it, and may change it.
    case assumption
  }

  /// What kind of source it is.
  public let basis: Basis
  /// The document, article or reason, in words.
  public let source: String

  /// The provenance of what names no source.
  public static let notStated = Self(basis: .assumption, source: "not stated")

  /// Makes a provenance.
  public init(basis: Basis, source: String) {
    self.basis = basis
    self.source = source
  }
}
