internal import Languages
internal import TrainingDomain
public import WhatIf

/// The reserve list in words.
public enum ReserveText {
  /// The list as text.
  public static func text(of report: QuestionReport<ReserveList>) -> String {
    let title = report.title(
      Wording(
        en: "Who is next in line, the rest of the plan kept",
        vi: "Danh sách dự bị, giữ nguyên phần còn lại của kế hoạch"))
    guard !report.answer.lines.isEmpty else {
      return title + report.said(Wording(en: "Nobody is sent.", vi: "Không cử ai đi học.")) + "\n"
    }
    return title + report.answer.lines.map { "\n" + line($0, report) }.joined()
  }

  private static func line(_ line: ReserveList.Line, _ report: QuestionReport<ReserveList>) -> String {
    let nominees = line.nominees.map(report.person).joined(separator: ", ")
    let intake = PrintedDate.month(line.place.intake, in: report.context.language)
    let head = "\(intake)  \(report.name(line.place.course)): \(nominees)"
    var lines: [Wording] = []
    if !line.dependent.isEmpty {
      let places = line.dependent.map { place in
        let name = report.name(place.course)
        return Wording(en: "\(name), \(place.intake)", vi: "\(name), \(place.intake)")
      }.joined(separator: Wording(verbatim: "; "))
      lines.append(Wording(en: "handed on with it: \(places)", vi: "chuyển theo: \(places)"))
    }
    lines += line.recruits.map { recruits($0, report) } ?? []
    lines += line.successors.enumerated().map { position, one in
      successor(one, number: position + 1, report)
    }
    lines.append(vacant(line, report))
    return head + "\n" + lines.map { "  \(report.said($0))\n" }.joined()
  }

  /// What becomes of the places of people to be hired.
  private static func recruits(
    _ recruits: ReserveList.Recruits, _ report: QuestionReport<ReserveList>
  ) -> [Wording] {
    let move = StaffMoveWords(recruits.hire, report.problem)
    let lever = TextTable.oneLine(move.leverName)
    let unit = TextTable.oneLine(report.problem.units.first { $0.id == move.to }?.name ?? move.to?.rawValue ?? "")
    let change = ChangeWords(recruits.unfilled, in: report.problem).short
    let year = "\(recruits.hire.year)"
    let offer = Wording(
      en: "to be hired (\(lever), \(unit), \(year)): whoever takes the next offer takes the place; nothing is lost",
      vi: "người sẽ tuyển (\(lever), \(unit), \(year)): người được tuyển kế tiếp nhận suất này; không mất gì")
    let unfilled =
      recruits.mayStayUnfilled
      ? Wording(en: "if nobody can be hired for it: \(change)", vi: "nếu không tuyển được ai: \(change)")
      : Wording(
        en: "the rules forbid the plan with nobody hired for it",
        vi: "quy tắc không cho phép kế hoạch không tuyển được ai")
    return [offer, unfilled]
  }

  private static func successor(
    _ one: ReserveList.Successor, number: Int, _ report: QuestionReport<ReserveList>
  ) -> Wording {
    let change = ChangeWords(one.change, in: report.problem).short
    let who = report.person(one.official)
    let earlier = one.givenUp.map { PrintedDate.wording(of: $0.intake) }.joined(separator: Wording(verbatim: ", "))
    let moved =
      one.givenUp.isEmpty
      ? Wording(verbatim: "")
      : Wording(en: ", called earlier, instead of \(earlier)", vi: ", đi sớm hơn, thay cho đợt \(earlier)")
    let alike =
      one.alike <= 1
      ? Wording(verbatim: "") : Wording(en: " (\(one.alike) alike)", vi: " (\(count: one.alike) người như nhau)")
    return Wording(
      en: "\(number). \(who)\(moved): \(change)\(alike)", vi: "\(number). \(who)\(moved): \(change)\(alike)")
  }

  private static func vacant(_ line: ReserveList.Line, _ report: QuestionReport<ReserveList>) -> Wording {
    let change = ChangeWords(line.vacant, in: report.problem).short
    if line.mayStayVacant {
      return line.successors.isEmpty
        ? Wording(en: "nobody can take over; left empty: \(change)", vi: "không ai thay được; để trống: \(change)")
        : Wording(en: "left empty: \(change)", vi: "nếu để trống: \(change)")
    }
    guard let replanned = line.replanned else {
      return line.successors.isEmpty
        ? Wording(
          en: "nobody can take over, the rules forbid an empty place, and no other plan was found",
          vi: "không ai thay được, quy tắc không cho để trống và không tìm được kế hoạch khác")
        : Wording(en: "the rules forbid an empty place", vi: "quy tắc không cho để trống")
    }
    let other = ChangeWords(replanned.change, in: report.problem).short
    return Wording(
      en: "nobody can take over and the rules forbid an empty place; planned anew: \(other)",
      vi: "không ai thay được và quy tắc không cho để trống; lập lại kế hoạch: \(other)")
  }
}
