public import Languages

/// Something said about the input: what is wrong, where, and what to do.
public struct Diagnostic: Hashable, Sendable, Error {
  /// How grave it is.
  public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    /// No plan can be made.
    case error
    /// A plan can be made, but the reader should know.
    case warning
    /// Said for information.
    case note

    /// Graver comes first.
    public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

    private var order: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .note: 2
      }
    }
  }

  /// How grave it is.
  public let severity: Severity
  /// A stable name of the rule that speaks, such as `unknown-key`.
  public let rule: String
  /// What is wrong, in a sentence without a full stop.
  public let message: Wording
  /// What to do about it; nil where the message says it.
  public let remedy: Wording?
  /// Where it stands; nil for the problem as a whole.
  public let location: SourceLocation?

  /// Makes a diagnostic.
  public init(
    _ severity: Severity, rule: String, _ message: Wording, remedy: Wording? = nil, at location: SourceLocation? = nil
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.remedy = remedy
    self.location = location
  }

  /// The diagnostic with its words changed, in every language.
  public func reworded(_ change: (String) -> String) -> Diagnostic {
    func changed(_ wording: Wording) -> Wording { Wording(inEach: { change(wording.text(in: $0)) }) }
    return Diagnostic(severity, rule: rule, changed(message), remedy: remedy.map(changed), at: location)
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The diagnostic on a line, in English: `scenario.yaml:14:7: error: … (…)`.
  public var description: String { text(in: .english) }

  /// The diagnostic on a line, in a language.
  public func text(in language: Language) -> String {
    let place = location.map { "\($0): " } ?? ""
    let advice = remedy.map { " (\($0.text(in: language)))" } ?? ""
    return "\(place)\(severity.word.text(in: language)): \(message.text(in: language))\(advice)"
  }
}

extension Diagnostic.Severity {
  /// The gravity in a word.
  public var word: Wording {
    switch self {
    case .error: Wording(en: "error", vi: "lỗi")
    case .warning: Wording(en: "warning", vi: "cảnh báo")
    case .note: Wording(en: "note", vi: "ghi chú")
    }
  }
}
