/// The facts of a rating, whatever the kind of tariff: what an explanation shows before the bill.
protocol RatingFacts {
  /// What was weighed, chosen and looked up, as steps of an explanation.
  ///
  /// - Parameter source: The title of the sheet.
  /// - Returns: The steps in the order in which they are read.
  func steps(source: String) -> [Explanation]
}

extension LTLRating: RatingFacts {}

extension SkidRating: RatingFacts {}
