# What programs ask of sys.
import sys

print(sys.version_info[:2], sys.version_info >= (3, 8), sys.version_info.major, sys.maxsize, sys.maxunicode, sys.byteorder)
print(len(sys.argv), sys.argv[0], sys.getrecursionlimit(), __name__, __file__ == sys.argv[0])
sys.stdout.write("write returns " + str(sys.stdout.write("")) + "\n")
sys.stderr.write("to stderr\n")
sys.setrecursionlimit(200)
depth = 0


def down():
    global depth
    depth += 1
    down()


try:
    down()
except RecursionError as error:
    print(error, 150 < depth <= 200)
print(sys.platform in ("linux", "darwin"), "sys" in sys.modules, sys.exc_info())
