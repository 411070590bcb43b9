/// Hears of the elements of an XML text in their order, and ends the reading by throwing.
protocol XMLListener: AnyObject {
  /// An element begins.
  ///
  /// - Parameter name: its name in the namespaces of workbooks, empty for an element of any other.
  func begin(_ name: String, _ attributes: XMLAttributes) throws(WorkbookReadingFault)

  /// An element ends.
  func end(_ name: String) throws(WorkbookReadingFault)

  /// Text stands in the element that began last and has not ended; it may come in several pieces.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookReadingFault)
}

extension XMLListener {
  func end(_ name: String) throws(WorkbookReadingFault) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookReadingFault) {}
}
