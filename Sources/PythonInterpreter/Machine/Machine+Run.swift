extension Machine {
  /// Runs the frame on top until the frame number `floor` has returned.
  ///
  /// - Returns: The value it returned, or nil when the budget (`fuel`) was used up; then `run` may be called again.
  /// - Throws: `PythonError` when an exception left that frame.
  ///
  /// This is the one place where instructions are executed. Each case is short or calls a method named after what it
  /// does; only what decides the machine's speed stands here in full.
  func run(floor: Int) throws -> Value? {
    // Stands for `pc` while an instruction runs that changes frames: its place has been saved in the frame.
    let saved = -1
    while true {
      guard frameCount > floor else { return Value.none }
      // Plain calls and returns set these to another frame; everything else that changes frames comes by here.
      var frame = frames + (frameCount - 1)
      var code = frame.pointee.instructions
      var constants = frame.pointee.constants
      var registers = frame.pointee.registers
      var pc = frame.pointee.instruction
      do {
        // Instructions at which the machine may pause come by here when the budget is used up; so does a loop of turns
        // without any call or jump of the program's.
        if fuel < 0 {
          if let change = takeFrameSwitch() {
            pc = saved
            try change(self)
            continue
          }
          // An interrupt belongs to the instruction that is next: a call, or a loop's first after a jump back.
          pc += 1
          if try pausesHere() { return nil }
          pc -= 1
        }
        execution: while true {
          let instruction = code[pc]
          pc &+= 1
          let a = Int(instruction.a)
          let b = Int(instruction.b)
          let c = Int(instruction.c)
          switch instruction.opcode {

          // MARK: Moving values

          case .line:
            frame.pointee.instruction = pc
            if b != 0 {
              traceNote(b, frame, a)
            } else if traceLine(frame, a) {
              return nil
            }

          case .discard:
            traceDiscard(registers + a, frame, isAwaited: b != 0)

          case .loadConstant:
            (registers + a).set(constants + b)

          case .move:
            (registers + a).set(registers + b)

          case .clear:
            (registers + a).releaseValue()
            (registers + a).initialize(to: .unbound)

          case .clearTemporaries: clearTemporaries(frame, from: a)

          case .checkBound:
            if case .unbound = registers[a] { throw unboundLocal(b) }

          case .loadGlobal:
            let place = frame.pointee.globals.values + b
            if case .unbound = place.pointee {
              registers[a] = try builtin(slot: c)
            } else {
              (registers + a).set(place)
            }

          case .storeGlobal:
            frame.pointee.globals.values[b] = registers[a]
            if fuel < 0 {
              frame.pointee.instruction = pc
              break execution
            }

          case .deleteGlobal:
            try deleteGlobal(frame, slot: b, name: c)

          case .loadCell:
            guard case .object(let object) = registers[b] else { throw unboundLocal(c) }
            let value = unsafeDowncast(object, to: CellObject.self).value
            if case .unbound = value { throw unboundCell(frame, c) }
            registers[a] = value

          case .storeCell:
            if case .object(let object) = registers[b] {
              unsafeDowncast(object, to: CellObject.self).value = registers[a]
            }

          case .deleteCell:
            guard case .object(let object) = registers[b] else { throw unboundLocal(c) }
            let cell = unsafeDowncast(object, to: CellObject.self)
            if case .unbound = cell.value { throw unboundCell(frame, c) }
            cell.value = .unbound

          case .makeCell:
            registers[a] = .object(CellObject(registers[a]))

          case .copyClosure:
            if let function = frame.pointee.function {
              for position in 0..<min(b, function.closure.count) {
                registers[a + position] = .object(function.closure[position])
              }
            }

          case .loadClassName:
            registers[a] = try loadClassName(frame, name: b, cell: c)

          case .storeClassName:
            try storeClassName(registers[0], name: b, registers[a])

          case .deleteClassName:
            try deleteClassName(registers[0], name: b)

          case .deleteLocal:
            if case .unbound = registers[a] { throw unboundLocal(b) }
            registers[a] = .unbound

          // MARK: Operators

          case .add:
            if case .int(let x) = registers[b], case .int(let y) = registers[c] {
              let (sum, overflow) = x.addingReportingOverflow(y)
              if !overflow {
                (registers + a).setInteger(sum)
                continue execution
              }
            } else if case .float(let x) = registers[b], case .float(let y) = registers[c] {
              (registers + a).setFloat(x + y)
              continue execution
            }
            if a == b, try appendText(registers + a, registers[c]) { continue execution }
            registers[a] = try binary(.add, registers[b], registers[c], inPlace: instruction.extra == 1)

          case .subtract:
            if case .int(let x) = registers[b], case .int(let y) = registers[c] {
              let (difference, overflow) = x.subtractingReportingOverflow(y)
              if !overflow {
                (registers + a).setInteger(difference)
                continue execution
              }
            } else if case .float(let x) = registers[b], case .float(let y) = registers[c] {
              (registers + a).setFloat(x - y)
              continue execution
            }
            registers[a] = try binary(.subtract, registers[b], registers[c], inPlace: instruction.extra == 1)

          case .multiply:
            if case .int(let x) = registers[b], case .int(let y) = registers[c] {
              let (product, overflow) = x.multipliedReportingOverflow(by: y)
              if !overflow {
                (registers + a).setInteger(product)
                continue execution
              }
            } else if case .float(let x) = registers[b], case .float(let y) = registers[c] {
              (registers + a).setFloat(x * y)
              continue execution
            }
            registers[a] = try binary(.multiply, registers[b], registers[c], inPlace: instruction.extra == 1)

          case .addInteger:
            if case .int(let x) = registers[b] {
              let (sum, overflow) = x.addingReportingOverflow(c)
              if !overflow {
                (registers + a).setInteger(sum)
                continue execution
              }
            }
            registers[a] = try binary(.add, registers[b], .int(c), inPlace: instruction.extra == 1)

          case .subtractInteger:
            if case .int(let x) = registers[b] {
              let (difference, overflow) = x.subtractingReportingOverflow(c)
              if !overflow {
                (registers + a).setInteger(difference)
                continue execution
              }
            }
            registers[a] = try binary(.subtract, registers[b], .int(c), inPlace: instruction.extra == 1)

          case .binary:
            registers[a] = try binary(
              BinaryOperator(rawValue: Int32(instruction.extra & 0xFF)) ?? .add, registers[b], registers[c],
              inPlace: instruction.extra >> 8 == 1)

          case .compare:
            registers[a] = try compare(instruction.extra, registers[b], registers[c])

          case .negate: registers[a] = try unary(.minus, registers[b])
          case .positive: registers[a] = try unary(.plus, registers[b])
          case .invert: registers[a] = try unary(.invert, registers[b])
          case .not: registers[a] = .bool(try !isTrue(registers[b]))

          // MARK: Control

          case .jump:
            pc = c

          case .jumpBack:
            pc = c
            fuel &-= 1
            if fuel < 0 {
              frame.pointee.instruction = pc
              break execution
            }

          case .safePoint:
            if fuel < 0 {
              frame.pointee.instruction = pc
              break execution
            }

          case .jumpIfTrue:
            if case .bool(let flag) = registers[a] {
              if flag { pc = c }
            } else if try isTrue(registers[a]) {
              pc = c
            }

          case .jumpIfFalse:
            if case .bool(let flag) = registers[a] {
              if !flag { pc = c }
            } else if try !isTrue(registers[a]) {
              pc = c
            }

          case .jumpUnlessCompare:
            if case .int(let x) = registers[a], case .int(let y) = registers[b], instruction.extra < 6 {
              if !Machine.holds(instruction.extra, x, y) { pc = c }
            } else if try !isTrue(compare(instruction.extra, registers[a], registers[b])) {
              pc = c
            }

          case .jumpUnlessCompareInteger:
            if case .int(let x) = registers[a] {
              if !Machine.holds(instruction.extra, x, b) { pc = c }
            } else if try !isTrue(compare(instruction.extra, registers[a], .int(b))) {
              pc = c
            }

          case .jumpIfNone:
            if case .none = registers[a] { pc = c }

          case .getIterator:
            registers[a] = try iterator(of: registers[b])

          case .forIterator:
            if case .object(let object) = registers[b] {
              // `for i in range(n)`: most loops count.
              if Swift.type(of: object) == RangeIterator.self,
                let number = unsafeDowncast(object, to: RangeIterator.self).nextInteger()
              {
                (registers + a).setInteger(number)
                continue execution
              }
              if object.kind == .iterator {
                if let item = try unsafeDowncast(object, to: NativeIterator.self).next(self) {
                  registers[a] = item
                } else {
                  registers[b] = .unbound
                  pc = c
                }
                continue execution
              }
              if object.kind == .generator {
                frame.pointee.instruction = pc
                pc = saved
                try resume(
                  unsafeDowncast(object, to: GeneratorObject.self), .send(.none), .iterate, result: a)
                break execution
              }
            }
            if let item = try next(registers[b]) {
              registers[a] = item
            } else {
              registers[b] = .unbound
              pc = c
            }

          // MARK: Building

          case .buildTuple: registers[a] = .object(TupleObject(Machine.take(registers + b, c)))
          case .buildList: registers[a] = .object(ListObject(Machine.take(registers + b, c)))
          case .buildSet: registers[a] = try buildSet(registers + b, c)
          case .buildDictionary: registers[a] = try buildDictionary(registers + b, c)
          case .listAppend: listAppend(registers[a], registers[b])
          case .listExtend:
            try listExtend(registers[a], registers[b], callee: instruction.extra == 1 ? registers[c] : nil)
          case .listToTuple:
            registers[a] = .object(TupleObject(registers[b].cast(.list, to: ListObject.self)?.elements ?? []))
          case .setAdd: try setAdd(registers[a], registers[b])
          case .setUpdate: try setUpdate(registers[a], registers[b])
          case .dictionarySet: try setItem(registers[a], registers[b], registers[c])
          case .dictionaryUpdate:
            try dictionaryUpdate(
              registers[a], registers[b], callee: instruction.extra == 1 ? registers[c] : nil)
          case .buildSlice:
            registers[a] = .object(
              SliceObject(start: registers[b], stop: registers[b + 1], step: registers[b + 2]))
          case .buildString: registers[a] = Machine.join(registers + b, c)
          case .formatValue:
            registers[a] = try formatted(
              registers[b], conversion: instruction.extra, c >= 0 ? registers[c] : nil)

          // MARK: Attributes and items

          case .loadAttribute:
            registers[a] = try loadAttribute(registers[b], NameID(instruction.c), frame.pointee.code, pc)
          case .storeAttribute:
            try storeAttribute(registers[a], NameID(instruction.b), registers[c], frame.pointee.code, pc)
          case .deleteAttribute: try deleteAttribute(registers[a], NameID(instruction.b))
          case .loadMethod:
            try loadMethod(registers + a, registers[b], NameID(instruction.c), frame.pointee.code, pc)
          case .loadItem:
            if case .object(let object) = registers[b], case .int(let index) = registers[c],
              object.kind == .list,
              object.classOverride == nil
            {
              let list = unsafeDowncast(object, to: ListObject.self)
              if index >= 0 && index < list.elements.count {
                registers[a] = list.elements[index]
                continue execution
              }
            }
            registers[a] = try getItem(registers[b], registers[c])
          case .storeItem:
            if case .object(let object) = registers[a], case .int(let index) = registers[b],
              object.kind == .list,
              object.classOverride == nil
            {
              let list = unsafeDowncast(object, to: ListObject.self)
              if index >= 0 && index < list.elements.count {
                list.elements[index] = registers[c]
                continue execution
              }
            }
            try setItem(registers[a], registers[b], registers[c])
          case .deleteItem: try deleteItem(registers[a], registers[b])

          // MARK: Calls

          case .call:
            frame.pointee.instruction = pc
            fuel &-= 1
            if fuel < 0 {
              frame.pointee.instruction = pc - 1
              break execution
            }
            let base = registers + a
            if case .object(let callee) = base.pointee, callee.kind == .function {
              let function = unsafeDowncast(callee, to: FunctionObject.self)
              if function.code.simpleCount == b {
                try push(function, base + 1, b, result: instruction.c)
                frame += 1
                code = frame.pointee.instructions
                constants = frame.pointee.constants
                registers = frame.pointee.registers
                pc = 0
                continue execution
              }
            }
            pc = saved
            let value = try call(base, base + 1, b, [], result: instruction.c)
            if case .unbound = value { break execution }
            pc = frame.pointee.instruction
            registers[c] = value

          case .callMethod:
            frame.pointee.instruction = pc
            fuel &-= 1
            if fuel < 0 {
              frame.pointee.instruction = pc - 1
              break execution
            }
            let base = registers + a
            let hasReceiver = !base[1].isUnbound
            let first = hasReceiver ? base + 1 : base + 2
            let count = hasReceiver ? b + 1 : b
            if case .object(let callee) = base.pointee, callee.kind == .function {
              let function = unsafeDowncast(callee, to: FunctionObject.self)
              if function.code.simpleCount == count {
                try push(function, first, count, result: instruction.c)
                frame += 1
                code = frame.pointee.instructions
                constants = frame.pointee.constants
                registers = frame.pointee.registers
                pc = 0
                continue execution
              }
            }
            pc = saved
            let value = try call(base, first, count, [], result: instruction.c)
            if case .unbound = value { break execution }
            pc = frame.pointee.instruction
            registers[c] = value

          case .callKeywords:
            frame.pointee.instruction = pc
            pc = saved
            let names = keywordNames(of: frame.pointee.code, constant: Int(instruction.extra))
            let value = try call(
              registers + a, registers + a + 1, b - names.count, names, result: instruction.c)
            if case .unbound = value { break execution }
            pc = frame.pointee.instruction
            registers[c] = value

          case .callSpread:
            frame.pointee.instruction = pc
            pc = saved
            let value = try callSpread(registers + a, result: instruction.c)
            if case .unbound = value { break execution }
            pc = frame.pointee.instruction
            registers[c] = value

          case .makeFunction:
            registers[a] = makeFunction(constants[b], registers + c, parts: instruction.extra, frame)

          case .buildClass:
            frame.pointee.instruction = pc
            pc = saved
            let value = try buildClass(
              registers + a, b, names: instruction.extra, constants, result: instruction.c)
            if case .unbound = value { break execution }
            pc = frame.pointee.instruction
            registers[c] = value

          case .loadSuper:
            registers[a] = try makeSuper(registers[b], registers[c])

          case .return:
            if frame.pointee.returnsPlainly {
              let result = Int(frame.pointee.resultRegister)
              let leaving = registers
              let count = frame.pointee.registerCount
              frameCount &-= 1
              stackTop &-= count
              frame.pointee.release()
              frame -= 1
              code = frame.pointee.instructions
              constants = frame.pointee.constants
              registers = frame.pointee.registers
              pc = frame.pointee.instruction
              (registers + result).releaseValue()
              (registers + result).moveValue(from: leaving + a)
              releaseRegisters(leaving, count: count)
              // What the function alone had kept alive has died now.
              if fuel < 0 { break execution }
              continue execution
            }
            let value = (registers + a).move()
            (registers + a).initialize(to: .unbound)
            frame.pointee.instruction = pc
            pc = saved
            if let result = try leave(returning: value) { return result }
            break execution

          // MARK: Generators and coroutines

          case .yield:
            frame.pointee.instruction = pc
            pc = saved
            let value = registers[b]
            registers[b] = .unbound
            if try leave(yielding: value, isItem: instruction.extra == 1) { return nil }
            break execution

          case .getAwaitable:
            registers[a] = try awaitable(registers[b], kind: instruction.extra)

          case .getYieldFrom:
            registers[a] = try yieldFromIterator(registers[b], frame.pointee.code)

          case .delegate:
            frame.pointee.instruction = pc
            pc = saved
            if try beginDelegation(frame, iterator: b, result: a) { break execution }
            pc = frame.pointee.instruction

          case .getAsyncIterator:
            registers[a] = try asyncIterator(of: registers[b])

          case .getAsyncNext:
            registers[a] = try asyncNext(registers[b])

          // MARK: Exceptions

          case .raise:
            if instruction.extra == 0 { traceReraise(frame, pc) }
            try raise(instruction.extra, registers[a], instruction.extra == 2 ? registers[b] : .unbound)

          case .reraise:
            throw try Reraise(exceptionIn(registers[a]))

          case .beginHandling:
            frame.pointee.handled = registers[a].cast(.exception, to: ExceptionObject.self)

          case .endHandling:
            frame.pointee.handled = a >= 0 ? registers[a].cast(.exception, to: ExceptionObject.self) : nil

          case .jumpUnlessMatch:
            if try !exceptionMatches(registers[a], registers[b]) {
              pc = c
            } else {
              traceCatch(frame, pc)
            }

          case .raiseAssertion:
            throw PythonError(exception("AssertionError", a >= 0 ? [registers[a]] : []))

          case .exceptionTriple:
            registers[a] = .object(type(of: registers[b]))
            registers[a + 1] = registers[b]
            registers[a + 2] = tracebackObject(registers[b])

          case .loadContextMethod:
            try loadContextMethod(
              registers + a, registers[b], NameID(instruction.c), isAsync: instruction.extra == 1)

          case .endAsyncFor:
            let exception = try exceptionIn(registers[a])
            if !matches(exception, "StopAsyncIteration") { throw Reraise(exception) }
            registers[a] = .unbound
            pc = c

          case .matchGroup:
            let (matched, rest) = try splitGroup(registers[b], registers[c])
            registers[a] = matched
            registers[b] = rest

          case .prepareGroup:
            registers[a] = try prepareGroup(registers[b], registers[c])

          // MARK: Patterns

          case .matchKind: registers[a] = .bool(matchesKind(registers[b], mapping: instruction.extra == 1))
          case .length: registers[a] = .int(try length(registers[b]))
          case .matchKeys: registers[a] = try matchKeys(registers[b], registers[c])
          case .matchClass:
            registers[a] = try matchClass(
              registers[b], registers[c], registers[c + 1], Int(instruction.extra))
          case .mappingRest: registers[a] = try mappingRest(registers[b], registers[c])

          // MARK: Unpacking, imports, names

          case .unpack: try unpack(registers[c], into: registers + a, b)
          case .unpackStarred: try unpack(registers[c], into: registers + a, b, after: Int(instruction.extra))
          case .importModule:
            frame.pointee.instruction = pc
            registers[a] = try importModule(
              NameID(instruction.b), leaf: c >= 0, level: Int(instruction.extra))
          case .importFrom: registers[a] = try importName(registers[b], NameID(instruction.c))
          case .importStar: try importAll(registers[a], into: frame)
          case .storeAnnotation: try storeAnnotation(frame, name: NameID(instruction.a), registers[b])
          }
        }
      } catch let error as PythonError {
        if pc != saved { frame.pointee.instruction = pc }
        if let value = try unwind(error.exception, floor: floor, isRaised: error.isRaised) { return value }
      } catch let error as Reraise {
        frame.pointee.instruction = pc
        if let value = try unwind(error.exception, floor: floor, isReraise: true) { return value }
      }
    }
  }

  /// Whether an ordering relation holds between two integers.
  @inline(__always)
  static func holds(_ relation: UInt16, _ x: Int, _ y: Int) -> Bool {
    switch relation {
    case 0: x == y
    case 1: x != y
    case 2: x < y
    case 3: x <= y
    case 4: x > y
    default: x >= y
    }
  }

  /// Moves values out of registers into an array.
  @inline(__always)
  static func take(_ registers: UnsafeMutablePointer<Value>, _ count: Int) -> ContiguousArray<Value> {
    if count == 0 { return [] }
    return ContiguousArray(unsafeUninitializedCapacity: count) { buffer, initialized in
      guard let base = buffer.baseAddress else { return }
      base.moveInitialize(from: registers, count: count)
      registers.initialize(repeating: .unbound, count: count)
      initialized = count
    }
  }

  /// The budget is used up, or someone wants attention: an interrupt, a generator that died. Whether `run` pauses.
  func pausesHere() throws -> Bool {
    finalizeTheDead()
    if fuel < 0 && pendingFuel > 0 {
      fuel = pendingFuel
      pendingFuel = 0
    }
    if let wanted = interrupt {
      interrupt = nil
      try wanted(self)
    }
    if fuel >= 0 { return false }
    if nesting == 0 { return true }
    try checkHost()
    fuel = 50_000
    return false
  }

  /// So many items pass through built-in functions between two looks at the host.
  static let itemsBetweenChecks = 1 << 14

  /// Counts an item that passes through a built-in function, which may be many.
  @inline(__always)
  func noteItem() throws {
    itemsUntilCheck &-= 1
    if itemsUntilCheck < 0 { try checkAfterItems() }
  }

  /// Many items have passed through built-in functions since somebody last looked whether the program may go on.
  /// What they cost is taken from the budget.
  func checkAfterItems() throws {
    itemsUntilCheck = Self.itemsBetweenChecks
    fuel &-= Self.itemsBetweenChecks
    try checkHost()
  }

  /// What a built-in function that works for long asks for now and then.
  ///
  /// - Throws: KeyboardInterrupt when someone wants the program to stop, MemoryError when it has grown too large.
  func checkHost() throws {
    if host.wantsInterrupt { throw keyboardInterrupt }
    if host.isOutOfMemory { throw PythonError(exception("MemoryError")) }
  }
}

/// An exception that travels on: its traceback already names the frame it is in.
struct Reraise: Error, @unchecked Sendable {
  let exception: ExceptionObject
  init(_ exception: ExceptionObject) { self.exception = exception }
}
