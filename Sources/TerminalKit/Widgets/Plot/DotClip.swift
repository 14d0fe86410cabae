/// A rectangle of dots that lines are cut to.
///
/// Source: Liang and Barsky, A New Concept and Method for Line Clipping, ACM Transactions on Graphics
/// 3 (1984).
struct DotClip {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  /// The part of a line within the rectangle; nothing where no part is.
  func clipped(_ start: DotPoint, _ end: DotPoint) -> (DotPoint, DotPoint)? {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    var (first, last) = (0.0, 1.0)
    let sides = [
      (-dx, start.x - left), (dx, right - start.x), (-dy, start.y - top), (dy, bottom - start.y),
    ]
    for (direction, room) in sides {
      if direction == 0 {
        if room < 0 { return nil }
      } else if direction < 0 {
        first = max(first, room / direction)
      } else {
        last = min(last, room / direction)
      }
      if first > last { return nil }
    }
    return (
      DotPoint(x: start.x + first * dx, y: start.y + first * dy),
      DotPoint(x: start.x + last * dx, y: start.y + last * dy)
    )
  }
}
