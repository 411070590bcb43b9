internal import Diagnostics
internal import Languages
internal import Reporting
internal import TrainingDomain
internal import Workbooks

/// Where every figure comes from, what was said about the input, and the files it was read from.
struct NoteSheet {
  private let layout: PlanLayout
  private let diagnostics: [Diagnostic]
  private var report: PlanReport { layout.report }
  private static let (headRow, columns) = (3, 5)

  init(_ layout: PlanLayout, _ diagnostics: [Diagnostic]) {
    self.layout = layout
    self.diagnostics = diagnostics
  }

  /// The sheet.
  var sheet: Sheet {
    let name = report.said(SheetName.notes)
    var sheet = Sheet(name: name, widths: [5, 24, 44, 16, 70])
    sheet.addTitle(
      report.said(Wording(en: "Where the figures come from", vi: "NGUỒN CỦA CÁC SỐ LIỆU")),
      below: report.problem.title, columns: Self.columns)
    sheet.skip()
    sheet.addHeadings(
      [
        Wording(en: "No.", vi: "TT"), Wording(en: "Kind", vi: "Loại"), Wording(en: "What", vi: "Nội dung"),
        Wording(en: "Basis", vi: "Căn cứ"), Wording(en: "Source", vi: "Nguồn"),
      ], in: report.language)
    for (index, figure) in SourcedFigure.all(of: report.problem).enumerated() {
      let isAssumed = figure.provenance.basis == .assumption
      let style = CellStyle.words.with { $0.isItalic = isAssumed }
      sheet.add([
        Cell(.whole(index + 1), .ordinal), Cell(layout.said(figure.kind), style), Cell(.text(figure.name), style),
        Cell(layout.said(figure.provenance.basis.wording), style),
        Cell(layout.said(figure.provenance.sourceWording), style),
      ])
    }
    sheet.filtered = CellRange(name, CellPlace(Self.headRow, 0), CellPlace(sheet.nextRow - 1, Self.columns - 1))
    addDiagnostics(to: &sheet)
    addFiles(to: &sheet)
    sheet.frozen = CellPlace(Self.headRow + 1, 0)
    sheet.printing = PrintSetup(repeatedRows: Self.headRow...Self.headRow, lastColumn: Self.columns - 1)
    return sheet
  }

  private func addDiagnostics(to sheet: inout Sheet) {
    sheet.skip()
    sheet.put(
      layout.said(Wording(en: "What was said about the input", vi: "Nhận xét về dữ liệu đầu vào")), at: sheet.nextRow,
      1,
      .section)
    guard !diagnostics.isEmpty else {
      return sheet.addText(report.said(Wording(en: "Nothing.", vi: "Không có.")), from: 1, columns: 4, .remark)
    }
    for diagnostic in diagnostics {
      let remedy = diagnostic.remedy.map { "\n" + report.said($0) } ?? ""
      sheet.add([
        Cell(.blank, .ordinal), Cell(layout.said(diagnostic.severity.word), .words),
        Cell(.text(diagnostic.location?.description ?? ""), .words), Cell(.text(diagnostic.rule), .smallWords),
        Cell(.text(report.said(diagnostic.message) + remedy), .words),
      ])
    }
  }

  private func addFiles(to sheet: inout Sheet) {
    guard let inputs = report.problem.inputs else { return }
    sheet.skip()
    sheet.put(
      layout.said(Wording(en: "Files read, with their SHA-256", vi: "Các tệp đã đọc, kèm mã băm SHA-256")),
      at: sheet.nextRow, 1, .section)
    for file in inputs.files {
      let row = sheet.nextRow
      sheet.put(.blank, at: row, 0, .ordinal)
      sheet.merge(.text(file.path), from: CellPlace(row, 1), to: CellPlace(row, 3), .words)
      sheet.put(.text(file.sha256), at: row, 4, .smallWords)
    }
  }
}
