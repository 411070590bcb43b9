internal import Languages
internal import TrainingDomain

/// How many of a unit may be in class at once.
enum AbsenceFields {
  static var all: [ComparedField<AbsenceRule?>] {
    [
      ComparedField("absence.share", Wording(en: "most absence of a unit", vi: "tỷ lệ vắng mặt tối đa của đơn vị")) {
        $0.map { .share($0.share) }
      },
      ComparedField(
        "absence.floorOfficials", Wording(en: "absence always allowed, officials", vi: "số người luôn được vắng mặt")
      ) {
        $0.map { .exact($0.floor) }
      },
    ]
  }
}
