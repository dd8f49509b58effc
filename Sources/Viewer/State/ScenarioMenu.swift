/// A program that can be opened from the menu.
package struct ScenarioItem: Hashable, Sendable {
  /// What `coroviz NAME` takes.
  package var name: String
  /// Under which heading the menu lists it.
  package var group: String
  package var title: String
  /// What to watch for, from the program's docstring.
  package var description: String

  package init(name: String, group: String, title: String, description: String) {
    self.name = name
    self.group = group
    self.title = title
    self.description = description
  }
}

/// The menu of scenarios: what is listed, filtered and selected.
package struct ScenarioMenu: Hashable, Sendable {
  package let items: [ScenarioItem]
  /// Only items that contain this are listed.
  package var filter = "" {
    didSet { selection = 0 }
  }
  /// Index among the listed items.
  package private(set) var selection = 0

  package init(_ items: [ScenarioItem]) {
    self.items = items
  }

  /// The items that the filter leaves, in the order given.
  package var listed: [ScenarioItem] {
    let wanted = filter.lowercased()
    guard !wanted.isEmpty else { return items }
    return items.filter { item in
      [item.name, item.group, item.title, item.description].contains { $0.lowercased().contains(wanted) }
    }
  }

  package var selected: ScenarioItem? {
    let listed = listed
    return listed.indices.contains(selection) ? listed[selection] : nil
  }

  /// The same menu with its items in another language.
  func listing(_ items: [ScenarioItem]) -> ScenarioMenu {
    var menu = ScenarioMenu(items)
    menu.filter = filter
    menu.move(by: selection)
    return menu
  }

  /// Moves the selection by some rows, stopping at the ends.
  package mutating func move(by rows: Int) {
    selection = min(max(0, selection + rows), max(0, listed.count - 1))
  }
}
