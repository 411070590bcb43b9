internal import Languages
internal import TrainingDomain

/// What the roster says of an official.
enum OfficialFields {
  static var all: [ComparedField<Official>] { service + person + record }

  private static var service: [ComparedField<Official>] {
    [
      ComparedField("count", Wording(en: "people of the row", vi: "số người của dòng")) { .people($0.count) },
      ComparedField("unit", Wording(en: "unit", vi: "đơn vị")) { .text($0.unit.rawValue) },
      ComparedField("position", Wording(en: "post", vi: "chức vụ")) { $0.position.map { .text($0.rawValue) } },
      ComparedField("groups", Wording(en: "groups", vi: "nhóm cán bộ")) { .list($0.groups) },
      ComparedField("serviceStart", Wording(en: "first day of service", vi: "ngày bắt đầu công tác")) {
        $0.serviceStart.map { .day($0) }
      },
      ComparedField("lastDayOfService", Wording(en: "last day of service", vi: "ngày công tác cuối cùng")) {
        // Where no last day is known, it lies after the horizon and moves with it.
        $0.serviceEnd.basis == .afterHorizon ? nil : .day($0.serviceEnd.lastDay)
      },
      ComparedField("joins", Wording(en: "first day in post", vi: "ngày nhận công tác")) { $0.joins.map { .day($0) } },
      ComparedField("home", Wording(en: "home unit", vi: "địa phương")) { $0.home.map { .text($0.rawValue) } },
      ComparedField("transfer", Wording(en: "moves to another unit", vi: "điều động đến đơn vị")) {
        $0.transfer.map { .text("\($0.unit), \($0.takesEffect)") }
      },
    ]
  }

  private static var person: [ComparedField<Official>] {
    [
      ComparedField("name", Wording(en: "name", vi: "họ và tên")) { $0.name.map { .text($0) } },
      ComparedField("sex", Wording(en: "sex", vi: "giới tính")) {
        switch $0.sex {
        case .female: .words(Wording(en: "woman", vi: "nữ"))
        case .male: .words(Wording(en: "man", vi: "nam"))
        }
      },
      ComparedField("birthDate", Wording(en: "day of birth", vi: "ngày sinh")) { .day($0.birth) },
      ComparedField("ethnicMinority", Wording(en: "of an ethnic minority", vi: "là người dân tộc thiểu số")) {
        .truth($0.isEthnicMinority)
      },
      ComparedField("party", Wording(en: "Party membership", vi: "đảng viên")) {
        switch $0.party {
        case .none: nil
        case .probationary: .words(Wording(en: "probationary", vi: "dự bị"))
        case .full: .words(Wording(en: "full", vi: "chính thức"))
        }
      },
    ]
  }

  private static var record: [ComparedField<Official>] {
    [
      ComparedField("levels", Wording(en: "levels held", vi: "trình độ hiện có")) { .list($0.levels) },
      ComparedField("flags", Wording(en: "flags", vi: "dấu hiệu")) { .list($0.flags) },
      ComparedField("ratings", Wording(en: "ratings", vi: "xếp loại")) {
        $0.ratings.isEmpty
          ? nil
          : .words(
            $0.ratings.map { Wording(en: "\($0.year): \($0.rating.wording)", vi: "\($0.year): \($0.rating.wording)") }
              .joined(separator: Wording(verbatim: ", ")))
      },
      ComparedField("inProgress", Wording(en: "courses in progress", vi: "khóa đang học")) {
        .list($0.inProgress.map { "\($0.course), \($0.completes)" })
      },
    ]
  }

  /// An official without a last day of service that only follows the horizon.
  static func stated(_ official: Official) -> Official {
    guard official.serviceEnd.basis == .afterHorizon else { return official }
    var stated = official
    stated.serviceEnd = ServiceEnd(lastDay: official.birth, basis: .afterHorizon)
    return stated
  }
}
