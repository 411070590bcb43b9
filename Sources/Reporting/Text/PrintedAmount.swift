internal import TrainingDomain

/// Amounts as people read them.
enum PrintedAmount {
  /// Whole đồng with a comma after every third digit.
  static func dong(_ amount: Dong) -> String { grouped(amount.amount) }

  /// A whole number with a comma after every third digit.
  static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var out = ""
    for (position, digit) in digits.enumerated() {
      if position > 0 && (digits.count - position) % 3 == 0 { out += "," }
      out.append(digit)
    }
    return number < 0 ? "-" + out : out
  }

  /// Million đồng rounded half up to a tenth; a dash for nothing.
  static func millions(_ amount: Dong) -> String {
    guard amount > .zero else { return "-" }
    let tenths = (amount.amount + 50_000) / 100_000
    return "\(grouped(tenths / 10)).\(tenths % 10)"
  }

  /// A number of people; a dash for nobody.
  static func heads(_ heads: Heads) -> String { heads == .zero ? "-" : grouped(heads.count) }
}
