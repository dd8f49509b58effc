/// `getpass`. Written in Python.
enum GetpassPrelude {
  static let source = #"""
    import os as _os

    __all__ = ['getpass', 'getuser', 'GetPassWarning']


    class GetPassWarning(UserWarning):
        """What is typed may be seen."""


    def getpass(prompt='Password: ', stream=None):
        raise PermissionError('coroviz: getpass() would switch off the echo of a terminal; use input()')


    unix_getpass = win_getpass = fallback_getpass = getpass


    def getuser():
        """The name of the user, from the environment."""
        for name in ('LOGNAME', 'USER', 'LNAME', 'USERNAME'):
            user = _os.environ.get(name)
            if user:
                return user
        raise OSError('No username set in the environment')
    """#
}
