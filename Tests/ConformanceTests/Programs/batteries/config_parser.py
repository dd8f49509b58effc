"""`configparser`: text to sections and options, references between them, errors, and back to text."""
import configparser
import io

TEXT = """
# settings of a server
[DEFAULT]
base = /srv
timeout = 45
verbose = yes

[server]
; the port
Port: 8080
root = %(base)s/www
hosts =
    alpha
    beta

    gamma
percent = 100%%

[paths]
log = %(base)s/log
list = 1, 2,
       3
empty =
"""
config = configparser.ConfigParser()
config.read_string(TEXT)
print(config.sections(), list(config), len(config), 'server' in config, 'DEFAULT' in config, 'x' in config)
server = config['server']
print(server, server.name, server['port'], server['PORT'], server['root'], repr(server['hosts']), server['percent'])
print(server.getint('port'), server.getfloat('timeout'), server.getboolean('verbose'), server.get('nothing'),
      server.get('nothing', 'instead'), config.get('server', 'nothing', fallback=7))
print(list(server), len(server), server == config['server'], dict(config['paths'], log=0))
print(config.items('server', raw=True))
print(config.defaults(), config.options('paths'), config.has_option('server', 'PORT'), config.has_section('DEFAULT'))
for action in (lambda: config['paths']['log'], lambda: config['missing'], lambda: server['missing'],
               lambda: config.get('missing', 'x'), lambda: config.get('server', 'x'), lambda: config.getint('server', 'root'),
               lambda: config.getboolean('server', 'port'), lambda: config.add_section('server'),
               lambda: config.add_section('DEFAULT'), lambda: config.set('server', 'x', 5),
               lambda: config.set('server', 'x', '50%'), lambda: config.set('missing', 'x', '5'), lambda: config.add_section(5),
               lambda: config.__delitem__('DEFAULT'), lambda: server.__delitem__('zzz'), lambda: config.options('zzz'),
               lambda: config.read_string('[a]\nb'), lambda: config.read_string('a = 1'),
               lambda: config.read_string('[a]\nx = 1\nx = 2'), lambda: config.read_string('[b]\n[b]'),
               lambda: configparser.ConfigParser().read_string('[c]\n = 5\n]\n'), lambda: configparser.ConfigParser(interpolation=5)):
    try:
        print('no error', action())
    except Exception as e:
        print(type(e).__name__, '|', str(e).replace('\n', '/'), '|', len(e.args))
config['new'] = {'Key': 'value', 'number': 5}
config.set('new', 'multi', 'one\ntwo')
config.remove_option('server', 'hosts')
print(config.remove_section('paths'), config.remove_section('paths'), config.remove_option('server', 'zz'))
out = io.StringIO()
config.write(out)
print(out.getvalue())
compact = io.StringIO()
config.write(compact, space_around_delimiters=False)
print(compact.getvalue() == out.getvalue().replace(' = ', '='))
again = configparser.ConfigParser()
again.read_string(out.getvalue())
print(again == config, {name: dict(section) for name, section in again.items()} == {n: dict(s) for n, s in config.items()})

extended = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
extended.read_dict({'common': {'home': '/home', 'user': 'ann'}, 'a': {'dir': '${common:home}/${common:user}', 'sub': '${dir}/x',
                                                                     'money': '5$$', 'bad': '${common:none}', 'loop': '${loop}'}})
for option in extended['a']:
    try:
        print(option, extended['a'][option])
    except configparser.InterpolationError as e:
        print(type(e).__name__, str(e))
raw = configparser.RawConfigParser(allow_no_value=True, delimiters=('=',), comment_prefixes=('//',), inline_comment_prefixes=(';',),
                                   default_section='common', strict=False)
raw.optionxform = str
raw.read_string('[S]\nKey = a:b ; note\nflag\n// no\nKey = twice\n[S]\nk;x = 1\n[common]\nz = %(x)s')
print(raw.items('S'), raw.get('S', 'flag'), raw.has_option('S', 'key'))
typed = configparser.ConfigParser(converters={'list': lambda v: [p.strip() for p in v.split(',')]})
typed.read_dict({'s': {'l': 'a, b,c'}})
print(typed.getlist('s', 'l'), typed['s'].getlist('l'), typed['s'].getlist('none'), typed.getlist('s', 'none', fallback=[]))
print(typed.get('s', 'l', vars={'l': 'other'}), typed.popitem(), typed.sections())
unnamed = configparser.ConfigParser(allow_unnamed_section=True)
unnamed.read_string('a = 1\n[b]\nc = 2')
print(unnamed.sections(), unnamed.get(configparser.UNNAMED_SECTION, 'a'))
loop = configparser.ConfigParser()
loop.read_string('[l]\na = %(b)s\nb = %(a)s\nc = %(d\ne = %z')
for option in loop['l']:
    try:
        print(loop['l'][option])
    except configparser.InterpolationError as e:
        print(type(e).__name__, str(e))
