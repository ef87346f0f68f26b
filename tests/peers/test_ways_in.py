"""How a program of another language comes to the mock server: what its page shows is run as it is printed, and programs
whose endpoints stay as they are go through the proxy."""

import json
import os
import pathlib
import re
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import unittest
import unittest.mock

from alibabacloud_tea_openapi.utils_models import Config
from alibabacloud_vpc20160428 import models
from alibabacloud_vpc20160428.client import Client

from mock_server import KEY, ROOT, SECRET, Mock, binary
from programs import environments

PAGE = ROOT / "generated" / "mock-server" / "README.md"
REGION = "cn-shanghai"
# Seconds that a program may take; a busy machine is slow.
LIMIT = 120


def block(language: str) -> str:
    """The only code of the page in a language."""
    [found] = re.findall(rf"^```{language}\n(.*?)^```$", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    return found


def settings(**more: str) -> dict:
    """The environment, without proxies and authorities of this machine, and with the program on the path."""
    strange = re.compile(r"(?i).*_proxy$|ALIYUN_.*|ALIBABA_.*|SSL_CERT_.*|.*_CA_BUNDLE$|NODE_EXTRA_CA_CERTS$")
    own = {name: text for name, text in os.environ.items() if not strange.match(name)}
    path = {"PATH": f"{binary().resolve().parent}{os.pathsep}{own.get('PATH', '')}"}
    return own | path | more


def run(*command, **environment: str) -> subprocess.CompletedProcess:
    return subprocess.run(command, env=settings(**environment), capture_output=True, text=True, timeout=LIMIT)


class Printed(unittest.TestCase):
    """What the page shows, in a file of its own and run by the runner that it is for."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def passes(self, done, sign):
        said = done.stdout + done.stderr
        self.assertEqual(done.returncode, 0, said)
        self.assertRegex(said, sign)

    def test_python(self):
        file = self.folder / "test_printed.py"
        file.write_text(block("python"), "utf-8")
        self.passes(run(sys.executable, "-m", "pytest", "-p", "no:cacheprovider", str(file)), "1 passed")

    def test_node(self):
        try:
            packages = environments.node() / "node_modules"
        except environments.Unavailable as missing:
            self.skipTest(f"left out: {missing}")
        file = self.folder / "printed.test.js"
        file.write_text(block("js"), "utf-8")
        self.passes(run("node", "--test", str(file), NODE_PATH=str(packages)), r"(?m)^# pass 1$|ℹ pass 1")


class Secure(unittest.TestCase):
    """A server with TLS and a proxy, whose authority is in a folder."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.mock = cls.enterClassContext(Mock("warn", "--proxy", "--ca-dir", folder.name))
        cls.ca = str(pathlib.Path(folder.name) / "ca.pem")
        cls.proxy = f"http://{cls.mock.address}"
        cls.port = cls.mock.address.rpartition(":")[2]

    def setUp(self):
        self.mock.reset()

    def vpc(self, **config):
        """A VPC that the SDK makes, with nothing but this beside its key and its region."""
        config = Config(access_key_id=KEY, access_key_secret=SECRET, region_id=REGION, ca=self.ca, **config)
        return Client(config).create_vpc(models.CreateVpcRequest(region_id=REGION)).body.vpc_id

    def with_proxy(self, **more):
        """The variables of this process, for an SDK that reads them."""
        patch = unittest.mock.patch.dict(os.environ, settings(**more), clear=True)
        patch.start()
        self.addCleanup(patch.stop)

    def test_official_sdk_through_the_proxy(self):
        self.with_proxy(HTTPS_PROXY=self.proxy)
        self.assertRegex(self.vpc(), "^vpc-")

    def test_official_sdk_with_a_proxy_of_its_own(self):
        self.with_proxy()
        self.assertRegex(self.vpc(https_proxy=self.proxy), "^vpc-")

    def test_official_sdk_over_https(self):
        self.with_proxy()
        self.assertRegex(self.vpc(endpoint=f"localhost:{self.port}"), "^vpc-")

    def test_the_sdk_says_which_host_is_refused(self):
        self.with_proxy(HTTPS_PROXY=self.proxy)
        with self.assertRaisesRegex(Exception, "sts.aliyuncs.com is asked for roles"):
            self.vpc(endpoint="sts.aliyuncs.com")

    def test_urllib_and_requests(self):
        url = "https://vpc.aliyuncs.com/_mock/health"
        ask = f"import urllib.request; print(urllib.request.urlopen('{url}').status)"
        self.assertEqual(run(sys.executable, "-c", ask, HTTPS_PROXY=self.proxy, SSL_CERT_FILE=self.ca).stdout, "200\n")
        ask = f"import requests; print(requests.get('{url}').status_code)"
        done = run(sys.executable, "-c", ask, HTTPS_PROXY=self.proxy, REQUESTS_CA_BUNDLE=self.ca)
        self.assertEqual(done.stdout, "200\n", done.stderr)

    def test_strict_checks_of_certificates(self):
        context = ssl.create_default_context(cafile=self.ca)
        context.verify_flags |= ssl.VERIFY_X509_STRICT
        for host in ("localhost", "127.0.0.1", "vpc.aliyuncs.com"):
            with self.subTest(host):
                with socket.create_connection(("127.0.0.1", int(self.port))) as plain:
                    with context.wrap_socket(plain, server_hostname=host) as secure:
                        self.assertEqual(secure.version(), "TLSv1.3")

    def curl(self, *arguments, **environment):
        if not shutil.which("curl"):
            self.skipTest("left out: curl is not there")
        return run("curl", "--silent", "--show-error", "--max-time", "60", *arguments, **environment)

    def test_curl(self):
        for url in (f"https://127.0.0.1:{self.port}", f"https://team1.localhost:{self.port}"):
            with self.subTest(url):
                done = self.curl("--cacert", self.ca, f"{url}/_mock/state")
                namespace = "team1" if "team1" in url else "default"
                self.assertEqual(json.loads(done.stdout)["namespace"], namespace, done.stderr)
        # A document says which way it came, so that a page in a browser may call it.
        done = self.curl("--cacert", self.ca, f"https://localhost:{self.port}/_mock/spec/vpc.json")
        self.assertEqual(json.loads(done.stdout)["servers"][0]["url"], f"https://localhost:{self.port}")
        action = "/?Action=DescribeVpcs&Version=2016-04-28&Format=JSON"
        for url in (f"https://vpc.{REGION}.aliyuncs.com{action}", f"http://vpc.{REGION}.aliyuncs.com{action}"):
            with self.subTest(url):
                done = self.curl(url, HTTPS_PROXY=self.proxy, http_proxy=self.proxy, CURL_CA_BUNDLE=self.ca)
                self.assertEqual(json.loads(done.stdout)["TotalCount"], 0, done.stderr)
        # A line in a table of hosts, and no proxy.
        host = f"vpc.{REGION}.aliyuncs.com"
        line = ("--resolve", f"{host}:{self.port}:127.0.0.1")
        done = self.curl("--cacert", self.ca, *line, f"https://{host}:{self.port}{action}")
        self.assertEqual(json.loads(done.stdout)["TotalCount"], 0, done.stderr)

    def test_node_sdk_over_https(self):
        try:
            packages = environments.node() / "node_modules"
        except environments.Unavailable as missing:
            self.skipTest(f"left out: {missing}")
        text = f"""
            const {{ default: Client, CreateVpcRequest }} = require('@alicloud/vpc20160428');
            const {{ $OpenApiUtil }} = require('@alicloud/openapi-core');
            const config = {{ accessKeyId: '{KEY}', accessKeySecret: '{SECRET}', endpoint: 'localhost:{self.port}' }};
            new Client(new $OpenApiUtil.Config(config)).createVpc(new CreateVpcRequest({{ regionId: '{REGION}' }}))
              .then((made) => console.log(made.body.vpcId));
        """
        done = run("node", "--eval", text, NODE_PATH=str(packages), NODE_EXTRA_CA_CERTS=self.ca)
        self.assertRegex(done.stdout, "^vpc-", done.stderr)
