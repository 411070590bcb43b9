public import Diagnostics

/// A roster brought into the canonical form, and all that was said about its file.
public struct ImportedRoster: Sendable {
  /// The text of the canonical file; nil whenever the report holds an error.
  public let text: String?
  /// How many rows it has.
  public let rowCount: Int
  /// What was understood, and what could not be read.
  public let report: DiagnosticReport
}
