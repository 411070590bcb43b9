/// An amount of Vietnamese đồng, always whole.
public struct Dong: Hashable, Sendable, Comparable, AdditiveArithmetic, CustomStringConvertible {
  /// The amount in đồng.
  public let amount: Int

  /// Makes an amount of đồng.
  public init(_ amount: Int) { self.amount = amount }

  /// No money.
  public static let zero = Dong(0)

  /// The amount in đồng as plain digits.
  public var description: String { String(amount) }

  /// Smaller amounts come first.
  public static func < (left: Self, right: Self) -> Bool { left.amount < right.amount }

  /// The sum of two amounts.
  public static func + (left: Self, right: Self) -> Self { Dong(left.amount + right.amount) }

  /// The difference of two amounts.
  public static func - (left: Self, right: Self) -> Self { Dong(left.amount - right.amount) }

  /// An amount taken so many times.
  public static func * (count: Int, amount: Self) -> Self { Dong(count * amount.amount) }
}

extension Dong: ExpressibleByIntegerLiteral {
  /// Makes an amount of a literal.
  public init(integerLiteral value: Int) { self.init(value) }
}
