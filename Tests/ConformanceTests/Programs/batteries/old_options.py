"""`optparse`: options of every kind, groups, help, errors."""
import optparse
import sys
from optparse import OptionGroup, OptionParser, make_option


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except SystemExit as e:
        return f'exit {e.code}'
    except Exception as e:
        return f'{type(e).__name__}: {e}'


def told(option, opt, value, parser, *args, **kwargs):
    print('callback', option, opt, value, args, kwargs, parser.rargs)
    parser.values.told = value


sys.stderr = sys.stdout
parser = OptionParser(usage='usage: %prog [options] FILE', version='%prog 1.0', description='A program with many options, whose description is long enough to be wrapped into '
                      'several lines of text.', prog='tool', epilog='The end.')
parser.add_option('-f', '--file', dest='filename', help='write to FILE [default: %default]', metavar='FILE', default='out.txt')
parser.add_option('-q', '--quiet', action='store_false', dest='verbose', default=True, help="don't print")
parser.add_option('-n', '--number', type='int', help='a number')
parser.add_option('--ratio', type=float, default='0.5')
parser.add_option('-v', action='count', default=0, help='more, and more, and more, so that the help of this option is long enough for two lines')
parser.add_option('--mode', choices=['fast', 'slow'])
parser.add_option('-p', '--point', nargs=2, type='float')
parser.add_option('-a', '--add', action='append')
parser.add_option('--const', action='store_const', const=42, dest='c')
parser.add_option('--push', action='append_const', const='x', dest='pushed')
parser.add_option('-t', '--tell', action='callback', callback=told, type='string', callback_args=(1,), callback_kwargs={'k': 2})
parser.add_option('--hidden', help=optparse.SUPPRESS_HELP)
group = OptionGroup(parser, 'Dangerous', 'Better leave them alone.')
group.add_option('-g', action='store_true', help='go')
parser.add_option_group(group)
parser.print_help()
for args in ([], ['-f', 'x', 'a', '-q', 'b', '--', '-n'], ['-n5', '-vv', '-v', '--ratio=2', '--mode', 'slow'], ['-p', '1', '2.5', '-a', 'one', '--add=two', '--const', '--push', '--push'],
             ['-t', 'value', 'rest', '-g'], ['--num', '0x10'], ['-n', '010'], ['-n', '0b11'], ['--version'], ['-n', 'x'], ['-x'], ['--nothing'], ['--p', '1'], ['-n'], ['-p', '1'],
             ['--mode', 'other'], ['--quiet=5'], ['--ratio', 'a'], ['-vf', 'y'], ['-qfz']):
    result = attempt(parser.parse_args, args)
    print(args, result if isinstance(result, str) else (sorted(vars(result[0]).items(), key=str), result[1]))
parser.disable_interspersed_args()
print(parser.parse_args(['a', '-q'])[1], parser.has_option('-q'), parser.get_option('--file').dest, parser.get_option_group('-g').title, parser.get_usage(), parser.get_version())
for action in (lambda: parser.add_option('-q'), lambda: parser.add_option('x'), lambda: parser.add_option('--a', action='nothing'), lambda: parser.add_option('--a', type='nothing'),
               lambda: parser.add_option('--a', type='choice'), lambda: parser.add_option('--a', choices='ab'), lambda: parser.add_option('--a', action='store_true', type='int'), lambda: parser.add_option('--a', wrong=1), lambda: parser.add_option(5),
               lambda: parser.remove_option('--none'), lambda: parser.add_option('--a', const=1), lambda: parser.add_option('---'), lambda: parser.add_option('--a', action='callback'),
               lambda: parser.error('my own error')):
    print(attempt(action))
small = OptionParser(option_list=[make_option('-a', action='store_true'), make_option('--bee')], conflict_handler='resolve', add_help_option=False, prog='s', formatter=optparse.TitledHelpFormatter(width=40))
small.add_option('-a', '--other', help='other')
small.set_defaults(bee='buzz', extra=1)
values, rest = small.parse_args(['-a', 'x'])
print(values == {'a': None, 'bee': 'buzz', 'other': 'x', 'extra': 1}, str(values) != '', values.ensure_value('new', []), rest)
small.print_help()
