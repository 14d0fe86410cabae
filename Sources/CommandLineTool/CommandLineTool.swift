import ArgumentParser
import TerminalKit

/// The command line: what the dashboard can do, without a screen.
public enum CommandLineTool {
  /// Runs a command.
  ///
  /// - Parameters:
  ///   - arguments: what stands behind the program's name.
  ///   - environment: the world around the command.
  /// - Returns: how it ended; every error was written to standard error.
  public static func run(_ arguments: [String], in environment: ToolEnvironment) -> ExitStatus {
    let command: any ParsableCommand
    do {
      command = try Crossbill.parseAsRoot(arguments)
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
