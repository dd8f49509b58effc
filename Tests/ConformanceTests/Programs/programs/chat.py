# A publisher and subscribers that come and go.
import asyncio


class Room:
    def __init__(self):
        self.members = {}

    def join(self, name):
        self.members[name] = asyncio.Queue()
        return self.members[name]

    def say(self, sender, text):
        for name, queue in self.members.items():
            if name != sender:
                queue.put_nowait((sender, text))


async def member(name, room, lifetime, lines):
    inbox = room.join(name)

    async def listen():
        while True:
            sender, text = await inbox.get()
            print(f"{asyncio.get_running_loop().time():.1f} {name} hears {sender}: {text}")

    listener = asyncio.create_task(listen(), name=f"{name}'s ear")
    for pause, text in lines:
        await asyncio.sleep(pause)
        room.say(name, text)
    await asyncio.sleep(lifetime)
    listener.cancel()
    del room.members[name]
    return name


async def main():
    room = Room()
    async with asyncio.TaskGroup() as group:
        group.create_task(member("ann", room, 3, [(1, "hello"), (2, "anyone?")]))
        group.create_task(member("bo", room, 2, [(2, "hi ann")]))
        group.create_task(member("cy", room, 5, []))
    print(room.members)


asyncio.run(main())
