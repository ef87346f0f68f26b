"""The reference as a book, as `cargo xtask docs` built it, served on a free port."""

import contextlib
import functools
import http.server
import threading

from mock_server import ROOT

DOCS = ROOT / "generated" / "docs"
HTML = ROOT / "target" / "book" / "html"


def built():
    """The folder of the book."""
    if not (HTML / "index.html").is_file():
        raise FileNotFoundError(f"{HTML} is not there: run `cargo xtask docs`")
    return HTML


def pages():
    """The pages of the reference, by their paths in it."""
    return sorted(path.relative_to(DOCS) for path in DOCS.rglob("*.md") if path.name != "SUMMARY.md")


def in_book(page):
    """The page of the book for a page of the reference; the page of a folder is its index."""
    return (page.with_name("index.html") if page.name == "README.md" else page.with_suffix(".html")).as_posix()


class Silent(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served():
    """The address of the book."""
    handler = functools.partial(Silent, directory=built())
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
