import ArgumentParser

/// A subcommand that is run with everything it needs of the world handed in.
protocol ToolCommand: ParsableArguments {
  /// Whether errors go out as a JSON object too.
  var wantsJSON: Bool { get }

  /// Does the work.
  func run(in environment: ToolEnvironment) throws -> ExitStatus
}
