/// What is sent for one cell: a character with its marks, ready for curses.
struct CellText: Hashable, Sendable {
  /// The character's scalar, then its marks, then a zero; curses takes five at most.
  var scalars: InlineScalars
  /// Whether the scalar is a letter of the VT100 line drawing set.
  var isLineDrawing = false
  /// How many columns the terminal will take for it.
  var columns = 1

  /// One character of one column.
  init(_ scalar: Unicode.Scalar, isLineDrawing: Bool = false) {
    scalars = InlineScalars([scalar])
    self.isLineDrawing = isLineDrawing
  }

  /// A character with its marks.
  init(_ scalars: some Sequence<Unicode.Scalar>, columns: Int) {
    self.scalars = InlineScalars(scalars)
    self.columns = columns
  }

  /// An empty cell.
  static let space = CellText(" ")
}

/// Up to five scalars and a closing zero, without a heap allocation per cell.
struct InlineScalars: Hashable, Sendable {
  private var s0: UInt32 = 0
  private var s1: UInt32 = 0
  private var s2: UInt32 = 0
  private var s3: UInt32 = 0
  private var s4: UInt32 = 0
  private let end: UInt32 = 0

  /// Keeps the first five scalars.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var iterator = scalars.makeIterator()
    s0 = iterator.next()?.value ?? 0
    s1 = iterator.next()?.value ?? 0
    s2 = iterator.next()?.value ?? 0
    s3 = iterator.next()?.value ?? 0
    s4 = iterator.next()?.value ?? 0
  }

  /// The scalars that are kept.
  var values: [UInt32] { [s0, s1, s2, s3, s4].filter { $0 != 0 } }

  /// Gives the scalars and the closing zero as one block of memory.
  func withPointer<Result>(_ body: (UnsafePointer<UInt32>) -> Result) -> Result {
    withUnsafeBytes(of: self) { bytes in
      bytes.withMemoryRebound(to: UInt32.self) { buffer in
        // The struct is never empty, so the buffer has a base.
        guard let base = buffer.baseAddress else { return withUnsafePointer(to: end, body) }
        return body(base)
      }
    }
  }
}
