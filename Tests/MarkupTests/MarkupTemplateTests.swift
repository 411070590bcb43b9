import Markup
import Testing

@Suite("Templates written in the sources")
struct MarkupTemplateTests {
  @Test("Fields, parts and lists are filled in, and a list's own fields come before those around it")
  func filled() {
    let template = MarkupTemplate(
      "{{{name}}}:{{#shown}}yes{{/shown}}{{#hidden}}no{{/hidden}}{{#rows}}[{{{name}}}]{{/rows}}")
    let filled = template([
      "name": .markup(Markup("<a>")), "shown": .part(true), "hidden": .part(false),
      "rows": .list([["name": .markup(Markup("1"))], ["name": .markup(Markup("2"))]]),
    ])
    #expect(filled.description == "&lt;a&gt;:yes[1][2]")
  }

  @Test("What is filled in is not taken for a template")
  func notAgain() {
    let template = MarkupTemplate("{{{name}}}{{{other}}}")
    let filled = template(["name": .markup(Markup("{{{other}}}")), "other": .markup(Markup("x"))])
    #expect(filled.description == "{{{other}}}x")
  }
}
