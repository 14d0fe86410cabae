import CommandLineTool
import Foundation

@main
enum Main {
  static func main() {
    let status = CommandLineTool.run(
      Array(CommandLine.arguments.dropFirst()), in: .live)
    exit(status.rawValue)
  }
}
