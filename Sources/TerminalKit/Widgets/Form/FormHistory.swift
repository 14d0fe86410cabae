/// The states of a form that can be gone back to, one for each edit of a field.
struct FormHistory: Sendable {
  private struct Step: Sendable {
    let values: FormValues
    let focus: FieldPath
  }

  private var past: [Step] = []
  private var future: [Step] = []
  /// The field whose edit is under way: what is typed on into it is the same edit.
  private var editing: FieldPath?
  private static let limit = 200

  var canUndo: Bool { !past.isEmpty }
  var canRedo: Bool { !future.isEmpty }

  /// Remembers the state before a change that stands for itself.
  mutating func remember(_ values: FormValues, _ focus: FieldPath) {
    past.append(Step(values: values, focus: focus))
    if past.count > Self.limit { past.removeFirst() }
    future = []
    editing = nil
  }

  /// Remembers the state before a change in a field, unless that field is being edited already.
  mutating func rememberEdit(_ values: FormValues, at path: FieldPath) {
    guard editing != path else { return }
    remember(values, path)
    editing = path
  }

  /// Ends the edit under way, so that the next change is an edit of its own.
  mutating func endEdit() { editing = nil }

  mutating func undo(from values: FormValues, _ focus: FieldPath) -> (FormValues, FieldPath)? {
    guard let step = past.popLast() else { return nil }
    future.append(Step(values: values, focus: focus))
    editing = nil
    return (step.values, step.focus)
  }

  mutating func redo(from values: FormValues, _ focus: FieldPath) -> (FormValues, FieldPath)? {
    guard let step = future.popLast() else { return nil }
    past.append(Step(values: values, focus: focus))
    editing = nil
    return (step.values, step.focus)
  }
}

extension Form {
  /// Whether there is an edit to undo.
  public var canUndo: Bool { history.canUndo }

  /// Whether there is an undone edit to do again.
  public var canRedo: Bool { history.canRedo }

  /// Takes the last edit back and puts the focus where it was made.
  @discardableResult
  public mutating func undo() -> Outcome {
    guard let (values, focus) = history.undo(from: values, focus) else {
      return .refused(sentence: "There is nothing to undo.")
    }
    restore(values, focus: focus)
    return .edited
  }

  /// Does the last undone edit again.
  @discardableResult
  public mutating func redo() -> Outcome {
    guard let (values, focus) = history.redo(from: values, focus) else {
      return .refused(sentence: "There is nothing to do again.")
    }
    restore(values, focus: focus)
    return .edited
  }
}
