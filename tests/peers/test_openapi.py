"""The OpenAPI documents in the hands of others: validators, a tester of servers, a generator of clients."""

import compileall
import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import tempfile
import time
import unittest

from mock_server import ROOT, Mock
from programs import environments
from programs.environments import Unavailable

DOCUMENTS = ROOT / "generated" / "openapi"
INSIDE = environments.HERE / "inside"
SETTINGS = environments.HERE / "openapi"
SERVICES = ("cen", "ens", "vpc")
PROFILES = ("path", "wire")


def setUpModule():
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        del os.environ[name]


def documents():
    return [str(DOCUMENTS / f"{service}.{profile}.json") for service in SERVICES for profile in PROFILES]


def paths(service):
    return json.loads((DOCUMENTS / f"{service}.path.json").read_text("utf-8"))["paths"]


def run(command, **options):
    """What a program printed, on both outputs, and whether it went well."""
    outputs = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    return subprocess.run([str(part) for part in command], **outputs, **options)


class OpenApi(unittest.TestCase):
    maxDiff = None

    def python(self):
        try:
            return environments.python("openapi")
        except Unavailable as missing:
            self.skipTest(f"left out: {missing}")

    def succeed(self, command, **options):
        done = run(command, **options)
        self.assertEqual(done.returncode, 0, f"{command[0]}\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}")
        return done.stdout


class Validators(OpenApi):
    """All documents, by two that know nothing of each other."""

    def test_openapi_spec_validator(self):
        found = json.loads(self.succeed([self.python() / "python", INSIDE / "openapi_validator.py", *documents()]))
        self.assertEqual(found, {document: [] for document in documents()})

    def test_openapi_schema_validator(self):
        try:
            packages = environments.node()
        except Unavailable as missing:
            self.skipTest(f"left out: {missing}")
        found = json.loads(self.succeed(["node", INSIDE / "openapi_validator.mjs", packages, *documents()]))
        self.assertEqual(found, {document: [] for document in documents()})


class Schemathesis(OpenApi):
    """Requests that fit the documents and others that do not, made up for every action: no answer contradicts them."""

    # The boundaries of every parameter are tried for all services. To make up further requests takes longer than to send
    # them: they are for one service, and for all with `cargo xtask test --programs`.
    MADE_UP = SERVICES if os.environ.get("ALIYUN_PROGRAMS") == "all" else ("cen",)
    REQUESTS = 5

    def test_no_answer_contradicts_the_documents(self):
        programs, start = self.python(), time.monotonic()
        # The largest first: it takes as long as the others together.
        services = sorted(SERVICES, key=lambda service: -len(paths(service)))
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            results = list(pool.map(lambda service: self.examined(programs, service), services))
        for service, (status, output) in zip(services, results):
            with self.subTest(service=service):
                tested, made = (re.search(words, output) for words in (r"Tested: (\d+)", r"(\d+) generated"))
                self.assertEqual(status, 0, output[-6000:])
                self.assertEqual(int(tested[1]), len(paths(service)), "actions that were tested")
                self.assertGreater(int(made[1]), 20 * len(paths(service)))
                print(f"Schemathesis: {service}: {tested[1]} actions, {made[1]} requests")
        print(f"Schemathesis: {time.monotonic() - start:.0f} s")

    def examined(self, programs, service):
        """The status with which the program ended, and what it printed."""
        phases = ["examples", "coverage"] + ["fuzzing"] * (service in self.MADE_UP)
        options = ["--phases", ",".join(phases), "--max-examples", self.REQUESTS, "--seed", 7, "--no-shrink", "--warnings", "off"]
        with tempfile.TemporaryDirectory() as folder, Mock("warn") as mock:
            settings = os.environ | {"SCHEMATHESIS_HOOKS": str(SETTINGS / "formats.py"), "NO_COLOR": "1"}
            document = f"http://{mock.address}/_mock/spec/{service}.json"
            command = [programs / "schemathesis", "--config-file", SETTINGS / "schemathesis.toml", "run", *options, document]
            done = run(command, env=settings, cwd=folder)
            return done.returncode, done.stdout + done.stderr


class GeneratedClients(OpenApi):
    """Clients that a generator of others makes from the documents."""

    def test_every_client_compiles_and_understands_the_mock_server(self):
        programs = self.python()
        with tempfile.TemporaryDirectory() as folder, Mock("warn", "--states", "immediate") as mock:
            for service in SERVICES:
                for profile in PROFILES:
                    self.generate(programs, pathlib.Path(folder), service, profile)
            self.assertTrue(compileall.compile_dir(folder, quiet=1, workers=2), "what was generated does not compile")
            command = [programs / "python", INSIDE / "openapi_client.py", folder, f"http://{mock.address}", DOCUMENTS]
            found = json.loads(self.succeed(command))
        calls = {
            "vpc": {
                "made": 200,
                "name": ["from a client"],
                "switches": True,
                "tags": [["a", ""], ["b", "two"]],
                "blocked": [400, "DependencyViolation.VSwitch"],
            },
            "cen": {"names": ["from a client"]},
            "ens": {"networks": ["from-a-client"], "instance": 2},
        }
        for service in SERVICES:
            for profile in PROFILES:
                with self.subTest(service=service, profile=profile):
                    result = found[f"{service} {profile}"]
                    self.assertEqual(result["every"], {}, "answers that were not understood")
                    self.assertGreater(result["actions"], 30)
                    self.assertEqual(result["calls"], calls[service])

    def generate(self, programs, folder, service, profile):
        target = folder / f"{service}_{profile}"
        settings = SETTINGS / "openapi-python-client.yaml"
        document = DOCUMENTS / f"{service}.{profile}.json"
        options = ["--meta", "none", "--config", settings, "--fail-on-warning"]
        self.succeed([programs / "openapi-python-client", "generate", "--path", document, "--output-path", target, *options])


if __name__ == "__main__":
    unittest.main()
