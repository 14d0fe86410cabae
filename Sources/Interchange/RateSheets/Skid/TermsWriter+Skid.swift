import Shipping

extension TermsWriter {
  /// The keys of how skids or feet are counted.
  static func counting(_ counting: SkidCounting) -> [String] {
    [
      line("counted_by", quoted(counting.unit.rawValue)),
      line("skid_length", measure(counting.length)), line("skid_width", measure(counting.width)),
      line("orientation", quoted(counting.orientation.rawValue)),
    ] + (counting.heaviest.map { [line("heaviest_each", measure($0))] } ?? [])
  }
}
