# raise SystemExit with a number, inside finally blocks.
def leave():
    try:
        raise SystemExit(4)
    finally:
        print("inner finally")


try:
    leave()
finally:
    print("outer finally")
print("never")
