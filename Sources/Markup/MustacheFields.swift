internal import Mustache

/// Fields as the library looks them up.
struct MustacheFields: MustacheParent {
  let fields: MarkupFields

  func child(named name: String) -> Any? {
    switch fields[name] {
    case .markup(let markup): markup.description
    case .part(let isShown): isShown
    case .list(let fields): fields.map(Self.init)
    case nil: nil
    }
  }
}
