/// A name that can identify only one kind of thing: an official's and a course's identifier do not mix.
public struct Identifier<Subject>: Hashable, Sendable, RawRepresentable, Comparable, CustomStringConvertible {
  /// The identifier as it stands in the input files.
  public let rawValue: String

  /// Makes an identifier of the text that stands in the input.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes an identifier of the text that stands in the input.
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// The identifier as it stands in the input files.
  public var description: String { rawValue }

  /// Orders identifiers by their UTF-8 bytes, so that no locale takes part.
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

extension Identifier: ExpressibleByStringLiteral {
  /// Makes an identifier of a literal, for tests and catalogues written in code.
  public init(stringLiteral value: String) { self.init(value) }
}
