public import Diagnostics

/// A row of a quality table; any cell may be blank.
public struct QualityRow: Hashable, Sendable {
  /// The row's number in the document, such as `9a`; unique in its table.
  public let id: String
  /// What is counted, in the document's words.
  public var name: String
  /// How many there were in the base year.
  public var baseCount: Cell<Int>?
  /// Their share of the base year's group.
  public var basePercent: Cell<PrintedNumber>?
  /// The base year's own base where it is not the group, such as person-times.
  public var baseOf: Cell<Int>?
  /// The share demanded: one, or a range.
  public var target: Cell<PrintedSpan>?
  /// How many there are in the year reported.
  public var count: Cell<Int>?
  /// Their share of the group.
  public var percent: Cell<PrintedNumber>?
  /// The row's own base where it is not the group, such as person-times.
  public var base: Cell<Int>?
  /// The share as a percentage of the share demanded.
  public var vsTarget: Cell<PrintedSpan>?
  /// The share as a percentage of the base year's.
  public var vsBase: Cell<PrintedNumber>?
  /// Where the row begins.
  public var location: SourceLocation?

  /// Makes a row with nothing in it.
  public init(id: String, name: String = "", at location: SourceLocation? = nil) {
    self.id = id
    self.name = name
    self.location = location
  }
}
