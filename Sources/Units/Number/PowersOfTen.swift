/// Powers of ten, looked up rather than multiplied out.
enum PowersOfTen {
  private static let table: [Int128] = {
    var powers: [Int128] = [1]
    for _ in 1...38 { powers.append((powers.last ?? 1) * 10) }
    return powers
  }()

  static func power(_ exponent: Int) -> Int128 {
    table[exponent]
  }
}
