internal import Languages
internal import TrainingDomain
internal import WhatIf

/// Values of the input as they are printed.
extension InputValue {
  /// The value in words.
  var wording: Wording {
    switch self {
    case .money(let amount):
      Wording(
        en: "\(PrintedAmount.dong(amount, in: .english)) đồng",
        vi: "\(PrintedAmount.dong(amount, in: .vietnamese)) đồng")
    case .people(let heads): Wording { PrintedAmount.grouped(heads.count, in: $0) }
    case .number(let number): Wording { PrintedAmount.grouped(number, in: $0) }
    case .share(let share): Wording { PrintedAmount.percent(share, places: 4, in: $0) }
    case .exact(let number): Wording(en: "\(number)", vi: "\(number)")
    case .day(let day): PrintedDate.wording(of: day)
    case .truth(true): Wording(en: "yes", vi: "có")
    case .truth(false): Wording(en: "no", vi: "không")
    // Words of the input stand in the language in which they were written, and so in quotation marks.
    case .text(let text): Wording(verbatim: text.utf8.contains(UInt8(ascii: " ")) ? "“\(text)”" : text)
    case .words(let words), .conditions(_, let words): words
    }
  }

  /// The value for programs: money, people and other whole numbers as such, shares as parts of 1.
  var json: JSONValue {
    switch self {
    case .money(let amount): .integer(amount.amount)
    case .people(let heads): .integer(heads.count)
    case .number(let number): .integer(number)
    case .share(let share), .exact(let share): ExactNumber.json(share)
    case .day(let day): .string("\(day)")
    case .truth(let holds): .bool(holds)
    case .text(let text): .string(text)
    case .words(let words): .string(words.english)
    case .conditions(let conditions, _): .string(conditions.map(\.wording.english).joined(separator: "; "))
    }
  }
}
