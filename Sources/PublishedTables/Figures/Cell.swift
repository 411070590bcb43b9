public import Diagnostics

/// A figure of a document with the place where it was written down.
public struct Cell<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What stands in the cell.
  public let value: Value
  /// Where it stands; nil for a figure that comes from no file.
  public let location: SourceLocation?

  /// Makes a cell.
  public init(_ value: Value, at location: SourceLocation? = nil) {
    self.value = value
    self.location = location
  }
}
