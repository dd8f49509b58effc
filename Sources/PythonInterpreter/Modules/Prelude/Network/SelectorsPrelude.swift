/// `selectors`: the types and constants; a selector of the machine is refused. Written in Python.
enum SelectorsPrelude {
  static let source = #"""
    from abc import ABCMeta, abstractmethod
    from collections import namedtuple
    from collections.abc import Mapping
    import math
    import sys

    EVENT_READ = (1 << 0)
    EVENT_WRITE = (1 << 1)


    def _fileobj_to_fd(fileobj):
        """The number of a file: itself, or what its `fileno()` says."""
        if isinstance(fileobj, int):
            fd = fileobj
        else:
            try:
                fd = int(fileobj.fileno())
            except (AttributeError, TypeError, ValueError):
                raise ValueError(f'Invalid file object: {fileobj!r}') from None
        if fd < 0:
            raise ValueError(f'Invalid file descriptor: {fd}')
        return fd


    SelectorKey = namedtuple('SelectorKey', ['fileobj', 'fd', 'events', 'data'])
    SelectorKey.__doc__ = 'A file that is registered: itself, its number, what is waited for, and what belongs to it.'


    class _SelectorMapping(Mapping):
        """What a selector has registered, by file."""

        def __init__(self, selector):
            self._selector = selector

        def __len__(self):
            return len(self._selector._fd_to_key)

        def get(self, fileobj, default=None):
            fd = self._selector._fileobj_lookup(fileobj)
            return self._selector._fd_to_key.get(fd, default)

        def __getitem__(self, fileobj):
            fd = self._selector._fileobj_lookup(fileobj)
            key = self._selector._fd_to_key.get(fd)
            if key is None:
                raise KeyError(f'{fileobj!r} is not registered')
            return key

        def __iter__(self):
            return iter(self._selector._fd_to_key)


    class BaseSelector(metaclass=ABCMeta):
        """Waits until one of several files can be read or written."""

        @abstractmethod
        def register(self, fileobj, events, data=None):
            raise NotImplementedError

        @abstractmethod
        def unregister(self, fileobj):
            raise NotImplementedError

        def modify(self, fileobj, events, data=None):
            self.unregister(fileobj)
            return self.register(fileobj, events, data)

        @abstractmethod
        def select(self, timeout=None):
            raise NotImplementedError

        def close(self):
            pass

        def get_key(self, fileobj):
            mapping = self.get_map()
            if mapping is None:
                raise RuntimeError('Selector is closed')
            try:
                return mapping[fileobj]
            except KeyError:
                raise KeyError(f'{fileobj!r} is not registered') from None

        @abstractmethod
        def get_map(self):
            raise NotImplementedError

        def __enter__(self):
            return self

        def __exit__(self, *args):
            self.close()


    class _BaseSelectorImpl(BaseSelector):
        """Keeps what is registered; how to wait is left open."""

        def __init__(self):
            self._fd_to_key = {}
            self._map = _SelectorMapping(self)

        def _fileobj_lookup(self, fileobj):
            try:
                return _fileobj_to_fd(fileobj)
            except ValueError:
                # It may have been closed meanwhile.
                for key in self._fd_to_key.values():
                    if key.fileobj is fileobj:
                        return key.fd
                raise

        def register(self, fileobj, events, data=None):
            if not events or events & ~(EVENT_READ | EVENT_WRITE):
                raise ValueError(f'Invalid events: {events!r}')
            key = SelectorKey(fileobj, self._fileobj_lookup(fileobj), events, data)
            if key.fd in self._fd_to_key:
                raise KeyError(f'{fileobj!r} (FD {key.fd}) is already registered')
            self._fd_to_key[key.fd] = key
            return key

        def unregister(self, fileobj):
            try:
                return self._fd_to_key.pop(self._fileobj_lookup(fileobj))
            except KeyError:
                raise KeyError(f'{fileobj!r} is not registered') from None

        def modify(self, fileobj, events, data=None):
            try:
                key = self._fd_to_key[self._fileobj_lookup(fileobj)]
            except KeyError:
                raise KeyError(f'{fileobj!r} is not registered') from None
            if events != key.events:
                self.unregister(fileobj)
                key = self.register(fileobj, events, data)
            elif data != key.data:
                key = key._replace(data=data)
                self._fd_to_key[key.fd] = key
            return key

        def close(self):
            self._fd_to_key.clear()
            self._map = None

        def get_map(self):
            return self._map

        def _key_from_fd(self, fd):
            return self._fd_to_key.get(fd)


    def _refusing(name):
        def __init__(self):
            raise PermissionError(f'coroviz: selectors.{name}() would wait for real files: '
                                  'a program here has no files and no network')
        return type(name, (_BaseSelectorImpl,), {'__init__': __init__, '__module__': __name__, '__qualname__': name,
                                                 '__doc__': 'A selector of the operating system, which coroviz has not.',
                                                 'select': lambda self, timeout=None: []})


    SelectSelector = _refusing('SelectSelector')
    PollSelector = _refusing('PollSelector')
    EpollSelector = _refusing('EpollSelector')
    DefaultSelector = EpollSelector
    """#
}
