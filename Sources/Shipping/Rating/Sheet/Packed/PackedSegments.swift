/// Short runs of bytes in a few large blocks, each run knowing the one before it of the same owner.
struct PackedSegments: Sendable {
  private static let blockSize = 1 << 20

  /// Blocks that never grow beyond their size, so that nothing is copied as runs come.
  private var blocks: [[UInt8]] = []
  private var places: [UInt32] = []
  private var befores: [Int32] = []

  /// How many runs there are.
  var count: Int { places.count }

  /// Adds a run behind another of its owner, or none (-1), and tells its number.
  mutating func append(_ bytes: [UInt8], behind before: Int32) -> Int32 {
    // A run longer than a block has one of its own.
    let size = bytes.count + 10
    if blocks.last.map({ $0.count + size > Self.blockSize }) ?? true {
      blocks.append([])
      blocks[blocks.count - 1].reserveCapacity(max(Self.blockSize, size))
    }
    let block = blocks.count - 1
    places.append(UInt32(block) << 20 | UInt32(blocks[block].count))
    befores.append(before)
    var length = bytes.count
    while length > 0x7f {
      blocks[block].append(UInt8(truncatingIfNeeded: length) | 0x80)
      length >>= 7
    }
    blocks[block].append(UInt8(length))
    blocks[block] += bytes
    return Int32(places.count - 1)
  }

  /// The run before a run, or -1.
  func before(_ segment: Int32) -> Int32 { befores[Int(segment)] }

  /// The bytes of a run, to be read.
  func reader(of segment: Int32) -> PackedReader {
    let place = places[Int(segment)]
    let block = blocks[Int(place >> 20)]
    var start = Int(place & 0xf_ffff)
    var length = 0
    var shift = 0
    repeat {
      length |= Int(block[start] & 0x7f) << shift
      shift += 7
      start += 1
    } while block[start - 1] & 0x80 != 0
    return PackedReader(block, in: start..<start + length)
  }
}
