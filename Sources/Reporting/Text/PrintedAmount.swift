package import Languages
package import TrainingDomain

/// Amounts as people read them.
package enum PrintedAmount {
  /// Whole đồng with a mark after every third digit.
  package static func dong(_ amount: Dong, in language: Language) -> String { grouped(amount.amount, in: language) }

  /// A whole number with a mark after every third digit: a comma in English, a dot in Vietnamese.
  package static func grouped(_ number: Int, in language: Language) -> String {
    GroupedDigits.text(number, in: language)
  }

  /// Million đồng rounded half up to a tenth; a dash for nothing.
  package static func millions(_ amount: Dong, in language: Language) -> String {
    guard amount > .zero else { return "-" }
    let tenths = (amount.amount + 50_000) / 100_000
    return grouped(tenths / 10, in: language) + decimals(".\(tenths % 10)", in: language)
  }

  /// A number of people; a dash for nobody.
  package static func heads(_ heads: Heads, in language: Language) -> String {
    heads == .zero ? "-" : grouped(heads.count, in: language)
  }

  /// A share as percent, rounded half up to so many decimals: `63.68%`, in Vietnamese `63,68%`.
  package static func percent(_ share: Fraction, places: Int, in language: Language) -> String {
    decimals(ExactNumber.percent(share, places: places), in: language) + "%"
  }

  /// A number that is written with a decimal point, with the point or comma of a language.
  package static func decimals(_ number: String, in language: Language) -> String {
    let point: Character = language == .vietnamese ? "," : "."
    return String(number.map { $0 == "." ? point : $0 })
  }
}
