"""A proxy that is every host of a domain: it ends TLS itself and passes what it is sent on to the mock server.

A program that is told of the proxy and of its authority, by the environment alone, then speaks to the mock server and
believes that it speaks to the service. Bytes go on as they came, so that the server sees the host that was asked for.
"""

import collections
import pathlib
import select
import socket
import socketserver
import ssl
import tempfile
import threading

from programs.authority import Authority

DOMAIN = ".aliyuncs.com"
# Seconds that a connection may be silent, and bytes of the head of a request.
IDLE, HEAD = 60, 64 * 1024


class Relay:
    """The proxy, as a context."""

    def __init__(self, mock_address: str, others: dict | None = None):
        """`others` are hosts outside of the domain that somebody else is, each with its address."""
        self.mock_address = mock_address
        self._others = {host: address(at) for host, at in (others or {}).items()}
        # How many connections there were to each host, and to those that nobody is.
        self.hosts = collections.Counter()
        self.refused = collections.Counter()
        self._lock = threading.Lock()

    def __enter__(self) -> "Relay":
        self._folder = tempfile.TemporaryDirectory()
        self._authority = Authority(pathlib.Path(self._folder.name))
        self._server = Server(("127.0.0.1", 0), self)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._folder.cleanup()

    def environment(self) -> dict:
        """What a program must be told, by the names that the languages have for it."""
        url = "http://127.0.0.1:{}".format(self._server.server_address[1])
        bundle = str(self._authority.certificate)
        proxies = {name: url for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy")}
        none = {"NO_PROXY": "", "no_proxy": ""}
        bundles = {
            name: bundle for name in ("REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "CURL_CA_BUNDLE", "NODE_EXTRA_CA_CERTS")
        }
        return proxies | none | bundles

    def carry(self, client: socket.socket) -> None:
        """Serves one connection of a program."""
        client.settimeout(IDLE)
        head = read_head(client)
        method, target = (head.split(b" ", 2) + [b"", b""])[:2]
        host = host_of(method, target)
        to = address(self.mock_address) if host.endswith(DOMAIN) else self._others.get(host)
        if not to:
            with self._lock:
                self.refused[host] += 1
            client.sendall(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
            return
        with self._lock:
            self.hosts[host] += 1
            context = self._authority.context(host)
        with socket.create_connection(to, timeout=IDLE) as server:
            if method == b"CONNECT":
                client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                with context.wrap_socket(client, server_side=True) as inner:
                    splice(inner, server)
            else:
                server.sendall(head)
                splice(client, server)


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 64

    def __init__(self, address, relay):
        self.relay = relay
        super().__init__(address, Connection)


class Connection(socketserver.BaseRequestHandler):
    def handle(self):
        try:
            self.server.relay.carry(self.request)
        except OSError:
            pass  # One side went away, or does not trust the authority: its program says so itself.


def address(text):
    host, _, port = text.rpartition(":")
    return host, int(port)


def read_head(client):
    """The bytes of a connection up to the end of the first head, and what came with them."""
    head = b""
    while b"\r\n\r\n" not in head:
        part = client.recv(4096)
        if not part or len(head) > HEAD:
            raise ConnectionError("no request")
        head += part
    return head


def host_of(method, target):
    """The host that a proxy is asked for: `CONNECT host:port`, `GET http://host:port/path`."""
    text = target.decode("latin-1")
    if method != b"CONNECT":
        text = text.partition("://")[2].partition("/")[0]
    return text.partition(":")[0].lower()


def splice(one, other):
    """Passes bytes on in both directions until a side ends."""
    to = {one: other, other: one}
    while True:
        ready = [side for side in to if isinstance(side, ssl.SSLSocket) and side.pending()]
        ready = ready or select.select(list(to), [], [], IDLE)[0]
        if not ready:
            return
        for side in ready:
            part = side.recv(64 * 1024)
            if not part:
                return
            to[side].sendall(part)
