extension ConfigparserPrelude {
  static let errors = #"""
    from collections import ChainMap
    from collections.abc import Iterable, MutableMapping
    import functools
    import io
    import itertools
    import os
    import re
    import sys

    __all__ = ('NoSectionError', 'DuplicateOptionError', 'DuplicateSectionError', 'NoOptionError', 'InterpolationError',
               'InterpolationDepthError', 'InterpolationMissingOptionError', 'InterpolationSyntaxError', 'ParsingError',
               'MissingSectionHeaderError', 'MultilineContinuationError', 'ConfigParser', 'RawConfigParser',
               'Interpolation', 'BasicInterpolation', 'ExtendedInterpolation', 'SectionProxy', 'ConverterMapping',
               'DEFAULTSECT', 'MAX_INTERPOLATION_DEPTH', 'UNNAMED_SECTION')

    _default_dict = dict
    DEFAULTSECT = 'DEFAULT'
    MAX_INTERPOLATION_DEPTH = 10


    # Errors

    class Error(Exception):
        """What all errors of this module have in common."""

        def __init__(self, msg=''):
            self.message = msg
            Exception.__init__(self, msg)

        def __repr__(self):
            return self.message

        __str__ = __repr__


    class NoSectionError(Error):
        """There is no such section."""

        def __init__(self, section):
            Error.__init__(self, f'No section: {section!r}')
            self.section = section
            self.args = (section,)


    def _place(source, lineno):
        if source is None:
            return ''
        return f'While reading from {source!r}' + (f' [line {lineno:2d}]' if lineno is not None else '')


    class DuplicateSectionError(Error):
        """A section stands twice in one text."""

        def __init__(self, section, source=None, lineno=None):
            msg = f'{section!r} already exists'
            if source is not None:
                msg = f'{_place(source, lineno)}: section {msg}'
            else:
                msg = f'Section {msg}'
            Error.__init__(self, msg)
            self.section, self.source, self.lineno = section, source, lineno
            self.args = (section, source, lineno)


    class DuplicateOptionError(Error):
        """An option stands twice in one section."""

        def __init__(self, section, option, source=None, lineno=None):
            msg = f'{option!r} in section {section!r} already exists'
            if source is not None:
                msg = f'{_place(source, lineno)}: option {msg}'
            else:
                msg = f'Option {msg}'
            Error.__init__(self, msg)
            self.section, self.option, self.source, self.lineno = section, option, source, lineno
            self.args = (section, option, source, lineno)


    class NoOptionError(Error):
        """The section has no such option."""

        def __init__(self, option, section):
            Error.__init__(self, f'No option {option!r} in section: {section!r}')
            self.option, self.section = option, section
            self.args = (option, section)


    class InterpolationError(Error):
        """What an option refers to can't be put in."""

        def __init__(self, option, section, msg):
            Error.__init__(self, msg)
            self.option, self.section = option, section
            self.args = (option, section, msg)


    class InterpolationMissingOptionError(InterpolationError):
        """An option refers to one that is not there."""

        def __init__(self, option, section, rawval, reference):
            msg = (f'Bad value substitution: option {option!r} in section {section!r} contains an interpolation key '
                   f'{reference!r} which is not a valid option name. Raw value: {rawval!r}')
            InterpolationError.__init__(self, option, section, msg)
            self.reference = reference
            self.args = (option, section, rawval, reference)


    class InterpolationSyntaxError(InterpolationError):
        """A reference is not written as it should be."""


    class InterpolationDepthError(InterpolationError):
        """Options refer to each other too deeply, or in a circle."""

        def __init__(self, option, section, rawval):
            msg = (f'Recursion limit exceeded in value substitution: option {option!r} in section {section!r} contains an '
                   f'interpolation key which cannot be substituted in {MAX_INTERPOLATION_DEPTH} steps. '
                   f'Raw value: {rawval!r}')
            InterpolationError.__init__(self, option, section, msg)
            self.args = (option, section, rawval)


    class ParsingError(Error):
        """The text is no configuration."""

        def __init__(self, source, *args):
            super().__init__(f'Source contains parsing errors: {source!r}')
            self.source = source
            self.errors = []
            self.args = (source,)
            if args:
                self.append(*args)

        def append(self, lineno, line):
            self.errors.append((lineno, line))
            self.message += f'\n\t[line {lineno:2d}]: {line!r}'

        def combine(self, others):
            for other in others:
                for error in other.errors:
                    self.append(*error)
            return self

        @staticmethod
        def _raise_all(exceptions):
            exceptions = iter(exceptions)
            first = next(exceptions, None)
            if first is not None:
                raise first.combine(exceptions)


    class MissingSectionHeaderError(ParsingError):
        """An option stands before the first section."""

        def __init__(self, filename, lineno, line):
            Error.__init__(self, f'File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}')
            self.source, self.lineno, self.line = filename, lineno, line
            self.args = (filename, lineno, line)


    class MultilineContinuationError(ParsingError):
        """A key without a value goes on in the next line."""

        def __init__(self, filename, lineno, line):
            Error.__init__(self, 'Key without value continued with an indented line.\n'
                                 f'file: {filename!r}, line: {lineno}\n{line!r}')
            self.source, self.lineno, self.line = filename, lineno, line
            self.args = (filename, lineno, line)


    class _UnnamedSection:
        """Stands for the section of options before the first header."""

        def __repr__(self):
            return '<UNNAMED_SECTION>'


    UNNAMED_SECTION = _UnnamedSection()
    _UNSET = object()


    # Interpolation: values that refer to others

    """#
}
