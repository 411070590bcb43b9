extension ValueType {
  /// Whether a value of this type is a number.
  var isNumber: Bool { isWholeNumber || isExactNumber }

  /// Whether a value of this type is a whole number.
  var isWholeNumber: Bool {
    switch self {
    case .wholeNumber, .money, .year: true
    default: false
    }
  }

  /// Whether a value of this type is a number that need not be whole.
  var isExactNumber: Bool {
    switch self {
    case .share, .percent, .positive, .amount, .duration: true
    default: false
    }
  }
}
