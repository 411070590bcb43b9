internal import Mustache

/// A template written in the sources, in Mustache: `{{{name}}}` for a field, `{{#name}}…{{/name}}` for a part or a list.
public struct MarkupTemplate: Sendable {
  private let template: MustacheTemplate

  /// Makes a template; one that is no Mustache is a mistake in the sources and ends the program.
  public init(_ source: StaticString) {
    do {
      template = try MustacheTemplate(string: "\(source)")
    } catch {
      preconditionFailure("no template: \(error)")
    }
  }

  /// The template filled with fields.
  public func callAsFunction(_ fields: MarkupFields) -> Markup {
    Markup(sound: template.render(MustacheFields(fields: fields)))
  }
}
