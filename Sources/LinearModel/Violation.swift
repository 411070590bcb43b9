/// One way in which a point is no solution of a model.
public struct Violation: Hashable, Sendable, CustomStringConvertible {
  /// What is violated.
  public enum Kind: Hashable, Sendable {
    /// The point has the wrong number of values.
    case length
    /// A value is NaN or infinite.
    case notFinite
    /// A value lies outside the bounds of its column.
    case columnBound
    /// The value of an integer column is not whole.
    case integrality
    /// The sum of a row lies outside its bounds.
    case rowBound
  }

  /// What is violated.
  public var kind: Kind

  /// The name of the row or column; of the model when the length is wrong.
  public var culprit: String

  /// The value at fault: of the column, the sum of the row, or the number of values.
  public var value: Double

  /// How far the value is from an allowed one; infinite when the value is not finite.
  public var amount: Double

  /// A violation of a kind by a named row or column.
  public init(kind: Kind, culprit: String, value: Double, amount: Double) {
    self.kind = kind
    self.culprit = culprit
    self.value = value
    self.amount = amount
  }

  /// The violation in a sentence.
  public var description: String {
    let name = NameRule.quoted(culprit)
    let value = NumberText.of(value)
    let amount = NumberText.of(amount)
    return switch kind {
    case .length: "The point has \(value) values, which are not as many as model \(name) has columns."
    case .notFinite: "The value of column \(name) is \(value), not a finite number."
    case .columnBound: "The value \(value) of column \(name) is \(amount) outside its bounds."
    case .integrality: "The value \(value) of column \(name) is not whole."
    case .rowBound: "The sum \(value) of row \(name) is \(amount) outside its bounds."
    }
  }
}
