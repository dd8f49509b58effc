/// `cmd`. Written in Python.
enum CmdPrelude {
  static let source = #"""
    import inspect
    import string
    import sys

    __all__ = ['Cmd']

    PROMPT = '(Cmd) '
    IDENTCHARS = string.ascii_letters + string.digits + '_'


    class Cmd:
        """A little command interpreter: a line `name arguments` calls the method `do_name`."""

        prompt = PROMPT
        identchars = IDENTCHARS
        ruler = '='
        lastcmd = ''
        intro = None
        doc_leader = ''
        doc_header = 'Documented commands (type help <topic>):'
        misc_header = 'Miscellaneous help topics:'
        undoc_header = 'Undocumented commands:'
        nohelp = '*** No help on %s'
        use_rawinput = 1

        def __init__(self, completekey='tab', stdin=None, stdout=None):
            self.stdin = sys.stdin if stdin is None else stdin
            self.stdout = sys.stdout if stdout is None else stdout
            self.cmdqueue = []
            self.completekey = completekey

        def cmdloop(self, intro=None):
            """Read lines and do what they say, until a command returns something true."""
            self.preloop()
            if intro is not None:
                self.intro = intro
            if self.intro:
                self.stdout.write(str(self.intro) + '\n')
            stop = None
            while not stop:
                if self.cmdqueue:
                    line = self.cmdqueue.pop(0)
                elif self.use_rawinput:
                    try:
                        line = input(self.prompt)
                    except EOFError:
                        line = 'EOF'
                else:
                    self.stdout.write(self.prompt)
                    self.stdout.flush()
                    line = self.stdin.readline()
                    line = line.rstrip('\r\n') if line else 'EOF'
                line = self.precmd(line)
                stop = self.onecmd(line)
                stop = self.postcmd(stop, line)
            self.postloop()

        def precmd(self, line):
            return line

        def postcmd(self, stop, line):
            return stop

        def preloop(self):
            pass

        def postloop(self):
            pass

        def parseline(self, line):
            """Command, arguments and the line; `?` stands for help, `!` for shell."""
            line = line.strip()
            if not line:
                return None, None, line
            if line[0] == '?':
                line = 'help ' + line[1:]
            elif line[0] == '!':
                if not hasattr(self, 'do_shell'):
                    return None, None, line
                line = 'shell ' + line[1:]
            i = 0
            while i < len(line) and line[i] in self.identchars:
                i += 1
            return line[:i], line[i:].strip(), line

        def onecmd(self, line):
            """Do what one line says."""
            cmd, arg, line = self.parseline(line)
            if not line:
                return self.emptyline()
            if cmd is None:
                return self.default(line)
            self.lastcmd = line
            if line == 'EOF':
                self.lastcmd = ''
            if cmd == '':
                return self.default(line)
            func = getattr(self, 'do_' + cmd, None)
            return self.default(line) if func is None else func(arg)

        def emptyline(self):
            """An empty line: do the last command again."""
            if self.lastcmd:
                return self.onecmd(self.lastcmd)

        def default(self, line):
            self.stdout.write(f'*** Unknown syntax: {line}\n')

        def completedefault(self, *ignored):
            return []

        def completenames(self, text, *ignored):
            return [name[3:] for name in self.get_names() if name.startswith('do_' + text)]

        def complete(self, text, state):
            """The choice number `state` for what was typed so far."""
            raise NotImplementedError('coroviz: cmd.Cmd.complete() needs the module readline')

        def get_names(self):
            return dir(self.__class__)

        def complete_help(self, *args):
            commands = set(self.completenames(*args))
            return list(commands | {name[5:] for name in self.get_names() if name.startswith('help_' + args[0])})

        def do_help(self, arg):
            'List available commands with "help" or detailed help with "help cmd".'
            if not arg:
                return self._list_topics()
            try:
                func = getattr(self, 'help_' + arg)
            except AttributeError:
                method = getattr(self, 'do_' + arg, None)
                doc = inspect.cleandoc(method.__doc__ or '') if method is not None else ''
                self.stdout.write(f'{doc or self.nohelp % (arg,)}\n')
                return
            func()

        def _list_topics(self):
            names = self.get_names()
            topics = {name[5:] for name in names if name.startswith('help_')}
            documented, undocumented, previous = [], [], ''
            for name in sorted(names):
                if not name.startswith('do_') or name == previous:
                    continue
                previous, cmd = name, name[3:]
                if cmd in topics:
                    documented.append(cmd)
                    topics.remove(cmd)
                elif getattr(self, name).__doc__:
                    documented.append(cmd)
                else:
                    undocumented.append(cmd)
            self.stdout.write(f'{self.doc_leader}\n')
            self.print_topics(self.doc_header, documented, 15, 80)
            self.print_topics(self.misc_header, sorted(topics), 15, 80)
            self.print_topics(self.undoc_header, undocumented, 15, 80)

        def print_topics(self, header, cmds, cmdlen, maxcol):
            if cmds:
                self.stdout.write(f'{header}\n')
                if self.ruler:
                    self.stdout.write(f'{self.ruler * len(header)}\n')
                self.columnize(cmds, maxcol - 1)
                self.stdout.write('\n')

        def columnize(self, list, displaywidth=80):
            """Write texts in as few lines as their columns fit into."""
            if not list:
                self.stdout.write('<empty>\n')
                return
            wrong = [i for i in range(len(list)) if not isinstance(list[i], str)]
            if wrong:
                raise TypeError(f'list[i] not a string for i in {", ".join(map(str, wrong))}')
            size = len(list)
            if size == 1:
                self.stdout.write(f'{list[0]}\n')
                return
            for nrows in range(1, size):
                ncols = (size + nrows - 1) // nrows
                widths = [max(map(len, list[col * nrows:(col + 1) * nrows]), default=0) for col in range(ncols)]
                if sum(widths) + 2 * (ncols - 1) <= displaywidth:
                    break
            else:
                nrows, ncols, widths = size, 1, [0]
            for row in range(nrows):
                texts = list[row::nrows][:ncols]
                padded = [text.ljust(width) for text, width in zip(texts, widths)]
                self.stdout.write(f'{"  ".join(padded)}\n')
    """#
}
