/// `unittest.util`: texts of values in messages. Written in Python.
enum UnittestUtilPrelude {
  static let source = #"""
    _MAX_LENGTH = 80
    _PLACEHOLDER_LEN = 12
    _MIN_BEGIN_LEN = 5
    _MIN_END_LEN = 5
    _MIN_COMMON_LEN = 5
    _MIN_DIFF_LEN = _MAX_LENGTH - (_MIN_BEGIN_LEN + _PLACEHOLDER_LEN + _MIN_COMMON_LEN + _PLACEHOLDER_LEN + _MIN_END_LEN)


    def _shorten(s, prefixlen, suffixlen):
        skip = len(s) - prefixlen - suffixlen
        if skip > _PLACEHOLDER_LEN:
            return f'{s[:prefixlen]}[{skip} chars]{s[len(s) - suffixlen:]}'
        return s


    def _common_prefix(texts):
        low, high = min(texts), max(texts)
        for position, char in enumerate(low):
            if char != high[position]:
                return low[:position]
        return low


    def _common_shorten_repr(*args):
        args = tuple(map(safe_repr, args))
        longest = max(map(len, args))
        if longest <= _MAX_LENGTH:
            return args
        prefix = _common_prefix(args)
        length = len(prefix)
        common = _MAX_LENGTH - (longest - length + _MIN_BEGIN_LEN + _PLACEHOLDER_LEN)
        if common > _MIN_COMMON_LEN:
            prefix = _shorten(prefix, _MIN_BEGIN_LEN, common)
            return tuple(prefix + s[length:] for s in args)
        prefix = _shorten(prefix, _MIN_BEGIN_LEN, _MIN_COMMON_LEN)
        return tuple(prefix + _shorten(s[length:], _MIN_DIFF_LEN, _MIN_END_LEN) for s in args)


    def safe_repr(obj, short=False):
        try:
            result = repr(obj)
        except Exception:
            result = object.__repr__(obj)
        if not short or len(result) < _MAX_LENGTH:
            return result
        return result[:_MAX_LENGTH] + ' [truncated]...'


    def strclass(cls):
        return f'{cls.__module__}.{cls.__qualname__}'


    def sorted_list_difference(expected, actual):
        missing = sorted({item for item in expected if item not in actual})
        return missing, sorted({item for item in actual if item not in expected})


    def three_way_cmp(x, y):
        return (x > y) - (x < y)


    def _count_diff_all_purpose(actual, expected):
        """(how often there, how often here, value) of what is in one list more often than in the other."""
        left, right = list(actual), list(expected)
        differences = []
        while left or right:
            value = left[0] if left else right[0]
            here = sum(1 for item in left if item == value)
            there = sum(1 for item in right if item == value)
            left = [item for item in left if not item == value]
            right = [item for item in right if not item == value]
            if here != there:
                differences.append((here, there, value))
        return differences
    """#
}
