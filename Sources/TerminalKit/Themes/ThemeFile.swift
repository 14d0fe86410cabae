/// A theme as its file says it, before it is laid over the theme that it extends.
///
/// The format is TOML:
///
/// ```toml
/// name = "harbour"               # without it, the file's name
/// summary = "One sentence."
/// extends = "dark"               # what is left out comes from there; "dark" unless told
/// background = "dark"            # or "light", or a palette number: what the text is read on
///
/// [palette]                      # names for colours, as numbers 0 to 255 or basic names
/// sea = 67                       # terminals with fewer colours take the nearest they have ...
/// foam = { full = 195, sixteen = 15, eight = 7 }   # ... or what is told here
///
/// [roles]                        # text [on background] [bold] [dim] [underline] [reverse]
/// title = "foam on sea bold"
/// key = { look = "sea bold", eight = "cyan", mono = "bold" }
///
/// [tier.linux]                   # wins on that kind of terminal: vt100, vt220, linux, xterm
/// title = "white on blue"
/// ```
///
/// A look with a colour holds for 256, 16 and 8 colours and leaves the look without colour as it
/// was; a look of attributes alone holds for all four. `full`, `sixteen`, `eight` and `mono` set
/// one of them.
struct ThemeFile {
  /// The looks of one role by depth; a depth that is missing comes from the extended theme.
  typealias RolePatterns = [ColourDepth: LookPattern]

  var source: ThemeSource
  var name: String
  var summary: String
  var extends: (name: String, line: Int?)?
  var background: ThemeBackground?
  var palette: [String: PaletteEntry] = [:]
  var roles: [Role: RolePatterns] = [:]
  var tiers: [TerminalTier: [Role: RolePatterns]] = [:]
}
