"""Values for the formats of the documents that JSON Schema does not know."""

import schemathesis
from hypothesis import strategies

blocks = strategies.builds(lambda a, b, mask: f"{a}.{b}.0.0/{mask}", *[strategies.integers(1, 223)] * 2, strategies.integers(8, 28))
ports = strategies.builds(lambda a, b: f"{min(a, b)}/{max(a, b)}", *[strategies.integers(1, 65535)] * 2)
schemathesis.openapi.format("cidr", blocks)
schemathesis.openapi.format("cidr-list", strategies.lists(blocks, min_size=1, max_size=3).map(",".join))
schemathesis.openapi.format("port-range", ports)
schemathesis.openapi.format("aliyun-time", strategies.just("2026-05-21T10:22Z"))
