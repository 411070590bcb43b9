internal import Languages
internal import TrainingDomain

/// A field of an entry and how its value is found.
struct ComparedField<Entry> {
  let field: InputField
  let year: Year?
  let value: (Entry) -> InputValue?

  init(_ key: String, _ wording: Wording, in year: Year? = nil, _ value: @escaping (Entry) -> InputValue?) {
    field = InputField(key, wording)
    self.year = year
    self.value = value
  }

  /// The field of a part of a greater entry.
  func lifted<Whole>(_ part: @escaping (Whole) -> Entry) -> ComparedField<Whole> {
    ComparedField<Whole>(field.key, field.wording, in: year) { value(part($0)) }
  }
}

extension ComparedField {
  /// The entry's name.
  static func name(_ name: @escaping (Entry) -> String) -> Self {
    Self("name", Wording(en: "name", vi: "tên")) { .text(name($0)) }
  }

  /// Where the entry's figures come from.
  static func origin(_ provenance: @escaping (Entry) -> Provenance) -> Self {
    Self("source", Wording(en: "where it comes from", vi: "nguồn dẫn")) { .origin(provenance($0)) }
  }
}
