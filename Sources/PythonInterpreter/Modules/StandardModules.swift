extension Machine {
  /// Registers the modules that have nothing to do with scheduling. Each is made when it is first imported.
  func installModules() {
    for (name, fill) in Machine.nativeModules { registerModule(name, fill) }
    for (name, source) in Machine.preludeModules {
      moduleFactories[name] = { machine in try machine.loadPrelude(name, source) }
    }
    moduleFactories["os.path"] = { machine in try machine.importModule("posixpath") }
    moduleFactories["builtins"] = { machine in ModuleObject(name: "builtins", namespace: machine.builtins) }
  }

  private static var nativeModules: [(String, (ModuleObject, Machine) throws -> Void)] {
    [
      ("time", TimeModule.fill), ("sys", SysModule.fill), ("random", RandomModule.fill),
      ("math", MathModule.fill),
      ("_collections", SupportModules.fillCollections), ("_heapq", HeapqModule.fill),
      ("_itertools", ItertoolsModule.fill), ("_floatbits", FloatBitsModule.fill),
      ("_stdin", StandardInputModule.fill),
      ("_types", SupportModules.fillTypes), ("_contextvars", ContextvarsModule.fill),
      ("_json", JsonModule.fill),
      ("unicodedata", UnicodedataModule.fill),
      ("_hashlib", HashlibModule.fill),
      ("_sre", RegexModule.fill),
      ("_weakref", WeakrefModule.fill),
      ("_traceback", TracebackModule.fill),
      ("_dis", DisModule.fill),
    ]
  }

  /// Modules written in Python.
  private static var preludeModules: [(String, String)] {
    [
      ("__future__", FuturePrelude.source), ("_builtins", BuiltinsPrelude.source), ("abc", AbcPrelude.source),
      ("bisect", BisectPrelude.source), ("collections", CollectionsPrelude.source),
      ("collections.abc", CollectionsAbcPrelude.source), ("contextlib", ContextlibPrelude.source),
      ("contextvars", ContextvarsPrelude.source), ("dataclasses", DataclassesPrelude.source),
      ("enum", EnumPrelude.source), ("functools", FunctoolsPrelude.source), ("heapq", HeapqPrelude.source),
      ("_input", InputPrelude.source),
      ("inspect", InspectPrelude.source), ("itertools", ItertoolsPrelude.source),
      ("operator", OperatorPrelude.source), ("queue", QueuePrelude.source), ("string", StringPrelude.source),
      ("json", JsonPrelude.source), ("json.decoder", JsonPrelude.decoder),
      ("json.encoder", JsonPrelude.encoder),
      ("copy", CopyPrelude.source),
      ("textwrap", TextwrapPrelude.source),
      ("pprint", PprintPrelude.source),
      ("difflib", DifflibPrelude.source),
      ("fnmatch", FnmatchPrelude.source),
      ("shlex", ShlexPrelude.source),
      ("base64", Base64Prelude.source),
      ("binascii", BinasciiPrelude.source),
      ("hashlib", HashlibPrelude.source),
      ("csv", CsvPrelude.source),
      ("re", RePrelude.source),
      ("types", TypesPrelude.source), ("typing", TypingPrelude.source),
      ("_collections_wrappers", CollectionsWrappersPrelude.source),
      ("_decimal_format", DecimalFormatPrelude.source),
      ("_fraction_format", FractionFormatPrelude.source),
      ("_strptime", StrptimePrelude.source),
      ("_timelib", TimelibPrelude.source),
      ("array", ArrayPrelude.source),
      ("calendar", CalendarPrelude.source),
      ("cmath", CmathPrelude.source),
      ("datetime", DatetimePrelude.source),
      ("decimal", DecimalPrelude.source),
      ("fractions", FractionsPrelude.source),
      ("gc", GcPrelude.source),
      ("io", IoPrelude.source),
      ("os", OsPrelude.source),
      ("pathlib", PathlibPrelude.source),
      ("platform", PlatformPrelude.source),
      ("posixpath", PosixpathPrelude.source),
      ("secrets", SecretsPrelude.source),
      ("statistics", StatisticsPrelude.source),
      ("struct", StructPrelude.source),
      ("timeit", TimeitPrelude.source),
      ("uuid", UuidPrelude.source),
      ("zoneinfo", ZoneinfoPrelude.source),
      ("atexit", AtexitPrelude.source),
      ("_inspect_signature", InspectSignaturePrelude.source),
      ("_doctest_suite", DoctestSuitePrelude.source),
      ("_unittest_mock_calls", UnittestMockCallsPrelude.source),
      ("_unittest_patch", UnittestPatchPrelude.source),
      ("dis", DisPrelude.source),
      ("doctest", DoctestPrelude.source),
      ("unittest.mock", UnittestMockPrelude.source),
      ("copyreg", CopyregPrelude.source),
      ("importlib", ImportlibPrelude.source),
      ("keyword", KeywordPrelude.source),
      ("linecache", LinecachePrelude.source),
      ("_logging_records", LoggingRecordsPrelude.source),
      ("logging", LoggingPrelude.source),
      ("logging.config", LoggingConfigPrelude.source),
      ("logging.handlers", LoggingHandlersPrelude.source),
      ("weakref", WeakrefPrelude.source),
      ("numbers", NumbersPrelude.source),
      ("reprlib", ReprlibPrelude.source),
      ("signal", SignalPrelude.source),
      ("traceback", TracebackPrelude.source),
      ("_typing_forms", TypingFormsPrelude.source),
      ("_unittest_assertions", UnittestAssertionsPrelude.source),
      ("unittest", UnittestPrelude.source),
      ("unittest.async_case", UnittestAsyncCasePrelude.source),
      ("unittest.case", UnittestCasePrelude.source),
      ("unittest.loader", UnittestLoaderPrelude.source),
      ("unittest.result", UnittestResultPrelude.source),
      ("unittest.runner", UnittestRunnerPrelude.source),
      ("unittest.suite", UnittestSuitePrelude.source),
      ("unittest.util", UnittestUtilPrelude.source),
      ("warnings", WarningsPrelude.source),
    ]
  }
}
