internal import Languages
internal import Markup
internal import Reporting
internal import TrainingDomain

/// Which program made the page, and from which files.
enum OriginSection {
  /// The section.
  ///
  /// - Parameter inputs: the files; nil for a problem that no file holds.
  static func section(_ inputs: ScenarioInputs?, version: String, in language: Language) -> PageSection {
    let made = Wording(en: "Made by trainplan \(version).", vi: "Lập bằng trainplan \(version).")
    var content = PageWords.paragraph(made.text(in: language))
    if let inputs {
      let all = Wording(en: "SHA-256 of all input files together:", vi: "Mã băm SHA-256 chung của các tệp đầu vào:")
      content = content + PageWords.paragraph(all.text(in: language))
      content = content + PageWords.paragraph(inputs.fingerprint, class: "hash")
      let lines = inputs.files.map { file -> Markup in
        .element("li", ["class": "hash"], [Markup("\(file.path) \(file.sha256)")])
      }
      content = content + .element("ul", [:], lines)
    }
    let title = Wording(en: "What this page was made from", vi: "Nguồn gốc của báo cáo này")
    return PageSection(title: title.text(in: language), content: content)
  }
}
