internal import Diagnostics
internal import Languages

/// Reads the files that `published:` names.
enum PublishedFiles {
  /// The trees of the files that can be read; why another cannot is reported.
  static func trees(
    namedIn tree: ScenarioTree, from files: FileSource, faults: inout [Diagnostic]
  ) -> [ScenarioTree] {
    var trees: [ScenarioTree] = []
    for item in tree["published"]?.items ?? [] {
      guard let name = item.text else { continue }
      let path = FileSource.resolve(name, from: item.location.file)
      switch FileReading.text(path, namedAt: item.location, from: files).flatMap({
        TreeBuilder.tree(of: $0, file: path)
      }) {
      case .failure(let fault): faults.append(fault)
      case .success(let file) where file.entries != nil: trees.append(file)
      case .success(let file):
        faults.append(
          Diagnostic(
            .error, rule: "wrong-type",
            Wording(en: "the file holds no mapping of keys", vi: "tệp không chứa các khóa và giá trị"),
            remedy: Wording(en: "write tables:, shares: or others", vi: "ghi tables:, shares: hoặc khóa khác"),
            at: file.location))
      }
    }
    return trees
  }
}
