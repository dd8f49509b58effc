/// What `dict.keys()`, `values()` and `items()` give: a live view of the dictionary.
package final class DictViewObject: PyObject {
  /// Which part of the entries it shows.
  package enum Part: UInt8 {
    case keys, values, items

    /// The name of the view's type.
    package var typeName: String {
      switch self {
      case .keys: "dict_keys"
      case .values: "dict_values"
      case .items: "dict_items"
      }
    }
  }

  package let dictionary: DictObject
  package let part: Part

  package init(_ dictionary: DictObject, _ part: Part) {
    self.dictionary = dictionary
    self.part = part
    super.init(kind: .dictView)
  }
}
