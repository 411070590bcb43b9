public import Diagnostics

/// A figure of the running text: `63,68%/50%, đạt 127,36% mục tiêu đề ra`.
public struct Statement: Hashable, Sendable {
  /// The text, or what it is about.
  public let text: String
  /// The table and row that tell the same; nil where none does.
  public var row: RowReference?
  /// How many.
  public var count: Cell<Int>?
  /// Of how many.
  public var base: Cell<Int>?
  /// The share.
  public var percent: Cell<PrintedNumber>?
  /// The share demanded: one, or a range.
  public var target: Cell<PrintedSpan>?
  /// The share as a percentage of the share demanded.
  public var attainment: Cell<PrintedSpan>?
  /// Where it begins.
  public var location: SourceLocation?

  /// Makes a statement with nothing in it.
  public init(_ text: String, row: RowReference? = nil, at location: SourceLocation? = nil) {
    self.text = text
    self.row = row
    self.location = location
  }
}
