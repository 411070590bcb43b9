package import Languages
internal import TrainingDomain
package import WhatIf

/// What differs in the input, in a sentence: `source of money “training”: money granted in 2027: 600 đồng → 800 đồng`.
package struct InputSentence {
  private let difference: InputDifference
  /// The years of the difference, ascending; one value may change alike in several.
  private var years: [Year]

  private init(_ difference: InputDifference) {
    self.difference = difference
    years = difference.year.map { [$0] } ?? []
  }

  /// The sentences of differences; the same change in years that follow one another is one sentence.
  package static func sentences(of differences: [InputDifference]) -> [Wording] {
    var sentences: [InputSentence] = []
    for difference in differences {
      if let last = sentences.indices.last, let year = difference.year, sentences[last].goesOn(to: difference, year) {
        sentences[last].years.append(year)
      } else {
        sentences.append(InputSentence(difference))
      }
    }
    return sentences.map(\.wording)
  }

  /// The sentence of one difference.
  static func wording(of difference: InputDifference) -> Wording { InputSentence(difference).wording }

  private func goesOn(to next: InputDifference, _ year: Year) -> Bool {
    guard case .changed(let field, _, let before, let after) = difference.kind,
      case .changed(let nextField, _, let nextBefore, let nextAfter) = next.kind
    else { return false }
    return (difference.subject, difference.id, field) == (next.subject, next.id, nextField)
      && (before, after) == (nextBefore, nextAfter) && years.last.map { $0.advanced(by: 1) == year } ?? false
  }

  private var wording: Wording {
    switch difference.kind {
    case .added: return Wording(en: "\(entry): added", vi: "\(entry): bổ sung")
    case .removed: return Wording(en: "\(entry): removed", vi: "\(entry): bỏ")
    case .changed(let field, _, nil, nil):
      return Wording(en: "\(entry): \(field.wording)", vi: "\(entry): \(field.wording)")
    case .changed(let field, _, let before, let after):
      let (was, now) = (value(before), value(after))
      return Wording(
        en: "\(entry): \(field.wording)\(period): \(was) → \(now)",
        vi: "\(entry): \(field.wording)\(period): \(was) → \(now)")
    }
  }

  private func value(_ value: InputValue?) -> Wording { value?.wording ?? Wording(en: "none", vi: "không có") }

  private var entry: Wording {
    let (subject, name) = (difference.subject.wording, difference.name)
    if name == subject { return subject }
    // What is part of the scenario as a whole is named by the program, and so not quoted.
    return difference.subject == .scenario
      ? Wording(en: "\(subject): \(name)", vi: "\(subject): \(name)")
      : Wording(en: "\(subject) “\(name)”", vi: "\(subject) “\(name)”")
  }

  private var period: Wording {
    guard let first = years.first, let last = years.last else { return Wording(verbatim: "") }
    return first == last
      ? Wording(en: " in \(first)", vi: " năm \(first)")
      : Wording(en: " in \(first)–\(last)", vi: " các năm \(first)–\(last)")
  }
}

extension InputDifference {
  /// The year whose value differs; nil where the value has no year.
  var year: Year? {
    guard case .changed(_, let year, _, _) = kind else { return nil }
    return year
  }
}
