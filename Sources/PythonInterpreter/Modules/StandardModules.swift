extension Machine {
  /// Registers the modules that have nothing to do with scheduling. Each is made when it is first imported.
  func installModules() {
    for (name, fill) in Machine.nativeModules { registerModule(name, fill) }
    for module in Machine.preludeModules {
      moduleFactories[module.name] = { machine in try machine.loadPrelude(module.name, module.source()) }
    }
    moduleFactories["os.path"] = { machine in try machine.importModule("posixpath") }
    moduleFactories["builtins"] = { machine in ModuleObject(name: "builtins", namespace: machine.builtins) }
  }

  private static var nativeModules: [(String, (ModuleObject, Machine) throws -> Void)] {
    [
      ("_ast_text", AstModule.fill),
      ("_collections", SupportModules.fillCollections),
      ("_contextvars", ContextvarsModule.fill),
      ("_dis", DisModule.fill),
      ("_floatbits", FloatBitsModule.fill),
      ("_hashlib", HashlibModule.fill),
      ("_heapq", HeapqModule.fill),
      ("_itertools", ItertoolsModule.fill),
      ("_json", JsonModule.fill),
      ("_sre", RegexModule.fill),
      ("_stdin", StandardInputModule.fill),
      ("_traceback", TracebackModule.fill),
      ("_types", SupportModules.fillTypes),
      ("_weakref", WeakrefModule.fill),
      ("math", MathModule.fill),
      ("random", RandomModule.fill),
      ("sys", SysModule.fill),
      ("time", TimeModule.fill),
      ("unicodedata", UnicodedataModule.fill),
    ]
  }

  /// Modules written in Python.
  static let preludeModules: [PreludeModule] =
    [
      .init("__future__", FuturePrelude.source),
      .init("_argparse_help", ArgparseHelpPrelude.source),
      .init("_argparse_parser", ArgparseParserPrelude.source),
      .init("_builtins", BuiltinsPrelude.source),
      .init("_collections_wrappers", CollectionsWrappersPrelude.source),
      .init("_decimal_format", DecimalFormatPrelude.source),
      .init("_doctest_suite", DoctestSuitePrelude.source),
      .init("_error_texts", ErrorTextsPrelude.source),
      .init("_fraction_format", FractionFormatPrelude.source),
      .init("_generics", GenericsPrelude.source),
      .init("_input", InputPrelude.source),
      .init("_inspect_signature", InspectSignaturePrelude.source),
      .init("_logging_records", LoggingRecordsPrelude.source),
      .init("_strptime", StrptimePrelude.source),
      .init("_timelib", TimelibPrelude.source),
      .init("_typing_forms", TypingFormsPrelude.source),
      .init("_unittest_assertions", UnittestAssertionsPrelude.source),
      .init("_unittest_mock_calls", UnittestMockCallsPrelude.source),
      .init("_unittest_patch", UnittestPatchPrelude.source),
      .init("abc", AbcPrelude.source),
      .init("argparse", ArgparsePrelude.source),
      .init("array", ArrayPrelude.source),
      .init("ast", AstPrelude.source),
      .init("atexit", AtexitPrelude.source),
      .init("base64", Base64Prelude.source),
      .init("binascii", BinasciiPrelude.source),
      .init("bisect", BisectPrelude.source),
      .init("calendar", CalendarPrelude.source),
      .init("cmath", CmathPrelude.source),
      .init("cmd", CmdPrelude.source),
      .init("codecs", CodecsPrelude.source),
      .init("collections", CollectionsPrelude.source),
      .init("collections.abc", CollectionsAbcPrelude.source),
      .init("colorsys", ColorsysPrelude.source),
      .init("configparser", ConfigparserPrelude.source),
      .init("contextlib", ContextlibPrelude.source),
      .init("contextvars", ContextvarsPrelude.source),
      .init("copy", CopyPrelude.source),
      .init("copyreg", CopyregPrelude.source),
      .init("csv", CsvPrelude.source),
      .init("dataclasses", DataclassesPrelude.source),
      .init("datetime", DatetimePrelude.source),
      .init("decimal", DecimalPrelude.source),
      .init("difflib", DifflibPrelude.source),
      .init("dis", DisPrelude.source),
      .init("doctest", DoctestPrelude.source),
      .init("enum", EnumPrelude.source),
      .init("errno", ErrnoPrelude.source),
      .init("fnmatch", FnmatchPrelude.source),
      .init("fractions", FractionsPrelude.source),
      .init("functools", FunctoolsPrelude.source),
      .init("gc", GcPrelude.source),
      .init("getopt", GetoptPrelude.source),
      .init("getpass", GetpassPrelude.source),
      .init("graphlib", GraphlibPrelude.source),
      .init("hashlib", HashlibPrelude.source),
      .init("heapq", HeapqPrelude.source),
      .init("hmac", HmacPrelude.source),
      .init("html", HtmlPrelude.source),
      .init("html.entities", HtmlEntitiesPrelude.source),
      .init("importlib", ImportlibPrelude.source),
      .init("inspect", InspectPrelude.source),
      .init("io", IoPrelude.source),
      .init("ipaddress", IpaddressPrelude.source),
      .init("itertools", ItertoolsPrelude.source),
      .init("json", JsonPrelude.source),
      .init("json.decoder", JsonPrelude.decoder),
      .init("json.encoder", JsonPrelude.encoder),
      .init("keyword", KeywordPrelude.source),
      .init("linecache", LinecachePrelude.source),
      .init("locale", LocalePrelude.source),
      .init("logging", LoggingPrelude.source),
      .init("logging.config", LoggingConfigPrelude.source),
      .init("logging.handlers", LoggingHandlersPrelude.source),
      .init("numbers", NumbersPrelude.source),
      .init("operator", OperatorPrelude.source),
      .init("optparse", OptparsePrelude.source),
      .init("os", OsPrelude.source),
      .init("pathlib", PathlibPrelude.source),
      .init("pickle", PicklePrelude.source),
      .init("platform", PlatformPrelude.source),
      .init("posixpath", PosixpathPrelude.source),
      .init("pprint", PprintPrelude.source),
      .init("re", RePrelude.source),
      .init("reprlib", ReprlibPrelude.source),
      .init("sched", SchedPrelude.source),
      .init("secrets", SecretsPrelude.source),
      .init("selectors", SelectorsPrelude.source),
      .init("shlex", ShlexPrelude.source),
      .init("signal", SignalPrelude.source),
      .init("statistics", StatisticsPrelude.source),
      .init("string", StringPrelude.source),
      .init("struct", StructPrelude.source),
      .init("textwrap", TextwrapPrelude.source),
      .init("timeit", TimeitPrelude.source),
      .init("traceback", TracebackPrelude.source),
      .init("types", TypesPrelude.source),
      .init("typing", TypingPrelude.source),
      .init("unittest", UnittestPrelude.source),
      .init("unittest.async_case", UnittestAsyncCasePrelude.source),
      .init("unittest.case", UnittestCasePrelude.source),
      .init("unittest.loader", UnittestLoaderPrelude.source),
      .init("unittest.mock", UnittestMockPrelude.source),
      .init("unittest.result", UnittestResultPrelude.source),
      .init("unittest.runner", UnittestRunnerPrelude.source),
      .init("unittest.suite", UnittestSuitePrelude.source),
      .init("unittest.util", UnittestUtilPrelude.source),
      .init("urllib", "\"\"\"Only urllib.parse is here.\"\"\""),
      .init("urllib.parse", UrlParsePrelude.source),
      .init("uuid", UuidPrelude.source),
      .init("warnings", WarningsPrelude.source),
      .init("weakref", WeakrefPrelude.source),
      .init("zoneinfo", ZoneinfoPrelude.source),
    ]
}

/// A module written in Python. Its source is put together when the module is first imported.
struct PreludeModule: Sendable {
  let name: String
  let source: @Sendable () -> String

  init(_ name: String, _ source: @autoclosure @escaping @Sendable () -> String) {
    self.name = name
    self.source = source
  }
}
