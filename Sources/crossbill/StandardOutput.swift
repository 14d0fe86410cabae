import CommandLineTool
import Glibc

/// Standard output, written to the last byte or with the reason why not.
enum StandardOutput {
  /// Writes a text at once.
  ///
  /// - Throws: ``ToolError/unwritableOutput(reason:)`` with the system's words.
  static func write(_ text: String) throws(ToolError) {
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(STDOUT_FILENO, buffer.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno == EAGAIN {
        waitForRoom()
      } else if errno != EINTR {
        throw .unwritableOutput(reason: String(cString: strerror(errno)))
      }
    }
  }

  /// A terminal or a pipe that another program has set not to block takes more in a moment.
  private static func waitForRoom() {
    var output = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
    _ = poll(&output, 1, -1)
  }
}
