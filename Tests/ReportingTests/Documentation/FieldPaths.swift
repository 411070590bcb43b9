@testable import Reporting

/// The paths of the fields of a JSON value, such as `targets[].id`, each once, in order.
struct FieldPaths {
  /// Fields whose names are data: `costByYearVND.<year>`.
  private let dataNames: [String: String]
  private(set) var paths: [String] = []

  init(of value: JSONValue, dataNames: [String: String]) {
    self.dataNames = dataNames
    collect(value, at: "", field: "")
  }

  private mutating func collect(_ value: JSONValue, at path: String, field: String) {
    switch value {
    case .object(let fields):
      if let dataName = dataNames[field] {
        for _ in fields.prefix(1) { add("\(path).<\(dataName)>") }
      } else {
        for one in fields { collect(one.value, at: path.isEmpty ? one.name : "\(path).\(one.name)", field: one.name) }
      }
    case .array(let items):
      for item in items { collect(item, at: path + "[]", field: field) }
      if items.isEmpty { add(path + "[]") }
    default: add(path)
    }
  }

  private mutating func add(_ path: String) {
    if !paths.contains(path) { paths.append(path) }
  }
}
