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
  var words: String { words(of: \.rawValue) }

  /// The type in words, for the document: records link to their tables.
  var linkedWords: String { words { "[\($0.rawValue)](#\($0.anchor))" } }

  private func words(of record: (RecordName) -> String) -> String {
    switch self {
    case .text: "text"
    case .file: "file name"
    case .truth: "`true` or `false`"
    case .wholeNumber(let range):
      range.upperBound == Int.max
        ? "whole number from \(range.lowerBound)"
        : "whole number \(range.lowerBound) to \(range.upperBound)"
    case .money: "whole number of đồng"
    case .share: "number 0 to 1"
    case .percent: "number above 0, at most 100"
    case .positive: "number above 0"
    case .amount: "number from 0"
    case .duration: "whole number from 1, or a number below 1"
    case .date: "date `yyyy-mm-dd`"
    case .year: "year"
    case .years: "years, `2026-2030` or a list"
    case .choice(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .level: "level `track/rung`"
    case .printed: "number as printed, `\"63,68\"`"
    case .printedSpan: "one or two numbers as printed, `\"35,00 - 40,00\"`"
    case .reference(let section): "id from `\(section.rawValue)`"
    case .list(let item): "list of: \(item.words(of: record))"
    case .byYear(let value): "by year: \(value.words(of: record))"
    case .heads(let section): "whole numbers by id from `\(section.rawValue)`"
    case .texts: "texts by id"
    case .record(let name): record(name)
    case .entities(let name): "\(record(name)) by id"
    case .either(let first, let second): "\(first.words(of: record)); or \(second.words(of: record))"
    case .changes: "changes of the same shape"
    case .namedChanges: "changes of the same shape, by name"
    }
  }
}
