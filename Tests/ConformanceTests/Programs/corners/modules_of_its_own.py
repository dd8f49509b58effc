"""A program's own modules: what is put into sys.modules is what import finds."""
import sys
import types
from unittest import mock

config = types.ModuleType('config', 'Settings.')
exec("LEVEL = 3\ndef shout(text):\n    return text.upper() * LEVEL", config.__dict__)
sys.modules['config'] = config

import config as again
from config import LEVEL, shout

print(again is config, LEVEL, shout('a'), again.__doc__)

package = types.ModuleType('plugins')
package.__path__ = []
sys.modules['plugins'] = package
sys.modules['plugins.first'] = types.ModuleType('plugins.first')
sys.modules['plugins.first'].run = lambda: 'first runs'
package.first = sys.modules['plugins.first']

import plugins.first
from plugins import first
from plugins.first import run

print(plugins.first is first, run(), plugins.__name__)
try:
    import plugins.second
except ModuleNotFoundError as error:
    print(error, error.name)
try:
    import config.part
except ModuleNotFoundError as error:
    print(error)

sys.modules['json'] = None
try:
    import json
except ModuleNotFoundError as error:
    print(error)
del sys.modules['json']
import json

print(json.dumps([1]), 'json' in sys.modules, sys.modules['json'] is json)


class Lazy:
    def __getattr__(self, name):
        return f'made {name}'


sys.modules['lazy'] = Lazy()
import lazy
from lazy import anything

print(lazy.something, anything)
with mock.patch.dict(sys.modules, {'driver': mock.Mock(connect=lambda: 'connected')}):
    import driver

    print(driver.connect(), 'driver' in sys.modules)
print('driver' in sys.modules)
try:
    import driver
except ModuleNotFoundError as error:
    print(error)
print(__import__('config').LEVEL, sys.modules[__name__] is sys.modules['__main__'])
sys.modules[__name__].added = 'from outside'
print(added)
