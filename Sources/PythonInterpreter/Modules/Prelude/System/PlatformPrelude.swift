/// `platform`. Written in Python.
enum PlatformPrelude {
  static let source = #"""
    import sys
    from collections import namedtuple

    __all__ = ['system', 'node', 'release', 'version', 'machine', 'processor', 'platform', 'uname', 'architecture',
               'python_version', 'python_version_tuple', 'python_implementation', 'python_compiler', 'python_build',
               'python_branch', 'python_revision', 'libc_ver']

    uname_result = namedtuple('uname_result', 'system node release version machine')
    uname_result.processor = ''


    def uname():
        """The machine that a scenario sees: always the same."""
        return uname_result('Linux', 'coroviz', '6.0.0', '#1 SMP', 'x86_64')


    def system():
        return uname().system


    def node():
        return uname().node


    def release():
        return uname().release


    def version():
        return uname().version


    def machine():
        return uname().machine


    def processor():
        return ''


    def architecture(executable='', bits='', linkage=''):
        return '64bit', 'ELF'


    def libc_ver(executable=None, lib='', version='', chunksize=16384):
        return 'glibc', '2.36'


    def platform(aliased=False, terse=False):
        return 'Linux-6.0.0-x86_64-with-glibc2.36' if not terse else 'Linux-6.0.0'


    def python_version():
        return '.'.join(map(str, sys.version_info[:3]))


    def python_version_tuple():
        return tuple(map(str, sys.version_info[:3]))


    def python_implementation():
        # A scenario that asks wants to know which rules hold: those of CPython.
        return 'CPython'


    def python_compiler():
        return 'coroviz'


    def python_build():
        return 'main', 'Jan  1 1970 00:00:00'


    def python_branch():
        return ''


    python_revision = python_branch
    """#
}
