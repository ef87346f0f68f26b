"""The environments that the programs are in: made once from a file of exact versions, and again when that changes.

As a program it makes all of them, so that no test has to wait for it.
"""

import collections
import concurrent.futures
import functools
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import threading

HERE = pathlib.Path(__file__).resolve().parent
FOLDER = HERE / ".environments"
# Written when everything is installed, so that a broken environment is made again.
STAMP = "made-from"
# What a package index is found with: the tests that come later let go of every proxy.
SETTINGS = dict(os.environ)
# Programs that run at the same time may share an environment.
LOCKS = collections.defaultdict(threading.Lock)


class Unavailable(Exception):
    """An environment cannot be made here."""


def python(name: str) -> pathlib.Path:
    """The programs of a virtual environment with what `requirements/<name>.txt` lists, and nothing else."""
    wanted = HERE / "requirements" / f"{name}.txt"
    quiet = ["--quiet", "--disable-pip-version-check", "--no-compile", "--no-deps"]
    commands = [
        [sys.executable, "-m", "venv", "--clear", "--without-pip", "."],
        [sys.executable, "-m", "pip", "--python", "bin/python", "install", *quiet, "--requirement", str(wanted)],
    ]
    return made(name, [wanted], commands) / "bin"


def node() -> pathlib.Path:
    """The folder with the packages of `node/package-lock.json`."""
    if not (shutil.which("node") and shutil.which("npm")):
        raise Unavailable("node and npm are not there")
    files = [HERE / "node" / "package.json", HERE / "node" / "package-lock.json"]
    quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    return made("node", files, [["npm", "ci", *quiet]], copied=True)


def rust(name: str) -> pathlib.Path:
    """The program of a crate beside this file, which is a workspace of its own."""
    folder = HERE / name
    build = ["cargo", "build", "--quiet", "--locked", "--target-dir", str(FOLDER / name)]
    carry_out(build, folder)
    return FOLDER / name / "debug" / name


def made(name, files, commands, copied=False):
    """The folder of an environment, which the commands make in it."""
    with LOCKS[name]:
        return made_alone(name, files, commands, copied)


def made_alone(name, files, commands, copied):
    folder = FOLDER / name
    text = "".join(file.read_text("utf-8") for file in files)
    stamp = folder / STAMP
    if stamp.is_file() and stamp.read_text("utf-8") == text:
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for file in files if copied else []:
        shutil.copy(file, folder)
    for command in commands:
        carry_out(command, folder)
    stamp.write_text(text, "utf-8")
    return folder


def carry_out(command, folder):
    try:
        outputs = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        done = subprocess.run(command, cwd=folder, env=SETTINGS, text=True, **outputs)
    except OSError as error:
        raise Unavailable(f"{command[0]}: {error}") from error
    if done.returncode != 0:
        last = (done.stdout.strip().splitlines() or ["no output"])[-1]
        raise Unavailable(f"`{' '.join(command[:4])}` failed: {last}")


def version(requirements: str, package: str) -> str:
    """The exact version of a package in a file of requirements."""
    lines = (HERE / "requirements" / f"{requirements}.txt").read_text("utf-8").splitlines()
    return next(line.partition("==")[2] for line in lines if line.partition("==")[0] == package)


def node_version(package: str) -> str:
    """The exact version of a package of `node/package.json`."""
    return json.loads((HERE / "node" / "package.json").read_text("utf-8"))["dependencies"][package]


def crate_version() -> str:
    """The exact version of the crate that `openapi-core` depends on."""
    manifest = (HERE / "openapi-core" / "Cargo.toml").read_text("utf-8")
    return re.search(r'^aliyun-openapi-core-rust-sdk = "=(.+)"$', manifest, re.MULTILINE)[1]


def make_all():
    """Makes every environment but those of crates; says which cannot be had, and leaves it to the tests to mind."""
    lists = sorted((HERE / "requirements").glob("*.txt"))
    makes = {file.stem: functools.partial(python, file.stem) for file in lists} | {"node": node}
    with concurrent.futures.ThreadPoolExecutor() as pool:
        for name, making in {name: pool.submit(make) for name, make in makes.items()}.items():
            try:
                making.result()
            except Unavailable as missing:
                print(f"{name} cannot be made: {missing}")


if __name__ == "__main__":
    make_all()
