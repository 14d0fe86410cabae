/// Reads theme files layer by layer and keeps account of what went wrong.
struct ThemeReading {
  /// What came of all files.
  struct Result {
    var themes: [String: Theme] = [:]
    var order: [[String]] = []
    var problems: [ThemeProblem] = []
    var broken: [String: ThemeProblem] = [:]
  }

  private var composer: ThemeComposer
  private var order: [[String]] = []
  private var problems: [ThemeProblem] = []
  private var broken: [String: ThemeProblem] = [:]

  init(defaultName: String) {
    composer = ThemeComposer(layers: [], defaultName: defaultName)
  }

  /// Reads the files of one layer, above those that were read before.
  mutating func addLayer(_ sources: [ThemeSource]) {
    var names: [String] = []
    var layer: [String: ThemeFile] = [:]
    for source in sources {
      do throws(ThemeProblem) {
        let file = try ThemeFile(source)
        if let other = layer[file.name] {
          let reason = ThemeProblem.Reason.nameTaken(file.name, by: other.source.file)
          throw ThemeProblem(file: source.file, line: nil, reason: reason)
        }
        layer[file.name] = file
        names.append(file.name)
      } catch {
        note(error, name: source.stem)
      }
    }
    order.append(names)
    composer.layers.append(layer)
  }

  /// Makes the themes, upper layers in place of lower ones.
  mutating func compose() -> Result {
    var result = Result(order: order)
    for (index, names) in order.enumerated() {
      for name in names {
        guard let file = composer.layers[index][name] else { continue }
        do throws(ThemeProblem) {
          result.themes[name] = try composer.theme(file, layer: index)
        } catch {
          note(error, name: name)
        }
      }
    }
    result.problems = problems
    result.broken = broken
    return result
  }

  private mutating func note(_ problem: ThemeProblem, name: String) {
    problems.append(problem)
    broken[name] = problem
  }
}
