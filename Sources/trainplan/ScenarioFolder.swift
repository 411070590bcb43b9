import ArgumentParser
import Languages

/// The folder a scenario is read from, and whether its people keep their names.
struct ScenarioFolder: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      Wording(en: "The scenario's folder.", vi: "Thư mục của kịch bản."),
      valueName: Wording(en: "scenario", vi: "kịch-bản")), completion: .directory)
  var scenario: String

  @Flag(
    help: ArgumentHelp(
      Wording(
        en: "Put codes in the place of names and ids of officials, in everything that is printed and written.",
        vi: "Thay họ tên và mã cán bộ bằng ký hiệu trong mọi nội dung in ra và ghi ra.")))
  var anonymise = false
}
