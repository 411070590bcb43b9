internal import Glibc

/// Names of elements as the parser gives them: the namespace, a separator and the name itself.
enum XMLName {
  /// The namespaces of spreadsheets and of relationships, in their two editions.
  private static let namespaces = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main",
    "http://schemas.openxmlformats.org/package/2006/relationships",
  ].map { $0.utf8CString }

  /// The name of an element of a workbook; empty for one of another namespace, such as an extension's.
  static func local(_ name: UnsafePointer<CChar>) -> String {
    guard let mark = strrchr(name, Int32(XMLReading.separator)) else { return "" }
    let length = name.distance(to: mark)
    let isKnown = namespaces.contains { space in
      space.count == length + 1 && zip(space, UnsafeBufferPointer(start: name, count: length)).allSatisfy { $0 == $1 }
    }
    return isKnown ? String(cString: mark + 1) : ""
  }

  /// The name without its namespace, as attributes are told by.
  static func bare(_ name: UnsafePointer<CChar>) -> UnsafePointer<CChar> {
    strrchr(name, Int32(XMLReading.separator)).map { UnsafePointer($0 + 1) } ?? name
  }
}
