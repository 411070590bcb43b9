import ArgumentParser
import Languages

/// The arguments that say what is to be explained: exactly one of an official, a target and a limit.
struct ExplainArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Wording(
        en: "An official, by identifier or by a name only one has.",
        vi: "Một cán bộ, theo mã hoặc họ tên nếu không trùng."),
      valueName: Wording(en: "official", vi: "cán-bộ")))
  var official: String?

  @Option(
    help: ArgumentHelp(
      Wording(en: "With --official, only this course.", vi: "Cùng với --official, chỉ xét khóa học này."),
      valueName: Wording(en: "course", vi: "khóa-học")))
  var course: String?

  @Option(
    help: ArgumentHelp(Wording(en: "A target.", vi: "Một chỉ tiêu."), valueName: Wording(en: "target", vi: "chỉ-tiêu")))
  var target: String?

  @Option(
    help: ArgumentHelp(
      Wording(
        en: "A limit: 'money:SOURCE:YEAR', 'seats:COURSE:YEAR' or 'absence:UNIT'.",
        vi: "Một giới hạn: 'money:NGUỒN:NĂM', 'seats:KHÓA:NĂM' hoặc 'absence:ĐƠN-VỊ'."),
      valueName: Wording(en: "limit", vi: "giới-hạn")))
  var limit: String?

  @Option(
    help: ArgumentHelp(
      Wording(
        en: "With --limit, how much it is relaxed: 100 million đồng, one learner or one official unless given.",
        vi: "Cùng với --limit, mức nới: 100 triệu đồng, một học viên hoặc một cán bộ nếu không nêu."),
      valueName: Wording(en: "amount", vi: "mức")))
  var step: Int?

  func validate() throws {
    guard [official, target, limit].count(where: { $0 != nil }) == 1 else {
      throw ValidationError(
        Wording(
          en: "Name exactly one of --official, --target and --limit.",
          vi: "Hãy nêu đúng một trong các tùy chọn --official, --target, --limit."
        ).inChosenLanguage)
    }
    if course != nil, official == nil {
      throw ValidationError(
        Wording(en: "--course goes with --official.", vi: "--course chỉ đi cùng --official.").inChosenLanguage)
    }
    guard let step else { return }
    guard limit != nil, (1...1_000_000_000_000).contains(step) else {
      throw ValidationError(
        Wording(
          en: "--step goes with --limit and is a number from 1 to a million million.",
          vi: "--step chỉ đi cùng --limit và là số từ 1 đến một nghìn tỷ."
        ).inChosenLanguage)
    }
  }
}
