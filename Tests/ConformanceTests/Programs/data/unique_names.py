# uuid: what can be told of a UUID
import uuid
from uuid import UUID

u = UUID("12345678-1234-5678-9234-567812345678")
print(u, repr(u), u.hex, u.int, u.urn, u.version, u.variant, u.bytes, u.bytes_le, u.fields, u.time, u.clock_seq, u.node)
print(u == UUID(int=u.int), u == UUID(bytes=u.bytes), u == UUID(bytes_le=u.bytes_le), u == UUID(fields=u.fields), u == UUID("{12345678123456789234567812345678}"), UUID("urn:uuid:12345678-1234-5678-9234-567812345678") == u, hash(u) == hash(UUID(u.hex)))
print(UUID(int=1) < UUID(int=2), sorted([UUID(int=3), UUID(int=1)]), int(UUID(int=5)), UUID(int=0), {u: 1}[UUID(u.hex)], u.is_safe, UUID(int=5, version=4), u != "x")
print(uuid.NAMESPACE_DNS, uuid.NAMESPACE_URL, uuid.RFC_4122)
x = uuid.uuid4()
print(x.version, x.variant, len(str(x)), x != uuid.uuid4(), isinstance(x, UUID), str(x)[14])
for action in (lambda: UUID(), lambda: UUID("abc"), lambda: UUID(bytes=b"a"), lambda: UUID(int=-1), lambda: UUID(int=1, hex="a"), lambda: UUID(int=1, version=9), lambda: UUID(int=1) < 5, lambda: setattr(u, "int", 5), lambda: UUID(fields=(1, 2))):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
