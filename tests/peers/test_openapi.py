"""The OpenAPI documents in the hands of others: validators, a tester of servers, a generator of clients."""

import compileall
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
# As many cases of each action are made up, so that all services together take about a minute on two cores.
CASES = {"cen": 12, "ens": 6, "vpc": 4}


def setUpModule():
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        del os.environ[name]


def documents():
    return [str(DOCUMENTS / f"{service}.{profile}.json") for service in SERVICES for profile in PROFILES]


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

    def test_no_answer_contradicts_the_documents(self):
        programs = self.python()
        seconds, cases = time.monotonic(), 0
        for service in SERVICES:
            with self.subTest(service=service), Mock("warn") as mock:
                cases += self.tested(programs, service, mock.address)
        print(f"Schemathesis: {cases} cases, {time.monotonic() - seconds:.0f} s")

    def tested(self, programs, service, address):
        operations = len(json.loads((DOCUMENTS / f"{service}.path.json").read_text("utf-8"))["paths"])
        with tempfile.TemporaryDirectory() as folder:
            report = pathlib.Path(folder) / "report.json"
            settings = os.environ | {"SCHEMATHESIS_HOOKS": str(SETTINGS / "formats.py"), "NO_COLOR": "1"}
            options = ["--max-examples", CASES[service], "--seed", 7, "--workers", 2, "--no-shrink"]
            reports = ["--report", "json", "--report-json-path", report]
            document = f"http://{address}/_mock/spec/{service}.json"
            command = [programs / "schemathesis", "--config-file", SETTINGS / "schemathesis.toml", "run", *options, *reports, document]
            output = self.succeed(command, env=settings, cwd=folder)
        tested = re.search(r"Tested: (\d+)", output)
        made = re.search(r"(\d+) generated", output)
        self.assertTrue(tested and made, output[-2000:])
        self.assertEqual(int(tested[1]), operations, output[-2000:])
        self.assertGreater(int(made[1]), 5 * operations)
        print(f"Schemathesis: {service}: {operations} actions, {made[1]} cases")
        return int(made[1])


class GeneratedClients(OpenApi):
    """Clients that a generator of others makes from the documents."""

    def test_every_client_compiles_and_understands_the_mock_server(self):
        programs = self.python()
        with tempfile.TemporaryDirectory() as folder, Mock("warn") as mock:
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
            "ens": {"names": ["first"]},
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
