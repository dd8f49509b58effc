"""`colorsys` and `getopt`."""
import colorsys
import getopt

for rgb in ((0, 0, 0), (1, 1, 1), (1, 0, 0), (0, 1, 0), (0, 0, 1), (0.2, 0.4, 0.4), (0.5, 0.25, 0.125), (0.9, 0.1, 0.95)):
    print(rgb, colorsys.rgb_to_hsv(*rgb), colorsys.rgb_to_hls(*rgb), colorsys.rgb_to_yiq(*rgb))
    print('   ', colorsys.hsv_to_rgb(*colorsys.rgb_to_hsv(*rgb)), colorsys.hls_to_rgb(*colorsys.rgb_to_hls(*rgb)), colorsys.yiq_to_rgb(*colorsys.rgb_to_yiq(*rgb)))
print([tuple(round(x * 255) for x in colorsys.hsv_to_rgb(i / 12, 0.8, 0.9)) for i in range(12)], colorsys.ONE_THIRD)


def attempt(f, *args):
    try:
        return f(*args)
    except getopt.GetoptError as e:
        return f'{type(e).__name__}: {e} / {e.msg} / {e.opt!r}'


print(attempt(getopt.getopt, '-a -b val -cx --long --key=1 --name x -- -d rest'.split(), 'ab:c:d', ['long', 'key=', 'name=']))
print(attempt(getopt.getopt, ['-ab', 'v', 'arg', '-c'], 'ab:c'), attempt(getopt.gnu_getopt, ['arg', '-ab', 'v', 'x', '-c', '--', '-d'], 'ab:c'))
print(attempt(getopt.gnu_getopt, ['arg', '-a'], '+a'), attempt(getopt.getopt, ['-'], 'a'), attempt(getopt.getopt, [], ''), attempt(getopt.getopt, ['--lo', '--lon'], '', ['long', 'other']))
for args in (['-x'], ['-b'], ['--nothing'], ['--key'], ['--long=5'], ['--k=1'], ['--'], ['--ke', '1']):
    print(args, attempt(getopt.getopt, args, 'ab:', ['long', 'key=', 'kind']))
print(getopt.error is getopt.GetoptError, attempt(getopt.getopt, ['--single=3', 'x'], '', 'single='))
