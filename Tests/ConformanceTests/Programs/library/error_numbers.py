"""errno: names and numbers, and the exceptions that OSError makes of them."""
import errno
import os

print(errno.ENOENT, errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.ECONNREFUSED, errno.ETIMEDOUT)
print(errno.errorcode[2], errno.errorcode[11], errno.errorcode[35], errno.errorcode[95], len(errno.errorcode))
print(len([name for name in dir(errno) if name.startswith("E")]))
for number in errno.ENOENT, errno.EPIPE, errno.EEXIST, errno.EINTR, errno.ECONNRESET, errno.ENOSPC:
    error = OSError(number, os.strerror(number))
    print(errno.errorcode[number], type(error).__name__, error)
try:
    raise OSError(errno.ECONNREFUSED, "nobody listens", "door")
except ConnectionRefusedError as error:
    match error.errno:
        case errno.ECONNREFUSED:
            print("refused:", error, error.filename)
