internal import CExpat

/// Reads XML and tells a listener of it, element by element.
///
/// Documents that declare a type are refused, so that no entity is ever expanded; so is nesting beyond measure.
final class XMLReading {
  /// How deep elements may nest; those of a workbook nest a dozen deep.
  static let greatestDepth = 64
  /// What stands between the namespace and the name of an element.
  static let separator = CChar(10)

  private let parser: XML_Parser
  private let listener: any XMLListener
  private var depth = 0
  private var fault: WorkbookReadingFault?

  private init?(_ listener: any XMLListener) {
    guard let parser = XML_ParserCreateNS(nil, Self.separator) else { return nil }
    self.parser = parser
    self.listener = listener
  }

  deinit { XML_ParserFree(parser) }

  /// Reads a part of a workbook.
  ///
  /// - Parameter part: its name, for the fault that is thrown where it is no XML.
  static func read(_ bytes: [UInt8], of part: String, by listener: any XMLListener) throws(WorkbookReadingFault) {
    guard let reading = XMLReading(listener), let length = Int32(exactly: bytes.count) else {
      throw WorkbookReadingFault(.oversized)
    }
    reading.listen()
    let isRead = bytes.withUnsafeBytes { bytes in
      XML_Parse(reading.parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), length, 1) == XML_STATUS_OK
    }
    withExtendedLifetime(reading) {}
    if let fault = reading.fault { throw fault }
    if !isRead { throw WorkbookReadingFault(.malformed(part: part)) }
  }

  private func listen() {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { place, name, attributes in
        guard let place, let name, let attributes else { return }
        XMLReading.at(place).begin(name, XMLAttributes(attributes))
      },
      { place, name in
        guard let place, let name else { return }
        XMLReading.at(place).end(name)
      })
    XML_SetCharacterDataHandler(parser) { place, text, length in
      guard let place, let text else { return }
      text.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
        XMLReading.at(place).text(UnsafeBufferPointer(start: $0, count: Int(length)))
      }
    }
    XML_SetStartDoctypeDeclHandler(parser) { place, _, _, _, _ in
      guard let place else { return }
      let reading = XMLReading.at(place)
      reading.stop(WorkbookReadingFault(.malformed(part: "DOCTYPE")))
    }
  }

  private static func at(_ place: UnsafeMutableRawPointer) -> XMLReading {
    Unmanaged<XMLReading>.fromOpaque(place).takeUnretainedValue()
  }

  private func begin(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) {
    guard fault == nil else { return }
    depth += 1
    guard depth <= Self.greatestDepth else { return stop(WorkbookReadingFault(.malformed(part: "XML"))) }
    do throws(WorkbookReadingFault) {
      try listener.begin(XMLName.local(name), attributes)
    } catch {
      stop(error)
    }
  }

  private func end(_ name: UnsafePointer<CChar>) {
    guard fault == nil else { return }
    depth -= 1
    do throws(WorkbookReadingFault) {
      try listener.end(XMLName.local(name))
    } catch {
      stop(error)
    }
  }

  private func text(_ text: UnsafeBufferPointer<UInt8>) {
    guard fault == nil else { return }
    do throws(WorkbookReadingFault) {
      try listener.text(text)
    } catch {
      stop(error)
    }
  }

  /// Ends the reading; the parser may say a little more until it stops, which nobody hears.
  private func stop(_ fault: WorkbookReadingFault) {
    self.fault = self.fault ?? fault
    XML_StopParser(parser, 0)
  }
}
