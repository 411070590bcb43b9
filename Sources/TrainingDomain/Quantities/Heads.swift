/// A number of people.
public struct Heads: Hashable, Sendable, Comparable, AdditiveArithmetic, CustomStringConvertible {
  /// How many people.
  public let count: Int

  /// Makes a number of people.
  public init(_ count: Int) { self.count = count }

  /// Nobody.
  public static let zero = Heads(0)

  /// The number as plain digits.
  public var description: String { String(count) }

  /// Fewer people come first.
  public static func < (left: Self, right: Self) -> Bool { left.count < right.count }

  /// The sum of two numbers of people.
  public static func + (left: Self, right: Self) -> Self { Heads(left.count + right.count) }

  /// The difference of two numbers of people.
  public static func - (left: Self, right: Self) -> Self { Heads(left.count - right.count) }
}

extension Heads: ExpressibleByIntegerLiteral {
  /// Makes a number of people of a literal.
  public init(integerLiteral value: Int) { self.init(value) }
}
