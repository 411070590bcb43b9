/// A post or title, in the words of the roster.
public struct Position: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
  /// The words of the roster.
  public let rawValue: String

  /// Makes a position of the words of the roster.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The words of the roster.
  public var description: String { rawValue }
}
