/// An interned identifier: an attribute, global or keyword name.
package struct NameID: Hashable, Sendable {
  package var rawValue: Int32
  package init(_ rawValue: Int32) { self.rawValue = rawValue }
}

/// The identifiers of one machine.
package struct NameTable {
  private var texts: [String]
  private var strings: [StrObject?]
  private var index: [String: NameID]

  package init() {
    texts = NameID.wellKnown
    strings = Array(repeating: nil, count: texts.count)
    index = Dictionary(minimumCapacity: 1024)
    for (position, text) in texts.enumerated() { index[text] = NameID(Int32(position)) }
  }

  /// The name with this spelling, added if it is new.
  package mutating func intern(_ text: String) -> NameID {
    if let known = index[text] { return known }
    let id = NameID(Int32(truncatingIfNeeded: texts.count))
    texts.append(text)
    strings.append(nil)
    index[text] = id
    return id
  }

  /// The name with this spelling, if anything has that name.
  package func find(_ text: String) -> NameID? { index[text] }

  /// The spelling.
  package func text(_ id: NameID) -> String { texts[Int(id.rawValue)] }

  /// Whether the name is Python's own: `__name__`.
  package func isDunder(_ id: NameID) -> Bool { texts[Int(id.rawValue)].hasPrefix("__") }

  /// Whether the name was made up by the compiler: `.0`.
  package func isSynthetic(_ id: NameID) -> Bool { texts[Int(id.rawValue)].utf8.first == UInt8(ascii: ".") }

  /// The spelling as a Python string; the same object every time.
  package mutating func string(_ id: NameID) -> StrObject {
    let position = Int(id.rawValue)
    if let known = strings[position] { return known }
    let made = StrObject(texts[position])
    strings[position] = made
    return made
  }
}

extension NameID {
  /// Names the machine itself asks for. Their order fixes the constants below.
  static let wellKnown: [String] = [
    "__init__", "__new__", "__call__", "__repr__", "__str__", "__len__", "__iter__", "__next__",
    "__getitem__",
    "__setitem__", "__delitem__", "__contains__", "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__",
    "__hash__", "__bool__", "__enter__", "__exit__", "__aenter__", "__aexit__", "__aiter__", "__anext__",
    "__await__",
    "__getattr__", "__getattribute__", "__setattr__", "__delattr__", "__get__", "__set__", "__delete__",
    "__set_name__", "__init_subclass__", "__class_getitem__", "__prepare__", "__missing__", "__format__",
    "__index__",
    "__int__", "__float__", "__reversed__", "__del__", "__dict__", "__class__", "__name__", "__qualname__",
    "__module__", "__doc__", "__annotations__", "__slots__", "__mro__", "__bases__", "__subclasses__",
    "__mro_entries__",
    "send", "throw", "close", "__file__", "__builtins__", "__all__", "__path__", "__main__", "__cause__",
    "__context__",
    "__traceback__", "__suppress_context__", "__notes__", "args", "value", "__match_args__", "__defaults__",
    "__code__",
    "__wrapped__", "__classcell__", "self", "metaclass", "__instancecheck__", "__subclasscheck__",
    "__type_params__",
    "__static_attributes__", "__firstlineno__", "__func__", "__self__",
    "__add__", "__radd__", "__iadd__", "__sub__", "__rsub__", "__isub__", "__mul__", "__rmul__", "__imul__",
    "__matmul__", "__rmatmul__", "__imatmul__", "__truediv__", "__rtruediv__", "__itruediv__",
    "__floordiv__", "__rfloordiv__", "__ifloordiv__", "__mod__", "__rmod__", "__imod__", "__pow__",
    "__rpow__",
    "__ipow__", "__lshift__", "__rlshift__", "__ilshift__", "__rshift__", "__rrshift__", "__irshift__",
    "__and__",
    "__rand__", "__iand__", "__or__", "__ror__", "__ior__", "__xor__", "__rxor__", "__ixor__", "__neg__",
    "__pos__",
    "__invert__", "__abs__", "__abstractmethods__",
  ]

  package static let dunderInit = NameID(0)
  package static let dunderNew = NameID(1)
  package static let dunderCall = NameID(2)
  package static let dunderRepr = NameID(3)
  package static let dunderStr = NameID(4)
  package static let dunderLen = NameID(5)
  package static let dunderIter = NameID(6)
  package static let dunderNext = NameID(7)
  package static let dunderGetitem = NameID(8)
  package static let dunderSetitem = NameID(9)
  package static let dunderDelitem = NameID(10)
  package static let dunderContains = NameID(11)
  package static let dunderEq = NameID(12)
  package static let dunderNe = NameID(13)
  package static let dunderLt = NameID(14)
  package static let dunderLe = NameID(15)
  package static let dunderGt = NameID(16)
  package static let dunderGe = NameID(17)
  package static let dunderHash = NameID(18)
  package static let dunderBool = NameID(19)
  package static let dunderEnter = NameID(20)
  package static let dunderExit = NameID(21)
  package static let dunderAenter = NameID(22)
  package static let dunderAexit = NameID(23)
  package static let dunderAiter = NameID(24)
  package static let dunderAnext = NameID(25)
  package static let dunderAwait = NameID(26)
  package static let dunderGetattr = NameID(27)
  package static let dunderGetattribute = NameID(28)
  package static let dunderSetattr = NameID(29)
  package static let dunderDelattr = NameID(30)
  package static let dunderGet = NameID(31)
  package static let dunderSet = NameID(32)
  package static let dunderDelete = NameID(33)
  package static let dunderSetName = NameID(34)
  package static let dunderInitSubclass = NameID(35)
  package static let dunderClassGetitem = NameID(36)
  package static let dunderPrepare = NameID(37)
  package static let dunderMissing = NameID(38)
  package static let dunderFormat = NameID(39)
  package static let dunderIndex = NameID(40)
  package static let dunderInt = NameID(41)
  package static let dunderFloat = NameID(42)
  package static let dunderReversed = NameID(43)
  package static let dunderDel = NameID(44)
  package static let dunderDict = NameID(45)
  package static let dunderClass = NameID(46)
  package static let dunderName = NameID(47)
  package static let dunderQualname = NameID(48)
  package static let dunderModule = NameID(49)
  package static let dunderDoc = NameID(50)
  package static let dunderAnnotations = NameID(51)
  package static let dunderSlots = NameID(52)
  package static let dunderMro = NameID(53)
  package static let dunderBases = NameID(54)
  package static let dunderSubclasses = NameID(55)
  package static let dunderMroEntries = NameID(56)
  package static let send = NameID(57)
  package static let `throw` = NameID(58)
  package static let close = NameID(59)
  package static let dunderFile = NameID(60)
  package static let dunderBuiltins = NameID(61)
  package static let dunderAll = NameID(62)
  package static let dunderPath = NameID(63)
  package static let dunderMain = NameID(64)
  package static let dunderCause = NameID(65)
  package static let dunderContext = NameID(66)
  package static let dunderTraceback = NameID(67)
  package static let dunderSuppressContext = NameID(68)
  package static let dunderNotes = NameID(69)
  package static let args = NameID(70)
  package static let value = NameID(71)
  package static let dunderMatchArgs = NameID(72)
  package static let dunderDefaults = NameID(73)
  package static let dunderCode = NameID(74)
  package static let dunderWrapped = NameID(75)
  package static let dunderClasscell = NameID(76)
  package static let `self` = NameID(77)
  package static let metaclass = NameID(78)
  package static let dunderInstancecheck = NameID(79)
  package static let dunderSubclasscheck = NameID(80)
  package static let dunderTypeParams = NameID(81)
  package static let dunderStaticAttributes = NameID(82)
  package static let dunderFirstlineno = NameID(83)
  package static let dunderFunc = NameID(84)
  package static let dunderSelf = NameID(85)
  package static let dunderAdd = NameID(86)
  package static let dunderRadd = NameID(87)
  package static let dunderIadd = NameID(88)
  package static let dunderSub = NameID(89)
  package static let dunderRsub = NameID(90)
  package static let dunderIsub = NameID(91)
  package static let dunderMul = NameID(92)
  package static let dunderRmul = NameID(93)
  package static let dunderImul = NameID(94)
  package static let dunderMatmul = NameID(95)
  package static let dunderRmatmul = NameID(96)
  package static let dunderImatmul = NameID(97)
  package static let dunderTruediv = NameID(98)
  package static let dunderRtruediv = NameID(99)
  package static let dunderItruediv = NameID(100)
  package static let dunderFloordiv = NameID(101)
  package static let dunderRfloordiv = NameID(102)
  package static let dunderIfloordiv = NameID(103)
  package static let dunderMod = NameID(104)
  package static let dunderRmod = NameID(105)
  package static let dunderImod = NameID(106)
  package static let dunderPow = NameID(107)
  package static let dunderRpow = NameID(108)
  package static let dunderIpow = NameID(109)
  package static let dunderLshift = NameID(110)
  package static let dunderRlshift = NameID(111)
  package static let dunderIlshift = NameID(112)
  package static let dunderRshift = NameID(113)
  package static let dunderRrshift = NameID(114)
  package static let dunderIrshift = NameID(115)
  package static let dunderAnd = NameID(116)
  package static let dunderRand = NameID(117)
  package static let dunderIand = NameID(118)
  package static let dunderOr = NameID(119)
  package static let dunderRor = NameID(120)
  package static let dunderIor = NameID(121)
  package static let dunderXor = NameID(122)
  package static let dunderRxor = NameID(123)
  package static let dunderIxor = NameID(124)
  package static let dunderNeg = NameID(125)
  package static let dunderPos = NameID(126)
  package static let dunderInvert = NameID(127)
  package static let dunderAbs = NameID(128)
  package static let dunderAbstractmethods = NameID(129)
}
