internal import Languages
internal import Reporting
internal import TrainingDomain

/// What the sheets of a plan are called on their tabs.
enum SheetName {
  static let summary = Wording(en: "Summary", vi: "Tổng hợp")
  static let charts = Wording(en: "Charts", vi: "Biểu đồ")
  static let quotas = Wording(en: "Yearly quotas", vi: "Chỉ tiêu hằng năm")
  static let money = Wording(en: "Money", vi: "Kinh phí")
  static let moves = Wording(en: "Staff moves", vi: "Biến động nhân sự")
  static let unmet = Wording(en: "Unmet targets", vi: "Chỉ tiêu không đạt")
  static let blocked = Wording(en: "Cannot be sent", vi: "Không thể cử học")
  static let notes = Wording(en: "Data notes", vi: "Ghi chú dữ liệu")

  /// The list of those who start in a year.
  static func nominations(_ year: Year) -> Wording { Wording(en: "Sent \(year)", vi: "Cử đi học \(year)") }

  /// A quality table.
  static func quality(_ table: QualityTable) -> Wording { table.name }
}
