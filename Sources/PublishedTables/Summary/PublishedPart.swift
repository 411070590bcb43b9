/// One named figure of a whole: a count, its share, or both.
public struct PublishedPart: Hashable, Sendable {
  /// What is counted, in the document's words.
  public let name: String
  /// How many.
  public var count: Cell<Int>?
  /// Their share of the whole.
  public var percent: Cell<PrintedNumber>?
  /// Whether the part may or may not be meant in the total; only sums have such parts.
  public var isPerhaps: Bool

  /// Makes a part.
  public init(
    _ name: String, count: Cell<Int>? = nil, percent: Cell<PrintedNumber>? = nil, isPerhaps: Bool = false
  ) {
    self.name = name
    self.count = count
    self.percent = percent
    self.isPerhaps = isPerhaps
  }
}
