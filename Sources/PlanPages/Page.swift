internal import Languages
internal import Markup

/// A page in HTML that needs nothing besides itself: no script, no font, no picture from elsewhere.
struct Page {
  /// The page's title.
  let title: String
  /// What stands below the title.
  let subtitle: String
  /// The language of its words.
  let language: Language
  /// The sections in order; those without content are left out.
  let sections: [PageSection]

  /// The page as a text.
  var text: String {
    let shown = sections.filter { !$0.content.isEmpty }
    let numbered = shown.enumerated().map { place, section -> MarkupFields in
      [
        "id": .markup(Markup("s\(place + 1)")), "title": .markup(Markup(section.title)),
        "content": .markup(section.content), "onNewSheet": .part(section.startsSheet),
      ]
    }
    let page = Self.template([
      "language": .markup(Markup(language.rawValue)), "title": .markup(Markup(title)),
      "subtitle": .markup(Markup(subtitle)), "sections": .list(numbered),
      "skip": .markup(Markup(Self.skip.text(in: language))),
      "contents": .markup(Markup(Self.contents.text(in: language))),
    ])
    return page.description.replacingFirst(Self.place, with: PageStyle.text)
  }

  private static let skip = Wording(en: "Skip to the content", vi: "Đến phần nội dung")
  private static let contents = Wording(en: "Contents", vi: "Mục lục")

  /// Where the style sheet goes, which is text of ours and not to be escaped; no field can hold a comment.
  private static let place = "<!--style-->"

  private static let template = MarkupTemplate(
    """
    <!DOCTYPE html>
    <html lang="{{{language}}}">
    <head>
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
    <meta name="generator" content="trainplan"/>
    <title>{{{title}}}</title>
    <style><!--style--></style>
    </head>
    <body>
    <a class="skip" href="#main">{{{skip}}}</a>
    <header>
    <h1>{{{title}}}</h1>
    <p class="quiet">{{{subtitle}}}</p>
    <nav aria-label="{{{contents}}}">
    <ul>
    {{#sections}}
    <li><a href="#{{{id}}}">{{{title}}}</a></li>
    {{/sections}}
    </ul>
    </nav>
    </header>
    <main id="main">
    {{#sections}}
    <section id="{{{id}}}" aria-labelledby="{{{id}}}-title"{{#onNewSheet}} class="sheet"{{/onNewSheet}}>
    <h2 id="{{{id}}}-title">{{{title}}}</h2>
    {{{content}}}
    </section>
    {{/sections}}
    </main>
    </body>
    </html>

    """)
}

extension String {
  /// The text with the first of such parts replaced; as it is where there is none.
  fileprivate func replacingFirst(_ part: String, with other: String) -> String {
    guard let place = firstRange(of: part) else { return self }
    return self[..<place.lowerBound] + other + self[place.upperBound...]
  }
}
