internal import Diagnostics
internal import Languages
internal import Yams

/// Makes scenario trees of YAML text.
///
/// Scalars keep their own text, so that `010` never turns into eight and a date never into a moment; aliases are
/// expanded within a budget, so that a small file cannot fill the memory.
struct TreeBuilder {
  private let file: String
  private var nodesLeft: Int
  private static let greatestDepth = 100

  private init(file: String, budget: Int) {
    self.file = file
    nodesLeft = budget
  }

  /// The tree of a YAML text.
  static func tree(
    of text: String, file: String, budget: Int = 200_000
  ) -> Result<ScenarioTree, Diagnostic> {
    if let fault = YAMLLimits.fault(of: text, file: file) { return .failure(fault) }
    do {
      // Without rules of its own the library takes `2026` and `"2026"` for one key, as everything behind it does; told
      // the encoding, it does not ask the environment for one.
      guard let root = try Yams.compose(yaml: text, .basic, .default, .utf8) else {
        return .success(.empty(at: SourceLocation(file: file, line: 1, column: 1)))
      }
      var builder = TreeBuilder(file: file, budget: budget)
      return .success(try builder.tree(of: root, depth: 0))
    } catch let diagnostic as Diagnostic {
      return .failure(diagnostic)
    } catch let error as YamlError {
      return .failure(YAMLFault.diagnostic(of: error, file: file))
    } catch {
      return .failure(
        Diagnostic(
          .error, rule: "yaml-syntax", Wording(en: "the file is not YAML", vi: "tệp không phải là YAML"),
          at: SourceLocation(file: file)))
    }
  }

  private mutating func tree(of node: Node, depth: Int) throws -> ScenarioTree {
    let place = location(node)
    nodesLeft -= 1
    guard nodesLeft >= 0, depth <= Self.greatestDepth else {
      let fault =
        nodesLeft < 0
        ? Wording(
          en: "holds more values than a scenario can have", vi: "chứa nhiều giá trị hơn mức một kịch bản có thể có")
        : Wording(en: "is nested too deeply", vi: "lồng nhau quá sâu")
      throw Diagnostic(
        .error, rule: "oversized-file", Wording(en: "the file \(fault)", vi: "tệp \(fault)"),
        remedy: Wording(en: "expand fewer aliases", vi: "dùng ít bí danh YAML hơn"), at: place)
    }
    switch node {
    case .scalar(let scalar):
      return ScenarioTree(content: try content(of: scalar, at: place), location: place)
    case .sequence(let sequence):
      let items = try sequence.map { try tree(of: $0, depth: depth + 1) }
      return ScenarioTree(content: .sequence(items), location: place)
    case .mapping(let mapping):
      let entries = try mapping.map { key, value in
        guard case .scalar(let scalar) = key else {
          throw Diagnostic(
            .error, rule: "wrong-type",
            Wording(en: "a key must be a single value", vi: "tên mục phải là một giá trị đơn"), at: location(key))
        }
        return ScenarioTree.Entry(
          key: try text(of: scalar, at: location(key)), location: location(key),
          value: try tree(of: value, depth: depth + 1))
      }
      return ScenarioTree(content: .mapping(entries), location: place)
    case .alias:
      throw Diagnostic(
        .error, rule: "yaml-syntax", Wording(en: "the alias stands for nothing", vi: "bí danh YAML không trỏ tới đâu"),
        at: place)
    }
  }

  private func content(of scalar: Node.Scalar, at place: SourceLocation) throws -> ScenarioTree.Content {
    let isPlain = scalar.style == .plain || scalar.style == .any
    if isPlain, ["", "~", "null"].contains(scalar.string) { return .null }
    return .scalar(try text(of: scalar, at: place), isQuoted: !isPlain)
  }

  /// The text of a scalar; quotes may hold escapes, by which characters come in that no file may hold otherwise.
  private func text(of scalar: Node.Scalar, at place: SourceLocation) throws -> String {
    guard scalar.style == .doubleQuoted else { return scalar.string }
    if scalar.string.unicodeScalars.contains(where: { Self.isControl($0) }) {
      throw Diagnostic(
        .error, rule: "control-character",
        Wording(en: "the text holds a control character", vi: "đoạn chữ có chứa ký tự điều khiển"),
        remedy: Wording(en: "remove the escape", vi: "bỏ ký tự đó"), at: place)
    }
    return String(decoding: Composition.composed(Array(scalar.string.utf8)[...]), as: UTF8.self)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 0x20 && scalar != "\t" && scalar != "\n" && scalar != "\r") || scalar.value == 0x7F
  }

  private func location(_ node: Node) -> SourceLocation {
    SourceLocation(file: file, line: node.mark?.line, column: node.mark?.column)
  }
}
