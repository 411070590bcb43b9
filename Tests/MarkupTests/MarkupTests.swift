import Markup
import Testing

@Suite("Text that becomes part of a document")
struct MarkupTests {
  @Test(
    "Signs that mean something in a document are shown and not meant",
    arguments: [
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"), ("a & b", "a &amp; b"),
      ("\"x\" 'y'", "&quot;x&quot; &#39;y&#39;"), ("{{{title}}}", "{{{title}}}"), ("Nguyễn", "Nguyễn"),
    ])
  func signs(text: String, escaped: String) {
    #expect(Markup(text).description == escaped)
  }

  @Test("A mark put on a sign does not hide it: quotation marks and brackets are escaped scalar by scalar")
  func combiningMarks() {
    #expect(Markup("\"\u{301} onload=1").description == "&quot;\u{301} onload=1")
    #expect(Markup("<\u{338}b>\u{338}").description == "&lt;\u{338}b&gt;\u{338}")
  }

  @Test("Controls and turned directions are shown as a sign, line breaks as a space")
  func controls() {
    #expect(
      Markup("a\u{0}b\u{202E}c\u{2066}d\u{7F}\u{FFFE}").description == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}\u{FFFD}")
    #expect(Markup("a\r\nb\tc").description == "a  b c")
  }

  @Test("An element escapes its attributes and holds what it is given")
  func elements() {
    let element = Markup.element("p", ["class": "a\"b", "id": "1"], [Markup("x < y"), .element("br")])
    #expect(element.description == "<p class=\"a&quot;b\" id=\"1\">x &lt; y<br/></p>")
  }
}
