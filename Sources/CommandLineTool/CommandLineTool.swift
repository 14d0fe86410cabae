import ArgumentParser
import TerminalKit

/// The command line: what the dashboard can do, without a screen.
public enum CommandLineTool {
  /// The program's version, by semantic versioning: what the command line and its files promise may
  /// still change while the first number is 0.
  public static let version = "0.1.0"

  /// Runs a command.
  ///
  /// - Parameters:
  ///   - arguments: what stands behind the program's name.
  ///   - environment: the world around the command.
  /// - Returns: how it ended; every error was written to standard error.
  public static func run(_ arguments: [String], in environment: ToolEnvironment) -> ExitStatus {
    let command: any ParsableCommand
    do {
      command = try parse(arguments)
    } catch let error as ToolError {
      return report(error, asJSON: arguments.contains("--json"), environment)
    } catch {
      return report(parsing: error, asJSON: arguments.contains("--json"), environment)
    }
    guard let command = command as? any ToolCommand else {
      return runForeign(command, environment)
    }
    do {
      return try command.run(in: environment)
    } catch {
      return report(error, asJSON: command.wantsJSON, environment)
    }
  }

  /// Finds the command and its options.
  ///
  /// The parser takes the dashboard's own options anywhere in the line and drops them where a
  /// subcommand has none of that name, so that a subcommand is parsed once more by itself.
  private static func parse(_ arguments: [String]) throws -> any ParsableCommand {
    let command = try Crossbill.parseAsRoot(arguments)
    let kind = type(of: command)
    guard !(command is Crossbill), command is any ToolCommand,
      let name = arguments.firstIndex(of: kind._commandName)
    else { return command }
    do {
      return try kind.parse(Array(arguments[..<name] + arguments[(name + 1)...]))
    } catch {
      throw ToolError.usage(
        "\(kind.message(for: error)); crossbill help \(kind._commandName) lists what it takes.")
    }
  }

  /// Help and completion are the parser's own commands; they end by throwing their text.
  private static func runForeign(
    _ command: any ParsableCommand, _ environment: ToolEnvironment
  ) -> ExitStatus {
    var command = command
    do {
      try command.run()
      return .done
    } catch {
      return report(parsing: error, environment)
    }
  }

  private static func report(
    parsing error: any Error, asJSON: Bool = false, _ environment: ToolEnvironment
  ) -> ExitStatus {
    let message = Crossbill.fullMessage(for: error)
    guard Crossbill.exitCode(for: error) == .success else {
      if asJSON {
        return report(ToolError.usage(Crossbill.message(for: error)), asJSON: true, environment)
      }
      environment.writeError(escaped(message) + "\n")
      return .usage
    }
    do {
      try environment.write(message + "\n")
      return .done
    } catch {
      return report(error, asJSON: asJSON, environment)
    }
  }

  private static func report(
    _ error: any Error, asJSON: Bool, _ environment: ToolEnvironment
  ) -> ExitStatus {
    let known = ToolError(error)
    if asJSON {
      environment.writeError(JSONOutput.text(JSONError(known)))
    } else {
      for sentence in known.sentences {
        environment.writeError(
          escaped(sentence.prefix(1).uppercased() + sentence.dropFirst()) + "\n")
      }
    }
    return known.status
  }

  private static func escaped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { DisplayText.escaped(String($0)) }.joined(separator: "\n")
  }
}
