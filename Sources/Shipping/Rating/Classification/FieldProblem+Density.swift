import Units

extension FieldProblem {
  /// Warnings for declared classes that density contradicts.
  ///
  /// A line with an NMFC item is left alone, since its item sets the class.
  public static func densityWarnings(
    in units: [HandlingUnit], on scale: DensityScale, rule: DimensionRule = .conservative
  ) -> [FieldProblem] {
    units.enumerated().compactMap { index, unit in
      guard let declared = unit.declaredClass, unit.nmfc == nil,
        let estimate = ClassEstimate(unit, on: scale, rule: rule),
        estimate.freightClass != declared
      else { return nil }
      return FieldProblem(
        field: .handlingUnit(index, "declaredClass"), typed: declared.name,
        reason: .classContradictsDensity(
          declared: declared, computed: estimate.freightClass,
          density: estimate.density.poundsPerCubicFoot))
    }
  }
}
