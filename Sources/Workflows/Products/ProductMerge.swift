/// Two edits of a product brought together: what is typed here, and what someone else saved meanwhile.
///
/// A field that was not touched here takes the other's text; one that was stays as it is typed.
public struct ProductMerge: Hashable, Sendable {
  /// The fields as they stand then.
  public let entry: ProductEntry
  /// The names of the fields that took the other's text.
  public let taken: [String]
  /// The fields that both changed, with the other's text.
  public let contested: [Contest]

  /// A field that both changed.
  public struct Contest: Hashable, Sendable {
    /// The name of the field.
    public let field: String
    /// What the other saved.
    public let theirs: String
  }

  private static var fields: [(name: String, path: WritableKeyPath<ProductEntry, String>)] {
    [
      ("description", \.description), ("origin", \.origin), ("weight", \.weight),
      ("price", \.price),
    ]
  }

  /// Brings two edits together.
  ///
  /// - Parameters:
  ///   - mine: what is typed here.
  ///   - base: the fields from which both began.
  ///   - theirs: the fields as they are saved now.
  public init(_ mine: ProductEntry, from base: ProductEntry, with theirs: ProductEntry) {
    var entry = mine
    var taken: [String] = []
    var contested: [Contest] = []
    for (name, path) in Self.fields where theirs[keyPath: path] != base[keyPath: path] {
      let other = theirs[keyPath: path]
      if mine[keyPath: path] == base[keyPath: path] {
        entry[keyPath: path] = other
        taken.append(name)
      } else if mine[keyPath: path] != other {
        contested.append(Contest(field: name, theirs: other))
      }
    }
    self.entry = entry
    self.taken = taken
    self.contested = contested
  }

  /// What was changed by someone else and what was made of it, for the fields of a form.
  public var sentence: String {
    let parts =
      contested.map { "\($0.field) is \"\($0.theirs)\" there and yours here" }
      + (taken.isEmpty ? [] : ["\(taken.joined(separator: ", ")) taken over"])
    let what = parts.isEmpty ? "no field that is shown here" : parts.joined(separator: "; ")
    return "Someone else changed the product meanwhile: \(what)."
  }
}
