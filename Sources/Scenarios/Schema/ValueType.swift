internal import Languages

/// What a key may be set to.
indirect enum ValueType: Hashable, Sendable {
  /// Any text.
  case text
  /// The name of a file, relative to the file that names it.
  case file
  /// `true` or `false`.
  case truth
  /// A whole number within bounds.
  case wholeNumber(ClosedRange<Int>)
  /// Whole đồng.
  case money
  /// A share from 0 to 1, exact.
  case share
  /// A percentage above 0 and at most 100, exact.
  case percent
  /// An exact number above 0.
  case positive
  /// An exact number that is not negative.
  case amount
  /// Whole months, or a part of one month.
  case duration
  /// A day, `2030-12-31`.
  case date
  /// A calendar year.
  case year
  /// A span or a list of years.
  case years
  /// One of certain words.
  case choice([String])
  /// A rung of a track, `politicalTheory/advanced`.
  case level
  /// A number as a document prints it, with a decimal comma.
  case printed
  /// One or two numbers as a document prints them.
  case printedSpan
  /// The id of something declared in a section.
  case reference(ScenarioSection)
  /// A list.
  case list(ValueType)
  /// A mapping of years to values.
  case byYear(ValueType)
  /// A mapping of ids of a section to whole numbers.
  case heads(ScenarioSection)
  /// A mapping of ids to texts, such as the rungs of a track.
  case texts
  /// A mapping with the keys of a record.
  case record(RecordName)
  /// A mapping of ids to records.
  case entities(RecordName)
  /// One kind of value or another.
  case either(ValueType, ValueType)
  /// A tree of the scenario's own shape that changes it.
  case changes
  /// A mapping of names to trees of changes.
  case namedChanges
}

extension ValueType {
  /// The type in words, for messages.
  var words: Wording { words(of: \.word) }

  /// The type in words, for the document: records link to their tables.
  var linkedWords: String { words { Wording(verbatim: "[\($0.rawValue)](#\($0.anchor))") }.english }

  private func words(of record: (RecordName) -> Wording) -> Wording {
    switch self {
    case .text: Wording(en: "text", vi: "chữ")
    case .file: Wording(en: "file name", vi: "tên tệp")
    case .truth: Wording(en: "`true` or `false`", vi: "`true` hoặc `false`")
    case .wholeNumber(let range):
      range.upperBound == Int.max
        ? Wording(en: "whole number from \(range.lowerBound)", vi: "số nguyên từ \(range.lowerBound)")
        : Wording(
          en: "whole number \(range.lowerBound) to \(range.upperBound)",
          vi: "số nguyên từ \(range.lowerBound) đến \(range.upperBound)")
    case .money: Wording(en: "whole number of đồng", vi: "số nguyên đồng")
    case .share: Wording(en: "number 0 to 1", vi: "số từ 0 đến 1")
    case .percent: Wording(en: "number above 0, at most 100", vi: "số lớn hơn 0, nhiều nhất 100")
    case .positive: Wording(en: "number above 0", vi: "số lớn hơn 0")
    case .amount: Wording(en: "number from 0", vi: "số từ 0 trở lên")
    case .duration: Wording(en: "whole number from 1, or a number below 1", vi: "số nguyên từ 1, hoặc số nhỏ hơn 1")
    case .date: Wording(en: "date `yyyy-mm-dd`", vi: "ngày `yyyy-mm-dd`")
    case .year: Wording(en: "year", vi: "năm")
    case .years: Wording(en: "years, `2026-2030` or a list", vi: "các năm, `2026-2030` hoặc một danh sách")
    case .choice(let words): Wording(verbatim: words.map { "`\($0)`" }.joined(separator: ", "))
    case .level: Wording(en: "level `track/rung`", vi: "bậc trình độ `track/rung`")
    case .printed: Wording(en: "number as printed, `\"63,68\"`", vi: "số như đã in, `\"63,68\"`")
    case .printedSpan:
      Wording(
        en: "one or two numbers as printed, `\"35,00 - 40,00\"`", vi: "một hoặc hai số như đã in, `\"35,00 - 40,00\"`")
    case .reference(let section):
      Wording(en: "id from `\(section.rawValue)`", vi: "mã khai báo trong `\(section.rawValue)`")
    case .list(let item):
      Wording(en: "list of: \(item.words(of: record))", vi: "danh sách gồm: \(item.words(of: record))")
    case .byYear(let value):
      Wording(en: "by year: \(value.words(of: record))", vi: "theo năm: \(value.words(of: record))")
    case .heads(let section):
      Wording(
        en: "whole numbers by id from `\(section.rawValue)`",
        vi: "số nguyên theo mã khai báo trong `\(section.rawValue)`")
    case .texts: Wording(en: "texts by id", vi: "chữ theo mã")
    case .record(let name): record(name)
    case .entities(let name): Wording(en: "\(record(name)) by id", vi: "\(record(name)) theo mã")
    case .either(let first, let second):
      Wording(
        en: "\(first.words(of: record)); or \(second.words(of: record))",
        vi: "\(first.words(of: record)); hoặc \(second.words(of: record))")
    case .changes: Wording(en: "changes of the same shape", vi: "các thay đổi cùng dạng")
    case .namedChanges: Wording(en: "changes of the same shape, by name", vi: "các thay đổi cùng dạng, theo tên")
    }
  }
}
