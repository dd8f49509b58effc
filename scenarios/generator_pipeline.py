"""A pipeline that pulls one line at a time
一次只拉一行的流水线

Three generators in a row. Nothing is stored between them: the last one asks, the
one before it asks in turn, and one line travels through all of them before the
next is read. Look at the order of the output, and at who resumes whom.

三个生成器首尾相接，中间什么都不存：最后一个伸手要，前一个再向它的前一个要，一行
走完全程，才会读下一行。留意输出的顺序，以及是谁恢复了谁。
"""

LOG = ["GET /index", "error: disk full", "GET /about", "error: no route"]
WORD = "error"


def read(lines):
    for line in lines:
        print("read   ", line)
        yield line


def matching(lines, word):
    for line in lines:
        if word in line:
            print("matches", line)
            yield line


def numbered(lines):
    for number, line in enumerate(lines, start=1):
        yield f"{number}. {line}"


for result in numbered(matching(read(LOG), WORD)):
    print("result ", result)
