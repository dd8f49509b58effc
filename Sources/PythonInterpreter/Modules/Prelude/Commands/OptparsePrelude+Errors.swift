extension OptparsePrelude {
  static let errors = #"""
    import os
    import sys
    import textwrap

    __all__ = ['Option', 'make_option', 'SUPPRESS_HELP', 'SUPPRESS_USAGE', 'Values', 'OptionContainer', 'OptionGroup',
               'OptionParser', 'HelpFormatter', 'IndentedHelpFormatter', 'TitledHelpFormatter', 'OptParseError',
               'OptionError', 'OptionConflictError', 'OptionValueError', 'BadOptionError', 'check_choice']

    NO_DEFAULT = ('NO', 'DEFAULT')
    SUPPRESS_HELP = 'SUPPRESS' + 'HELP'
    SUPPRESS_USAGE = 'SUPPRESS' + 'USAGE'


    # Errors

    class OptParseError(Exception):
        """What the errors of this module have in common."""

        def __init__(self, msg):
            self.msg = msg

        def __str__(self):
            return self.msg


    class OptionError(OptParseError):
        """An option is not described as it should be."""

        def __init__(self, msg, option):
            self.msg = msg
            self.option_id = str(option)

        def __str__(self):
            return f'option {self.option_id}: {self.msg}' if self.option_id else self.msg


    class OptionConflictError(OptionError):
        """Two options have the same name."""


    class OptionValueError(OptParseError):
        """An option was given a value that it can't have."""


    class BadOptionError(OptParseError):
        """There is no such option."""

        def __init__(self, opt_str):
            self.opt_str = opt_str

        def __str__(self):
            return f'no such option: {self.opt_str}'


    class AmbiguousOptionError(BadOptionError):
        """The beginning of an option's name fits several."""

        def __init__(self, opt_str, possibilities):
            BadOptionError.__init__(self, opt_str)
            self.possibilities = possibilities

        def __str__(self):
            return f'ambiguous option: {self.opt_str} ({", ".join(self.possibilities)}?)'


    # Help

    """#
}
