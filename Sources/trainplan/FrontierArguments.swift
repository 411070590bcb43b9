import ArgumentParser
import Languages
import TrainingDomain
import WhatIf

/// The arguments that say along what, from where to where and in how many points a frontier runs.
struct FrontierArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Wording(en: "Against the money of this source.", vi: "Theo kinh phí của nguồn này."),
      valueName: Wording(en: "source", vi: "nguồn")))
  var money: String?

  @Option(
    help: ArgumentHelp(
      Wording(en: "Against the seats of this course.", vi: "Theo số suất học của khóa này."),
      valueName: Wording(en: "course", vi: "khóa-học")))
  var seats: String?

  @Flag(
    help: ArgumentHelp(
      Wording(en: "Against the last year.", vi: "Theo năm cuối của kỳ kế hoạch.")))
  var years = false

  @Flag(
    help: ArgumentHelp(
      Wording(
        en: "Put the money of all years in one pot.", vi: "Gộp kinh phí các năm thành một khoản chung.")))
  var pooled = false

  @Option(
    help: ArgumentHelp(
      Wording(en: "How many points, from 2 to 50.", vi: "Số điểm, từ 2 đến 50."),
      valueName: Wording(en: "number", vi: "số-điểm")))
  var points = 9

  @Option(
    help: ArgumentHelp(
      Wording(
        en: "The first point: đồng over all years, seats, or a year.",
        vi: "Điểm đầu: số đồng của mọi năm, số suất, hoặc năm."),
      valueName: Wording(en: "amount", vi: "mức")))
  var from: Int?

  @Option(
    help: ArgumentHelp(
      Wording(
        en: "The last point; unless given, where more brings nothing more.",
        vi: "Điểm cuối; nếu không nêu thì là mức mà tăng thêm không còn tác dụng."),
      valueName: Wording(en: "amount", vi: "mức")))
  var to: Int?

  @Option(
    help: ArgumentHelp(
      Wording(
        en: "How many points are planned at once, one a core unless given; the curve is the same.",
        vi: "Số điểm lập kế hoạch cùng lúc, nếu không nêu thì mỗi lõi một điểm; kết quả như nhau."),
      valueName: Wording(en: "number", vi: "số")))
  var threads: Int?

  func validate() throws {
    guard [money != nil, seats != nil, years].count(where: { $0 }) == 1 else {
      throw refusal(
        Wording(
          en: "Name exactly one of --money, --seats and --years.",
          vi: "Cần nêu đúng một trong --money, --seats và --years."))
    }
    guard !pooled || money != nil else {
      throw refusal(Wording(en: "--pooled goes with --money.", vi: "--pooled chỉ đi cùng --money."))
    }
    guard (2...50).contains(points) else {
      throw refusal(Wording(en: "--points must be from 2 to 50.", vi: "--points phải từ 2 đến 50."))
    }
    let most = 1_000_000_000_000_000
    guard [from, to].allSatisfy({ $0.map { (0...most).contains($0) } ?? true }), (from ?? 0) <= (to ?? most) else {
      throw refusal(
        Wording(
          en: "--from and --to must be amounts, the first not above the second.",
          vi: "--from và --to phải là các mức không âm, mức đầu không lớn hơn mức cuối."))
    }
    guard threads.map({ (1...1000).contains($0) }) ?? true else {
      throw refusal(Wording(en: "--threads must be from 1 to 1000.", vi: "--threads phải từ 1 đến 1000."))
    }
    if years, let from, let to, to - from >= 50 {
      throw refusal(Wording(en: "--from and --to span over 50 years.", vi: "--from và --to cách nhau quá 50 năm."))
    }
  }

  /// What is changed.
  var axis: FrontierAxis {
    if let money { return .money(Identifier(money), isPooled: pooled) }
    return seats.map { .seats(Identifier($0)) } ?? .years
  }

  /// The positions asked for.
  var range: FrontierRange { FrontierRange(points: points, from: from, to: to) }

  private func refusal(_ words: Wording) -> ValidationError { ValidationError(words.inChosenLanguage) }
}
