extension PicklePrelude {
  static let reducing = #"""
    _atoms = (type(None), bool, int, float)


    # Types of the machine that do not take themselves apart

    def _reduce_function(function):
        owner = getattr(function, '__self__', None)
        if owner is None or isinstance(owner, types.ModuleType):
            return function.__qualname__
        return getattr, (owner, function.__name__)


    def _reduce_deque(items, protocol):
        arguments = () if items.maxlen is None else ((), items.maxlen)
        return type(items), arguments, getattr(items, '__dict__', None) or None, iter(items)


    _reducers = {
        complex: lambda number: (complex, (number.real, number.imag)),
        type(...): lambda _: 'Ellipsis',
        type(NotImplemented): lambda _: 'NotImplemented',
        range: lambda numbers: (range, (numbers.start, numbers.stop, numbers.step)),
        slice: lambda part: (slice, (part.start, part.stop, part.step)),
        types.BuiltinFunctionType: _reduce_function,
        types.MethodType: lambda method: (getattr, (method.__self__, method.__func__.__name__)),
    }


    def _date_bytes(date):
        return date.year.to_bytes(2) + bytes([date.month, date.day])


    def _time_bytes(time):
        return bytes([time.hour, time.minute, time.second]) + time.microsecond.to_bytes(3)


    def _reduce_moment(moment, state, protocol):
        if moment.fold and protocol > 3:
            index = 0 if len(state) == 6 else 2
            state = state[:index] + bytes([state[index] | 0x80]) + state[index + 1:]
        return type(moment), (state,) if moment.tzinfo is None else (state, moment.tzinfo)


    _reducers_by_name = {
        ('collections', 'deque'): _reduce_deque,
        ('collections', 'OrderedDict'): lambda d, protocol: (type(d), (), getattr(d, '__dict__', None) or None, None, iter(d.items())),
        ('collections', 'Counter'): lambda d, protocol: (type(d), (dict(d),)),
        ('collections', 'defaultdict'): lambda d, protocol: (
            type(d), () if d.default_factory is None else (d.default_factory,), None, None, iter(d.items())),
        ('datetime', 'date'): lambda date, protocol: (type(date), (_date_bytes(date),)),
        ('datetime', 'datetime'): lambda moment, protocol: _reduce_moment(
            moment, _date_bytes(moment) + _time_bytes(moment), protocol),
        ('datetime', 'time'): lambda time, protocol: _reduce_moment(time, _time_bytes(time), protocol),
    }


    def _from_bytes(cls, args):
        """Dates and times from the bytes that stand for them; None for other classes."""
        state, *zone = args
        numbers = []
        if cls.__name__ in ('date', 'datetime'):
            numbers += [int.from_bytes(state[:2]), state[2] & 0x7f, state[3]]
        if cls.__name__ in ('datetime', 'time'):
            time = state[-6:]
            numbers += [time[0] & 0x1f, time[1], time[2], int.from_bytes(time[3:])]
            fold = state[2 if len(state) == 10 else 0] >> 7
            return cls(*numbers, *zone, fold=fold)
        return cls(*numbers)


    # Reading

    """#
}
