"""`cmd`: commands, help, empty lines, unknown words, columns."""
import cmd
import io
import sys


class Turtle(cmd.Cmd):
    """A little shell."""

    intro = 'Welcome.'
    prompt = '(t) '
    use_rawinput = False

    def do_forward(self, arg):
        'Move forward: FORWARD 10'
        print('forward', *arg.split())

    def do_add(self, arg):
        """Add numbers.

        More words.
        """
        try:
            print(sum(map(int, arg.split())))
        except ValueError as e:
            print('error', e)

    def do_secret(self, arg):
        print('psst')

    def help_topic(self):
        print('about the topic')

    def do_shell(self, arg):
        print('shell', repr(arg))

    def do_bye(self, arg):
        'Stop.'
        return True

    def do_EOF(self, arg):
        print('end of input')
        return True

    def precmd(self, line):
        return line.lower() if line != 'EOF' else line

    def postcmd(self, stop, line):
        print(f'[{line!r} {stop}]')
        return stop

    def preloop(self):
        print('begin')

    def postloop(self):
        print('end')


text = 'forward 10\nFORWARD 20 30\n\nadd 1 2 3\nadd x\nnothing here\nhelp\nhelp add\n?forward\nhelp topic\nhelp secret\nhelp nothing\n!ls -l\n? \nsecret\n  \nbye\nforward 1\n'
shell = Turtle(stdin=io.StringIO(text), stdout=sys.stdout)
shell.cmdloop()
print(shell.lastcmd, shell.stdin.read())
Turtle(stdin=io.StringIO('forward 5')).cmdloop(intro='Again.')
shell.cmdqueue = ['add 5 6', 'bye']
shell.cmdloop()
print(shell.parseline('name arg more'), shell.parseline('  !x'), shell.parseline('?'), shell.parseline(''), shell.parseline('a-b c'), shell.onecmd('add 7'), shell.completenames('f'))
shell.columnize([f'word{n}' for n in range(30)], 60)
shell.columnize(['one'])
shell.columnize([])
shell.columnize(['a' * 50, 'b' * 50], 60)


class Plain(cmd.Cmd):
    def do_x(self, arg):
        print('x', arg)

    def emptyline(self):
        print('nothing')

    def default(self, line):
        print('default', line)
        return line == 'stop'


plain = Plain()
for line in ('x 1', '', 'y 2', 'stop', 'help', 'EOF', '!x'):
    print(plain.onecmd(line))
