public import TerminalKit

/// The themes that are compiled into the program.
///
/// They are ordinary theme files, so the text of each is also the best example of the format.
public enum BuiltInThemes {
  /// The files of the themes, the default first.
  public static let sources: [ThemeSource] = [
    source("dark", PackageResources.dark_toml),
    source("light", PackageResources.light_toml),
    source("high-contrast", PackageResources.high_contrast_toml),
    source("mono", PackageResources.mono_toml),
    source("amber", PackageResources.amber_toml),
    source("green", PackageResources.green_toml),
    source("linux-console", PackageResources.linux_console_toml),
  ]

  /// The built-in themes and nothing else.
  public static let library = ThemeLibrary(builtIn: sources)

  /// The built-in themes, the default first.
  public static var all: [Theme] { library.themes }

  /// The theme that others extend, and that terminals with many colours get.
  public static var `default`: Theme {
    theme(named: library.defaultName)
      ?? Theme(name: library.defaultName, summary: "No looks.", looks: [:])
  }

  /// The built-in theme of a name.
  public static func theme(named name: String) -> Theme? { library.theme(named: name) }

  /// The built-in themes with the user's laid over them.
  ///
  /// - Parameter user: the files of the configuration folder, in the order of their names.
  /// - Returns: the library; its problems tell which files cannot be used.
  public static func library(with user: [ThemeSource]) -> ThemeLibrary {
    user.isEmpty ? library : ThemeLibrary(builtIn: sources, user: user)
  }

  /// The theme for a terminal whose user chose none: `mono` without colour, `linux-console` on the
  /// Linux console, `dark` everywhere else.
  ///
  /// - Parameters:
  ///   - tier: the kind of terminal.
  ///   - depth: the number of colours that it shows.
  ///   - library: where the theme is taken from, so that a user's theme of that name wins.
  /// - Returns: a usable theme in any case.
  public static func suggested(
    for tier: TerminalTier, depth: ColourDepth, in library: ThemeLibrary = library
  ) -> Theme {
    let name =
      switch (tier, depth) {
      case (_, .none): "mono"
      case (.linuxConsole, _): "linux-console"
      default: library.defaultName
      }
    return library.theme(named: name) ?? `default`
  }

  private static func source(_ name: String, _ bytes: [UInt8]) -> ThemeSource {
    ThemeSource(file: "\(name).toml", text: String(decoding: bytes, as: UTF8.self))
  }
}
