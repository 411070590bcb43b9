package import Languages
package import TrainingDomain

/// Counts as running text writes them: Vietnamese documents put a zero before counts below ten (“03 đồng chí”).
///
/// Tables keep plain numbers, as `PrintedAmount` prints them.
package enum PrintedCount {
  /// A count in running text; nobody and nothing stay `0`.
  package static func running(_ count: Int) -> Wording { Wording(en: "\(count: count)", vi: "\(count: count)") }

  /// A count of people who serve: `3 officials`, `03 đồng chí`.
  package static func officials(_ heads: Heads) -> Wording {
    Wording(en: heads == 1 ? "1 official" : "\(count: heads) officials", vi: "\(count: heads) đồng chí")
  }

  /// A count of learners: `3 learners`, `03 học viên`.
  package static func learners(_ heads: Heads) -> Wording {
    Wording(en: heads == 1 ? "1 learner" : "\(count: heads) learners", vi: "\(count: heads) học viên")
  }

  /// A count of people: `3 people`, `03 người`.
  package static func people(_ heads: Heads) -> Wording {
    Wording(en: heads == 1 ? "1 person" : "\(count: heads) people", vi: "\(count: heads) người")
  }
}
