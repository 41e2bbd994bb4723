"""A TCP proxy on the loopback interface, as a network that can be cut, slow, or a black hole."""

import asyncio
import threading


class Proxy:
    """Passes on what comes, on an event loop of its own thread. The methods are for any thread."""

    CHUNK = 65536

    def __init__(self, port, host="127.0.0.1"):
        self.target = host, port
        # Seconds that each piece of data waits.
        self.delay = 0.0
        # Whether new connections are closed at once.
        self.refuses = False
        self._streams, self._loop = set(), asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="proxy", daemon=True)

    def __enter__(self):
        self._thread.start()
        self._do(self._listen())
        return self

    def __exit__(self, *_):
        self._do(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def cut(self):
        """Resets every connection; new ones are accepted."""
        self._do(self._cut())

    def hold(self, questions=True, answers=True):
        """What is sent from now on, by the client, the server or both, doesn't arrive, and nobody is told: a black hole."""
        self._do(self._set_flowing(not questions, not answers))

    def let_go(self):
        """Ends ``hold``: what was held arrives."""
        self._do(self._set_flowing(True, True))

    def _do(self, action):
        return asyncio.run_coroutine_threadsafe(action, self._loop).result(30)

    async def _listen(self):
        self._questions, self._answers = asyncio.Event(), asyncio.Event()
        await self._set_flowing(True, True)
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    async def _close(self):
        self._server.close()
        await self._cut()

    async def _cut(self):
        for writer in list(self._streams):
            writer.transport.abort()

    async def _set_flowing(self, questions, answers):
        for event, flows in ((self._questions, questions), (self._answers, answers)):
            event.set() if flows else event.clear()

    async def _accept(self, reader, writer):
        if self.refuses:
            return writer.transport.abort()
        self._streams.add(writer)
        try:
            far_reader, far_writer = await asyncio.open_connection(*self.target)
        except OSError:
            self._streams.discard(writer)
            return writer.transport.abort()
        self._streams.add(far_writer)
        await asyncio.gather(self._pump(reader, far_writer, self._questions), self._pump(far_reader, writer, self._answers))
        self._streams -= {writer, far_writer}

    async def _pump(self, reader, writer, flows):
        try:
            while data := await reader.read(self.CHUNK):
                if self.delay:
                    await asyncio.sleep(self.delay)
                await flows.wait()
                writer.write(data)
                await writer.drain()
        except OSError:
            pass
        finally:
            writer.close()
