"""A running `aliyun-mock`: started on a free port, stopped whatever happens."""

import json
import os
import pathlib
import re
import subprocess
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
KEY, SECRET = "testid", "testsecret"


def binary() -> pathlib.Path:
    """The built program."""
    if named := os.environ.get("ALIYUN_MOCK_BINARY"):
        path = pathlib.Path(named)
    else:
        target = ROOT / os.environ.get("CARGO_TARGET_DIR", "target")
        path = target / "debug" / "aliyun-mock"
    if not path.is_file():
        raise FileNotFoundError(
            f"{path} is not there: run `cargo build --bin aliyun-mock`, or set ALIYUN_MOCK_BINARY"
        )
    return path


class Mock:
    """The server, as a context."""

    def __init__(self, auth: str = "strict", *options: str):
        self._options = ["--auth", auth, *options]

    def __enter__(self) -> "Mock":
        settings = {name: text for name, text in os.environ.items() if not name.startswith("ALIYUN_MOCK_")}
        # What is refused on purpose is none of the output of a test.
        command = [binary(), "--port", "0", "--key", f"{KEY}:{SECRET}", "--log", "error", *self._options]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=settings)
        try:
            line = self._process.stdout.readline()
            ready = re.match(r"aliyun-mock ready on http://(\S+) ", line)
            if not ready:
                raise RuntimeError(f"{command[0]} is not ready; its first line is {line!r}")
            self.address = ready[1]
            # Requests of this program go to this machine, whatever proxy there is.
            self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        except BaseException:
            self._stop()
            raise
        return self

    def __exit__(self, *_) -> None:
        self._stop()

    def _stop(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()

    def reset(self) -> None:
        """Forgets everything that was created."""
        self._post("reset", {})

    def advance(self, seconds: float) -> None:
        """Moves the clock: states change without waiting."""
        self._post("clock", {"advance_seconds": seconds})

    def _post(self, path: str, body: dict) -> None:
        headers = {"content-type": "application/json"}
        url = f"http://{self.address}/_mock/{path}"
        request = urllib.request.Request(url, json.dumps(body).encode(), headers, method="POST")
        with self._opener.open(request, timeout=10) as response:
            response.read()
