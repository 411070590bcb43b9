internal import Languages
internal import TrainingDomain

/// A quotient that is wrong under both conventions, in words.
struct QuotientFault {
  /// What is printed.
  let printed: PrintedSpan
  /// What it should be.
  let expected: Expectation
  /// The printed share and the printed target, where the quotient is an attainment.
  let parts: (percent: PrintedNumber, target: PrintedSpan)?

  /// Whether the quotient was held down to exactly 100 % where it is more.
  var isCapped: Bool {
    let hundred = Fraction(100)
    let values = expected.fromCounts.first ?? expected.fromPrinted
    return printed.numbers.allSatisfy { $0.value == hundred } && !values.isEmpty && values.allSatisfy { $0 > hundred }
  }

  /// What the two conventions give: `90.77% from the counts, 90.75% from the printed percentages`.
  var values: Wording {
    var said: [Wording] = []
    if let exact = expected.exactly(as: printed)?.words {
      said.append(Wording(en: "\(exact.english) from the counts", vi: "tính từ số lượng là \(exact.vietnamese)"))
    }
    if let byPrinted = expected.byPrinted(as: printed)?.words {
      said.append(
        Wording(
          en: "\(byPrinted.english) from the printed percentages",
          vi: "tính từ tỷ lệ đã in là \(byPrinted.vietnamese)"))
    }
    return .joined(said, by: ", ")
  }

  /// How the fault may have come about; nil where nothing suggests itself.
  var cause: Wording? {
    let cutOff = zip(printed.numbers, expected.fromPrinted).allSatisfy {
      $0.isCutOff(from: $1) || $0.isRounded(from: $1)
    }
    if cutOff && !expected.fromPrinted.isEmpty {
      return Wording(en: "cut off instead of rounded", vi: "bị cắt bớt chữ số, không làm tròn")
    }
    guard let parts, parts.percent.decimals > 0 else { return nil }
    let coarse = PrintedNumber(rounding: parts.percent.value, decimals: parts.percent.decimals - 1)
    guard let values = Expectation.quotients(coarse.value, parts.target), Expectation.agree(printed, values) else {
      return nil
    }
    return Wording(
      en: "as if \(parts.percent.percent.english) had first been rounded to \(coarse.percent.english)",
      vi: "như thể \(parts.percent.percent.vietnamese) đã được làm tròn trước thành \(coarse.percent.vietnamese)")
  }
}
