import ArgumentParser
import Languages
import LinearModel
import Planning

/// The arguments that say how long and how exactly a plan is searched for.
struct PlanArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Wording(en: "Stop after so many seconds.", vi: "Dừng sau số giây này."),
      valueName: Wording(en: "seconds", vi: "số-giây")))
  var timeLimit: Double?

  @Option(
    help: ArgumentHelp(
      Wording(
        en: "Stop at a gap of so much, such as 0.01; 0 demands a proof.",
        vi: "Dừng khi khoảng cách còn chừng này, chẳng hạn '0.01'; 0 là đòi hỏi chứng minh."),
      valueName: Wording(en: "share", vi: "tỷ-lệ")))
  var gap = 0.0

  @Option(
    help: ArgumentHelp(
      Wording(en: "The formulation that is solved.", vi: "Dạng mô hình được giải."),
      valueName: Wording(en: "formulation", vi: "dạng-mô-hình")))
  var formulation = FormulationChoice.profile

  func validate() throws {
    try SearchTime.check(timeLimit)
    guard gap.isFinite, (0...1).contains(gap) else {
      throw ValidationError(
        Wording(en: "--gap must be a number from 0 to 1.", vi: "--gap phải là số từ 0 đến 1.").inChosenLanguage)
    }
  }

  /// The planner's options.
  func options(cancelledBy flag: CancellationFlag, talk: ProgressTalk) -> PlanningOptions {
    PlanningOptions(
      timeLimit: timeLimit.map { .seconds($0) }, gap: gap, cancellation: flag, progress: { talk.hear($0) },
      formulation: formulation.kind)
  }
}
