import ArgumentParser
import Shipping
import Storage
import TerminalKit
import Units
import Workflows

/// Lists, shows, saves, classifies and deletes the seller's products.
struct ProductsCommand: ParsableCommand, ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "products",
    abstract: "List your products, or keep one with its tariff numbers.",
    discussion: """
      Words list the products that have them; a product's number alone shows it in full.
        crossbill products
        crossbill products shirt
        crossbill products TEE-1 --description "cotton T-shirt" --origin CA --weight 0.4lb
        crossbill products TEE-1 --hs 6109.10 --why "knitted, of cotton"
        crossbill products TEE-1 --hs 6109.10.00.12 --for US --why "men's"
      Without --for the six digits are kept that every country shares. A decision is never \
      taken away: a later one counts, and the earlier stays on record.
      """)

  @Argument(help: ArgumentHelp("A product's number, or words.", valueName: "name"))
  var words: [String] = []

  @OptionGroup var fields: ProductOptions

  @Flag(help: "Delete the product; its history stays.")
  var delete = false

  @OptionGroup var desk: DeskOptions

  var wantsJSON: Bool { desk.json }

  func run(in environment: ToolEnvironment) throws -> ExitStatus {
    let name = words.joined(separator: " ")
    guard !(delete && fields.isAny) else {
      throw ToolError.usage("--delete and fields to save do not go together; leave one out.")
    }
    guard !name.isEmpty || !(delete || fields.isAny) else {
      throw ToolError.usage("No product is named; type crossbill products NUMBER with the fields.")
    }
    let keep = KeepProducts(
      desk: try environment.desk(desk, for: fields.isAny ? .making : .using))
    if delete { return try remove(name, keep, environment) }
    if fields.isAny { return try save(name, keep, environment) }
    return try show(name, keep, environment)
  }

  private func remove(
    _ name: String, _ keep: KeepProducts, _ environment: ToolEnvironment
  ) throws -> ExitStatus {
    let product = try keep.product(name)
    try keep.delete(product)
    try write(
      ProductAnswer(product.value), ["Product \(product.value.number) is deleted."], environment)
    return .done
  }

  private func save(
    _ name: String, _ keep: KeepProducts, _ environment: ToolEnvironment
  ) throws -> ExitStatus {
    var product = try existing(name, keep)
    if product == nil || fields.changesFacts {
      product = try keep.save(fields.entry(number: name, over: product?.value), over: product)
    }
    if let decision = fields.decision, let base = product {
      product = try keep.classify(decision, base)
    }
    guard let product else { throw KeepProducts.Failure.unknown(number: name) }
    return try write(product.value, environment)
  }

  private func existing(_ name: String, _ keep: KeepProducts) throws -> Saved<Product>? {
    do throws(KeepProducts.Failure) {
      return try keep.product(name)
    } catch {
      // A new product is made of its fields; a decision alone makes none.
      if case .unknown = error, fields.changesFacts { return nil }
      throw error
    }
  }

  private func show(
    _ name: String, _ keep: KeepProducts, _ environment: ToolEnvironment
  ) throws -> ExitStatus {
    if !name.isEmpty, let product = try? keep.product(name) {
      return try write(product.value, environment)
    }
    let rows = try keep(ProductQuery(search: name))
    try write(
      rows.map(ProductRowAnswer.init), ProductsText.lines(rows, search: name), environment)
    return .done
  }

  /// Ends with 1 where two numbers contradict each other.
  private func write(
    _ product: Product, _ environment: ToolEnvironment
  ) throws -> ExitStatus {
    try write(ProductAnswer(product), ProductsText.lines(product), environment)
    return product.contradictions.isEmpty ? .done : .needsAttention
  }

  private func write(
    _ answer: some Encodable, _ lines: [String], _ environment: ToolEnvironment
  ) throws {
    if desk.json { return try environment.write(JSONOutput.text(answer)) }
    try environment.write(lines.map { DisplayText.escaped($0) + "\n" }.joined())
  }
}
