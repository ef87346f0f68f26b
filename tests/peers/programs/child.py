"""A program in another environment that calls actions with an SDK of its own, one after another."""

import json
import subprocess


class Child:
    """The program, as a context: a request is a line of JSON, and so is its response."""

    def __init__(self, command, environment=None):
        self._command, self._environment = command, environment

    def __enter__(self) -> "Child":
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        self._process = subprocess.Popen(self._command, text=True, env=self._environment, **pipes)
        return self

    def __exit__(self, *_) -> None:
        self._process.stdin.close()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()

    def call(self, service, action, pairs) -> dict:
        """`absent` where the SDK lacks the action, else the `body` of the response or the `error`."""
        asked = {"service": service, "action": action, "pairs": pairs}
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self._command[:2]} ended at {action}")
        return json.loads(line)
