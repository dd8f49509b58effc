/// One instruction of the register machine.
///
/// `a`, `b` and `c` are registers, constants, names, slots or jump targets, as the opcode says. Registers of a frame
/// are its local variables first, then temporaries.
package struct Instruction {
  package var opcode: Opcode
  /// A small extra operand: an operator, a flag, a count.
  package var extra: UInt16
  package var a: Int32
  package var b: Int32
  package var c: Int32

  package init(_ opcode: Opcode, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, extra: Int = 0) {
    self.opcode = opcode
    self.extra = UInt16(truncatingIfNeeded: extra)
    self.a = Int32(truncatingIfNeeded: a)
    self.b = Int32(truncatingIfNeeded: b)
    self.c = Int32(truncatingIfNeeded: c)
  }

  /// Whether what it awaits is let go at the end: the result is in another register.
  var letsGoOfDelegate: Bool { opcode == .delegate && a != b }
}

/// What a `line` instruction tells the trace instead of a line.
enum LineNote {
  /// An exception passes a `finally` block.
  static let finally = 1
  /// A context manager has swallowed an exception, or an `except*` clause takes its part of it.
  static let caught = 2
}

/// What an instruction does. `R[x]` is register x, `K[x]` a constant, `N[x]` a name.
package enum Opcode: UInt8 {
  // MARK: Moving values

  /// A source line begins: `a` is its number. Only in traced code. `b` says that something else happens at this line: see
  /// `LineNote`.
  case line
  /// A statement throws away what is in R[a]; `b` is 1 if that was awaited. Only in traced code.
  case discard
  /// R[a] = K[b]
  case loadConstant
  /// R[a] = R[b]
  case move
  /// R[a] = no value: releases what was in it.
  case clear
  /// Releases what lies in the registers from a on: values that expressions before left there.
  case clearTemporaries
  /// Raises UnboundLocalError when R[a] holds no value; N[b] is the variable's name.
  case checkBound
  /// R[a] = global in slot b, or the built-in in slot c.
  case loadGlobal
  /// Global in slot b = R[a]
  case storeGlobal
  /// Deletes the global in slot b; N[c] is its name.
  case deleteGlobal
  /// R[a] = contents of the cell in R[b]; N[c] is the variable's name, for the error.
  case loadCell
  /// Contents of the cell in R[b] = R[a]
  case storeCell
  /// Empties the cell in R[b]; N[c] is the variable's name.
  case deleteCell
  /// R[a] = a new cell that holds R[a] (or nothing).
  case makeCell
  /// R[a], R[a+1] ... = the b cells of the function's closure.
  case copyClosure
  /// R[a] = name N[b] of a class body: its namespace in R[0], then the cell R[c] if c >= 0, then globals, built-ins.
  case loadClassName
  /// Name N[b] in the class namespace R[0] = R[a]
  case storeClassName
  case deleteClassName
  /// Deletes the local variable in R[a]; N[b] is its name.
  case deleteLocal

  // MARK: Operators

  /// R[a] = R[b] + R[c]; the extra operand says in-place.
  case add, subtract, multiply
  /// R[a] = R[b] + the number c
  case addInteger
  /// R[a] = R[b] - the number c
  case subtractInteger
  /// R[a] = R[b] `extra` R[c]; bit 8 of extra says in-place.
  case binary
  /// R[a] = R[b] compared by `extra` with R[c]
  case compare
  case negate, positive, invert, not

  // MARK: Control

  /// Goes on at c.
  case jump
  /// Goes back to c; counts against the budget.
  case jumpBack
  /// Finalizers of what has just died run here: after `del name` and `name = None`.
  case safePoint
  /// Goes on at c if R[a] is true.
  case jumpIfTrue
  /// Goes on at c if R[a] is false.
  case jumpIfFalse
  /// Goes on at c unless R[a] `extra` R[b].
  case jumpUnlessCompare
  /// Goes on at c unless R[a] `extra` the number b.
  case jumpUnlessCompareInteger
  /// Goes on at c if R[a] is None.
  case jumpIfNone
  /// R[a] = iter(R[b])
  case getIterator
  /// R[a] = next of R[b]; at its end goes on at c with R[b] released.
  case forIterator

  // MARK: Building

  /// R[a] = tuple of the c registers from R[b]
  case buildTuple, buildList, buildSet
  /// R[a] = dict of c keys and values, alternating from R[b]
  case buildDictionary
  /// Appends R[b] to the list R[a].
  case listAppend
  /// Extends the list R[a] by the iterable R[b]; extra 1: it is a call's `*` argument.
  case listExtend
  case listToTuple
  case setAdd, setUpdate
  /// R[a][R[b]] = R[c] of a dict display
  case dictionarySet
  /// Updates the dict R[a] from the mapping R[b]; extra 1: as keyword arguments of the call to R[c], duplicates raise.
  case dictionaryUpdate
  /// R[a] = slice of R[b], R[b+1], R[b+2]
  case buildSlice
  /// R[a] = the c strings from R[b], joined
  case buildString
  /// R[a] = R[b] formatted; extra: conversion; c: register of the format spec or -1.
  case formatValue

  // MARK: Attributes and items

  /// R[a] = R[b].N[c]
  case loadAttribute
  /// R[a].N[b] = R[c]
  case storeAttribute
  /// del R[a].N[b]
  case deleteAttribute
  /// R[a], R[a+1] = the function N[c] of R[b] and R[b] itself; or the attribute and no value.
  case loadMethod
  /// R[a] = R[b][R[c]]
  case loadItem
  /// R[a][R[b]] = R[c]
  case storeItem
  /// del R[a][R[b]]
  case deleteItem

  // MARK: Calls

  /// R[c] = R[a](R[a+1] ... R[a+b])
  case call
  /// R[c] = R[a](R[a+1] ... R[a+b]), where R[a+1] is left out if it holds no value (after loadMethod).
  case callMethod
  /// As call, the last arguments by keyword: K[extra] is the tuple of their names. After loadMethod, see `callMethod`.
  case callKeywords
  /// R[c] = R[a](*R[a+1], **R[a+2])
  case callSpread
  /// R[a] = function with code K[b]; extra says which of defaults, keyword defaults, closure, annotations are in R[c]...
  case makeFunction
  /// R[c] = class from body function R[a], name R[a+1] and b further arguments; extra as in callKeywords, or 0xFFFF.
  case buildClass
  /// R[a] = super() with the class cell R[b] and first argument R[c]
  case loadSuper
  case `return`

  // MARK: Generators and coroutines

  /// Hands out R[b]; the value sent in goes to R[a]. extra 1: in an asynchronous generator.
  case yield
  /// R[a] = iterator of the awaitable R[b]; extra 0: await, 1: `async for`, 2: `async with` enter, 3: exit
  case getAwaitable
  /// R[a] = iterator for `yield from` R[b]
  case getYieldFrom
  /// Yields what R[b] yields until it ends; R[a] = its result.
  case delegate
  /// R[a] = R[b].__aiter__()
  case getAsyncIterator
  /// R[a] = awaitable of R[b].__anext__()
  case getAsyncNext

  // MARK: Exceptions

  /// Raises: extra 0: again what is being handled, 1: R[a], 2: R[a] from R[b].
  case raise
  /// Lets the exception in R[a] travel on, its traceback as it is.
  case reraise
  /// The exception R[a] is being handled from here on (what a bare `raise` raises again).
  case beginHandling
  /// Back to handling R[a], the exception of the block around; nothing if a is -1.
  case endHandling
  /// Goes on at c unless the exception R[a] matches R[b].
  case jumpUnlessMatch
  /// Raises AssertionError with the message R[a], or none if a is -1.
  case raiseAssertion
  /// R[a] = type of the exception R[b]; R[a+1] = itself; R[a+2] = its traceback
  case exceptionTriple
  /// R[a], R[a+1] = method N[c] of the type of R[b], and R[b]; extra 0: `with`, 1: `async with`, for the error.
  case loadContextMethod
  /// Lets StopAsyncIteration in R[a] end an `async for`: goes on at c; anything else travels on.
  case endAsyncFor

  // MARK: Groups of exceptions

  /// R[a] = the part of the exception R[b] that matches R[c], or None; R[b] = the rest or None.
  case matchGroup
  /// R[a] = what `except*` must raise after all clauses: from the list R[b] and the original R[c]; None when nothing.
  case prepareGroup

  // MARK: Patterns

  /// R[a] = whether R[b] is a sequence (extra 0), a mapping (1)
  case matchKind
  /// R[a] = len(R[b])
  case length
  /// R[a] = tuple of the values of R[b] at the keys R[c], or None
  case matchKeys
  /// R[a] = tuple of attributes of R[b] as class pattern R[c], or None; R[c+1] = names tuple; extra: positional count
  case matchClass
  /// R[a] = dict copy of R[b] without the keys in the tuple R[c]
  case mappingRest

  // MARK: Unpacking, imports, names

  /// R[a]... = the b items of R[c], which must be exactly that many.
  case unpack
  /// R[a]... = b items of R[c], then a list, then `extra` items.
  case unpackStarred
  /// R[a] = module N[b]; c: register of the tuple of names or -1 (`import a.b` gives `a`); extra: level
  case importModule
  /// R[a] = N[c] from module R[b]
  case importFrom
  /// All public names of module R[a] become globals.
  case importStar
  /// Annotation R[b] of name N[a] is kept in the module's or class's `__annotations__`.
  case storeAnnotation
}
