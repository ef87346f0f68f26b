"""A stand-in for the site where the vendor publishes what actions there are, made of the reference."""

import http.server
import json
import threading

from reference import actions

HOST = "api.aliyun.com"
PRODUCTS = {"Vpc": ("vpc", "2016-04-28"), "Ens": ("ens", "2017-11-10"), "Cbn": ("cen", "2017-09-12")}
KINDS = {"string", "integer", "boolean"}


def document(path):
    """The document at a path, or nothing."""
    parts = path.removeprefix("/meta/v1/").removesuffix(".json").split("/")
    if parts == ["products"]:
        return [
            {"code": code, "name": code, "defaultVersion": version, "style": "RPC"}
            for code, (_, version) in PRODUCTS.items()
        ]
    service = PRODUCTS.get(parts[1], (None,))[0] if len(parts) > 1 else None
    if parts[-1] == "overview":
        return {"apis": {name: {} for of, name in actions() if of == service}}
    if parts[-1] == "api" and (service, parts[-2]) in actions():
        action = actions()[service, parts[-2]]
        return {"methods": ["post"], "path": "/", "summary": action.name, "parameters": list(parameters(action))}
    return None


def parameters(action):
    for name, parameter in action.parameters.items():
        if "." not in name:
            kind = parameter.kind if parameter.kind in KINDS else "string"
            schema = {
                "type": kind,
                "required": parameter.required,
                "description": name,
                "example": parameter.example or "",
            }
            yield {"name": name, "in": "query", "schema": schema}


class Site:
    """The server, as a context."""

    def __enter__(self) -> "Site":
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = "127.0.0.1:{}".format(self._server.server_address[1])
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_) -> None:
        self._server.shutdown()
        self._server.server_close()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        found = document(self.path)
        body = json.dumps(found).encode()
        self.send_response(404 if found is None else 200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass  # Programs ask for a great deal.
