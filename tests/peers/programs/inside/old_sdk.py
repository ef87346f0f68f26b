"""Calls actions with the request classes of the old Python SDKs: requests come as lines of JSON, responses go out."""

import importlib
import inspect
import json
import sys

from aliyunsdkcore.acs_exception.exceptions import ServerException
from aliyunsdkcore.client import AcsClient

MODULES = {
    "vpc": "aliyunsdkvpc.request.v20160428",
    "ens": "aliyunsdkens.request.v20171110",
    "cen": "aliyunsdkcbn.request.v20170912",
}


def nested(pairs):
    """`{"Tag.1.Key": "k"}` as `{"Tag": [{"Key": "k"}]}`."""
    tree = {}
    for name, text in pairs.items():
        parts, place = name.split("."), tree
        for part in parts[:-1]:
            place = place.setdefault(part, {})
        place[parts[-1]] = text
    return listed(tree)


def listed(tree):
    if not isinstance(tree, dict):
        return tree
    if tree and all(key.isdigit() for key in tree):
        return [listed(tree[key]) for key in sorted(tree, key=int)]
    return {key: listed(value) for key, value in tree.items()}


def filled(request, pairs):
    """Sets what the request class has a method for."""
    tree = nested(pairs)
    joined = {name.replace(".", ""): text for name, text in pairs.items()}
    for name, setter in inspect.getmembers(request, inspect.ismethod):
        if name.startswith("set_") and name[4:5].isupper():
            [parameter] = inspect.signature(setter).parameters
            value = tree.get(parameter, joined.get(parameter))
            if value is not None:
                setter(value)
                encoded = request.get_query_params().get(parameter, value)
                if isinstance(value, str) and encoded == json.dumps(value):
                    setter(json.loads(value))  # It makes the text itself.


def call(address, client, asked):
    try:
        module = importlib.import_module(f"{MODULES[asked['service']]}.{asked['action']}Request")
    except ModuleNotFoundError:
        return {"absent": True}
    request = getattr(module, f"{asked['action']}Request")()
    request.set_accept_format("json")
    request.set_protocol_type("http")
    request.set_endpoint(address)
    filled(request, asked["pairs"])
    sent = sorted(request.get_query_params() | request.get_body_params())
    try:
        return {"sent": sent, "body": json.loads(client.do_action_with_exception(request))}
    except ServerException as error:
        return {"sent": sent, "error": f"{error.get_error_code()}: {error.get_error_msg()}"}


def main(address, key, secret, region):
    client = AcsClient(key, secret, region, auto_retry=False)
    for line in sys.stdin:
        try:
            answer = call(address, client, json.loads(line))
        except Exception as error:  # Whatever the SDK cannot do is a result.
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer, ensure_ascii=False), flush=True)


main(*sys.argv[1:])
