extension GeoPoint {
  /// The middle of the rectangle of degrees round points, rounded toward the south west; nothing for
  /// no points.
  public static func middle(of points: [GeoPoint]) -> GeoPoint? {
    let norths = points.map(\.latitudeMillionths)
    let easts = points.map(\.longitudeMillionths)
    guard let south = norths.min(), let north = norths.max(), let west = easts.min(),
      let east = easts.max()
    else { return nil }
    return GeoPoint(
      latitudeMillionths: south + (north - south) / 2,
      longitudeMillionths: west + Int32((Int64(east) - Int64(west)) / 2))
  }
}
