import Foundation

/// The bytes of a file or of memory, which come piece by piece, so that a large file is never whole
/// in memory.
enum ByteSource {
  /// Bytes that are in memory already, in one piece or several.
  case pieces([[UInt8]])
  /// A regular file.
  case file(URL)

  /// Bytes that are in memory already.
  static func memory(_ bytes: [UInt8]) -> ByteSource { .pieces([bytes]) }

  /// The bytes from the start.
  ///
  /// - Throws: ``PlainTextError/unreadable`` when the file cannot be opened.
  func chunks() throws(PlainTextError) -> ByteChunks {
    switch self {
    case .pieces(let pieces): return ByteChunks(pieces)
    case .file(let url):
      guard let file = try? FileHandle(forReadingFrom: url) else { throw .unreadable }
      return ByteChunks(file)
    }
  }

  /// All bytes at once.
  ///
  /// - Throws: ``PlainTextError/unreadable`` when they cannot be read.
  func all() throws(PlainTextError) -> [UInt8] {
    var chunks = try chunks()
    var bytes: [UInt8] = []
    while let chunk = try chunks.next() { bytes += chunk }
    return bytes
  }

  /// How many lines there are, to tell how far a reading is; nothing when it cannot be read.
  func lineCount() -> Int? {
    let lineFeed = UInt8(ascii: "\n")
    do {
      var chunks = try chunks()
      var count = 0
      var last = lineFeed
      while let chunk = try chunks.next() {
        count += chunk.count { $0 == lineFeed }
        last = chunk.last ?? last
      }
      return last == lineFeed ? count : count + 1
    } catch {
      return nil
    }
  }
}

/// Bytes piece by piece.
struct ByteChunks {
  /// How many bytes of a file come at a time.
  static let size = 1 << 20

  private var pieces: ArraySlice<[UInt8]>
  private let file: FileHandle?

  init(_ pieces: [[UInt8]]) {
    self.pieces = pieces[...]
    file = nil
  }

  init(_ file: FileHandle) {
    pieces = []
    self.file = file
  }

  /// The next bytes, or nothing at the end.
  ///
  /// - Throws: ``PlainTextError/unreadable`` when they cannot be read.
  mutating func next() throws(PlainTextError) -> [UInt8]? {
    guard let file else { return pieces.popFirst() }
    do {
      let data = try file.read(upToCount: Self.size) ?? Data()
      return data.isEmpty ? nil : Array(data)
    } catch {
      throw .unreadable
    }
  }
}
