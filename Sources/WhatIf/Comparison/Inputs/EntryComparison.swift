internal import Languages

/// Sets the entries of two lists against each other: which are added, removed, and in which fields the others differ.
struct EntryComparison<Entry: Hashable> {
  let subject: InputSubject
  /// The identifier by which an entry is found in both lists.
  let id: (Entry) -> String
  let name: (Entry) -> Wording
  /// The fields that are looked at, for an entry as it was and as it is.
  let fields: (Entry, Entry) -> [ComparedField<Entry>]
  /// The entry without what is derived from other parts of the input, whose differences are told there.
  let stated: (Entry) -> Entry

  init(
    _ subject: InputSubject, id: @escaping (Entry) -> String, name: @escaping (Entry) -> String,
    stated: @escaping (Entry) -> Entry = { $0 },
    fields: @escaping (Entry, Entry) -> [ComparedField<Entry>]
  ) {
    self.subject = subject
    self.id = id
    self.name = { Wording(verbatim: name($0).isEmpty ? id($0) : name($0)) }
    self.fields = fields
    self.stated = stated
  }

  /// The differences: what was there in its order, then what is new in its own.
  func differences(_ before: [Entry], _ after: [Entry]) -> [InputDifference] {
    let now = Dictionary(after.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set(before.map(id))
    let kept = before.flatMap { entry -> [InputDifference] in
      guard let later = now[id(entry)] else { return [difference(entry, .removed)] }
      return entry == later || stated(entry) == stated(later) ? [] : changes(entry, later)
    }
    return kept + after.filter { !known.contains(id($0)) }.map { difference($0, .added) }
  }

  private func changes(_ before: Entry, _ after: Entry) -> [InputDifference] {
    let found = fields(before, after).filter { $0.value(before) != $0.value(after) }.map { field in
      difference(
        after, .changed(field.field, field.year, before: field.value(before), after: field.value(after)))
    }
    // No difference is passed over in silence, not even that of a field which has no line of its own.
    let other = InputField("details", Wording(en: "other details", vi: "chi tiết khác"))
    return found.isEmpty ? [difference(after, .changed(other, nil, before: nil, after: nil))] : found
  }

  private func difference(_ entry: Entry, _ kind: InputDifference.Kind) -> InputDifference {
    InputDifference(subject, id: id(entry), name: name(entry), kind)
  }
}
