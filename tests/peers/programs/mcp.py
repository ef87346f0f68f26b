"""Speaks to an MCP server over its standard streams."""

import json
import subprocess


class Server:
    """The server, as a context."""

    def __init__(self, command, environment):
        self._command, self._environment, self._last = command, environment, 0

    def __enter__(self) -> "Server":
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
        self._process = subprocess.Popen(self._command, text=True, env=self._environment, **pipes)
        client = {"name": "peer", "version": "1"}
        self.ask("initialize", {"protocolVersion": "2024-11-05", "capabilities": {}, "clientInfo": client})
        self._send({"method": "notifications/initialized"})
        return self

    def __exit__(self, *_) -> None:
        self._process.stdin.close()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()

    def ask(self, method, params):
        """The result of a request."""
        self._last += 1
        self._send({"id": self._last, "method": method, "params": params})
        for line in self._process.stdout:
            message = json.loads(line)
            if message.get("id") == self._last:
                if "error" in message:
                    raise RuntimeError(message["error"]["message"])
                return message["result"]
        raise RuntimeError("the server ended")

    def tool(self, name, **arguments):
        """What a tool says: JSON, or several texts."""
        result = self.ask("tools/call", {"name": name, "arguments": arguments})
        texts = [part["text"] for part in result["content"]]
        if result.get("isError"):
            raise RuntimeError("".join(texts))
        return json.loads(texts[0]) if len(texts) == 1 else texts

    def _send(self, message):
        self._process.stdin.write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")
        self._process.stdin.flush()
