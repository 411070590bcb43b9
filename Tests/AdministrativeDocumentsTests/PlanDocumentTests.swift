import AdministrativeDocuments
import LanguageConformance
import Languages
import PrintConformance
import Reporting
import Testing
import TrainingDomain

@Suite("A plan as a plan document")
struct PlanDocumentTests {
  private func parts(
    _ layout: DocumentLayout = .government, in language: Language = .vietnamese, name: String = "Nguyễn Thị Mẫu"
  ) throws -> WordArchiveReader {
    let report = SamplePlan.report(in: language, name: name)
    return WordArchiveReader(try PlanDocument(report, layout: layout).bytes())
  }

  private func paragraphs(
    _ layout: DocumentLayout = .government, in language: Language = .vietnamese
  ) throws -> [String] {
    MarkupReader(try parts(layout, in: language).text("word/document.xml")).words["w:p"] ?? []
  }

  @Test("Every part is well-formed, and every part that is named is there", arguments: DocumentLayout.allCases)
  func sound(layout: DocumentLayout) throws {
    let archive = try parts(layout)
    #expect(archive.parts.allSatisfy { MarkupReader($0.text).fault == nil })
    let named = MarkupReader(archive.text("[Content_Types].xml")).named("Override").compactMap {
      $0.attributes["PartName"]
    }
    #expect(named.count == 7)
    #expect(named.allSatisfy { name in archive.parts.contains { "/" + $0.path == name } })
    let links = MarkupReader(archive.text("word/_rels/document.xml.rels")).named("Relationship")
    let ids = links.compactMap { $0.attributes["Id"] }
    let used = MarkupReader(archive.text("word/document.xml")).elements.compactMap { $0.attributes["r:id"] }
    #expect(!used.isEmpty && used.allSatisfy(ids.contains))
    let styles = MarkupReader(archive.text("word/styles.xml")).named("w:style").compactMap {
      $0.attributes["w:styleId"]
    }
    let set = MarkupReader(archive.text("word/document.xml")).named("w:pStyle").compactMap { $0.attributes["w:val"] }
    #expect(!set.isEmpty && set.allSatisfy(styles.contains))
  }

  @Test("Government bodies have the motto, Party bodies the Party and the star")
  func heads() throws {
    let government = try paragraphs(.government)
    #expect(
      government.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") && government.contains("Độc lập - Tự do - Hạnh phúc"))
    #expect(!government.contains("ĐẢNG CỘNG SẢN VIỆT NAM") && !government.contains("*"))
    let party = try paragraphs(.party)
    #expect(party.contains("ĐẢNG CỘNG SẢN VIỆT NAM") && party.contains("*"))
    #expect(!party.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
    for paragraphs in [government, party] {
      #expect(paragraphs.contains("KẾ HOẠCH") && paragraphs.contains("DỰ THẢO") && paragraphs.contains("Nơi nhận:"))
    }
  }

  @Test("The sections are numbered, and what only the office knows is bracketed and marked")
  func sections() throws {
    let document = MarkupReader(try parts().text("word/document.xml"))
    let numbers = (document.words["w:p"] ?? []).compactMap { $0.split(separator: ". ").first.map(String.init) }
      .filter { ["I", "II", "III", "IV", "V", "VI"].contains($0) }
    #expect(numbers == ["I", "II", "III", "IV", "V", "VI"])
    #expect(document.named("w:highlight").count > 10)
    #expect(document.words["w:t"]?.contains("[nêu mục đích, yêu cầu]") == true)
  }

  @Test("Text stands upright and annexes lie; heads of tables are repeated and no row is torn")
  func pages() throws {
    let document = MarkupReader(try parts().text("word/document.xml"))
    #expect(document.named("w:pgSz").map { $0.attributes["w:orient"] } == [nil, "landscape"])
    #expect(document.named("w:pgSz").first?.attributes["w:w"] == "11906")
    #expect(document.named("w:tblHeader").count >= 6)
    #expect(document.named("w:cantSplit").count == document.named("w:tr").count)
    let spans = document.named("w:tbl").count
    #expect(spans == document.named("w:tblGrid").count)
  }

  @Test("The figures are those of the plan, with a zero before counts below ten in running text")
  func figures() throws {
    let paragraphs = try paragraphs()
    #expect(
      paragraphs.contains("- đại học: 03 học viên, khai giảng tháng 09/2026, kinh phí toàn khóa 30.000.003 đồng."))
    #expect(paragraphs.contains("- 80%/100% trình độ đại học, đạt 80% mục tiêu đề ra;"))
    #expect(paragraphs.contains("Tổng kinh phí thực hiện kế hoạch là 30.000.003 đồng."))
    #expect(paragraphs.contains("Nguyễn Thị Mẫu") && paragraphs.contains("30/04/2028"))
  }

  @Test("No word of the other language stands in it", arguments: Language.allCases)
  func languages(language: Language) throws {
    for layout in DocumentLayout.allCases {
      let reader = MarkupReader(try parts(layout, in: language).text("word/document.xml"))
      let said = reader.said(without: SamplePlan.data)
      #expect(LanguageFaults.faults(in: said, of: language) == [])
    }
  }

  @Test("The same plan is the same bytes")
  func sameBytes() throws {
    let report = SamplePlan.report(in: .vietnamese)
    #expect(try PlanDocument(report, layout: .party).bytes() == PlanDocument(report, layout: .party).bytes())
  }

  @Test(
    "A hostile name is a name", arguments: ["</w:t></w:r><w:p>", "\"\u{301} w:val=\"x", "&lt;", "\u{0}\u{B}\u{FFFE}"])
  func hostile(name: String) throws {
    let plain = MarkupReader(try parts().text("word/document.xml"))
    let hostile = MarkupReader(try parts(name: name).text("word/document.xml"))
    #expect(hostile.fault == nil)
    #expect(hostile.elements.map(\.name) == plain.elements.map(\.name))
  }
}
