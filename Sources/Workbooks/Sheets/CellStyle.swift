/// How a cell looks.
package struct CellStyle: Hashable, Sendable {
  /// On which side the content stands.
  package enum Side: Hashable, Sendable {
    /// Where its kind stands by itself: texts left, numbers right.
    case natural
    /// Left.
    case left
    /// In the middle.
    case center
    /// Right.
    case right
  }

  /// A colour, as 0xRRGGBB.
  package typealias Colour = UInt32

  /// The size of the letters, in points.
  package var size: Double = 11
  /// Whether the letters are bold.
  package var isBold = false
  /// Whether the letters are slanted.
  package var isItalic = false
  /// The colour of the letters; nil for black.
  package var colour: Colour?
  /// The colour behind them; nil for none.
  package var fill: Colour?
  /// Whether a thin line stands around the cell.
  package var hasBorder = false
  /// On which side the content stands.
  package var side: Side = .natural
  /// Whether long texts go on in another line.
  package var wraps = false
  /// The code of the number format, such as `#,##0`; nil for the general one.
  package var numberFormat: String?

  /// Makes the plain style.
  package init() {}

  /// The style with something changed.
  package func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var style = self
    change(&style)
    return style
  }
}
