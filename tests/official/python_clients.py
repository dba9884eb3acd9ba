"""The official Python clients against the emulator: python_clients.py http://127.0.0.1:PORT"""

import json
import sys
from urllib.parse import urlsplit
from xml.etree import ElementTree

from alibabacloud_ecs20140526.client import Client as EcsClient
from alibabacloud_ecs20140526 import models
from alibabacloud_tea_openapi import models as openapi
from aliyunsdkcore.acs_exception.exceptions import ServerException
from aliyunsdkcore.auth.credentials import StsTokenCredential
from aliyunsdkcore.client import AcsClient
from aliyunsdkcore.request import CommonRequest
from aliyunsdkecs.request.v20140526.DescribeInstanceStatusRequest import DescribeInstanceStatusRequest

ENDPOINT = urlsplit(sys.argv[1]).netloc
TOTAL = 208
passed = failed = 0


def check(name, run):
    global passed, failed
    try:
        run()
    except Exception as error:  # a check that fails must not hide the others
        failed += 1
        print(f"FAILED {name}: {type(error).__name__}: {error}")
    else:
        passed += 1
        print(f"ok     {name}")


def equal(found, wanted):
    assert found == wanted, f"{found!r} is not {wanted!r}"


# The old core: signature V1.


def old_client(secret="testsecret"):
    return AcsClient("testid", secret, "cn-hangzhou", auto_retry=False)


def old_request(**parameters):
    request = DescribeInstanceStatusRequest()
    request.set_endpoint(ENDPOINT)
    request.set_protocol_type("http")
    for name, value in parameters.items():
        getattr(request, f"set_{name}")(value)
    return request


def old_json(client, request):
    request.set_accept_format("JSON")
    return json.loads(client.do_action_with_exception(request))


def old_success():
    page = old_json(old_client(), old_request(PageSize=3))
    equal(page["TotalCount"] > 0, True)
    equal(len(page["InstanceStatuses"]["InstanceStatus"]), 3)


def old_methods():
    for method in ("GET", "POST"):
        request = old_request(PageSize=1)
        request.set_method(method)
        equal(len(old_json(old_client(), request)["InstanceStatuses"]["InstanceStatus"]), 1)


def old_xml():
    request = old_request(PageSize=2)
    # `do_action_with_exception` always asks for JSON; `do_action` asks for what it is told.
    request.set_accept_format("XML")
    root = ElementTree.fromstring(old_client().do_action(request))
    equal(root.tag, "DescribeInstanceStatusResponse")
    equal(len(root.findall("InstanceStatuses/InstanceStatus")), 2)


def old_xml_error():
    request = old_request(PageSize=51)
    request.set_accept_format("XML")
    root = ElementTree.fromstring(old_client().do_action(request))
    equal((root.tag, root.findtext("Code")), ("Error", "InvalidParameter"))


def old_error(request, code, status, client=None):
    try:
        (client or old_client()).do_action_with_exception(request)
    except ServerException as error:
        equal((error.get_error_code(), error.get_http_status()), (code, status))
        equal(bool(error.get_error_msg() and error.get_request_id()), True)
        return error
    raise AssertionError(f"{code} was expected, and the call succeeded")


def old_wrong_secret():
    # The client itself compares the strings to sign: if they are equal, the secret is what is wrong.
    old_error(old_request(), "InvalidAccessKeySecret", 400, old_client("wrong"))


def old_unknown_key():
    client = AcsClient("nobody", "testsecret", "cn-hangzhou", auto_retry=False)
    old_error(old_request(), "InvalidAccessKeyId.NotFound", 404, client)


def old_bad_parameters():
    error = old_error(old_request(PageSize=51), "InvalidParameter", 400)
    equal("PageSize" in error.get_error_msg(), True)
    old_error(old_request(ZoneId="cn-nowhere-z"), "InvalidZoneId.NotFound", 404)


def old_common_request():
    for place in ("query", "body"):
        request = CommonRequest(domain=ENDPOINT, version="2014-05-26", action_name="DescribeInstanceStatus")
        request.set_protocol_type("http")
        request.set_method("POST")
        getattr(request, "add_query_param" if place == "query" else "add_body_params")("PageSize", 4)
        page = json.loads(old_client().do_action_with_exception(request))
        equal(len(page["InstanceStatuses"]["InstanceStatus"]), 4)


def old_unknown_action():
    request = CommonRequest(domain=ENDPOINT, version="2014-05-26", action_name="DescribeNothing")
    request.set_protocol_type("http")
    old_error(request, "InvalidAction.NotFound", 404)


def old_sts():
    credential = StsTokenCredential("stsid", "stssecret", "ststoken")
    client = AcsClient(region_id="cn-hangzhou", credential=credential, auto_retry=False)
    equal(len(old_json(client, old_request(PageSize=1))["InstanceStatuses"]["InstanceStatus"]), 1)
    wrong = StsTokenCredential("stsid", "stssecret", "another")
    client = AcsClient(region_id="cn-hangzhou", credential=wrong, auto_retry=False)
    request = old_request()
    try:
        client.do_action_with_exception(request)
    except ServerException as error:
        equal(error.get_error_code().startswith("InvalidSecurityToken"), True)
    else:
        raise AssertionError("a wrong token was accepted")


def old_ids():
    ids = [item["InstanceId"] for item in old_json(old_client(), old_request(PageSize=5))["InstanceStatuses"]["InstanceStatus"]]
    page = old_json(old_client(), old_request(InstanceIds=ids[:2]))
    found = [item["InstanceId"] for item in page["InstanceStatuses"]["InstanceStatus"]]
    equal(sorted(found), sorted(ids[:2]))


# The new client: ACS3-HMAC-SHA256, or V1 when asked.


def new_client(secret="testsecret", **config):
    key = {"access_key_id": "testid", "access_key_secret": secret}
    key.update(config)
    return EcsClient(openapi.Config(endpoint=ENDPOINT, protocol="http", region_id="cn-hangzhou", **key))


def new_page(client=None, **parameters):
    request = models.DescribeInstanceStatusRequest(region_id="cn-hangzhou", **parameters)
    return (client or new_client()).describe_instance_status(request).body


def new_success():
    for config in ({}, {"signature_algorithm": "v2"}):
        page = new_page(new_client(**config), page_size=3)
        equal(len(page.instance_statuses.instance_status), 3)
        equal(bool(page.request_id), True)


def paging(fetch):
    seen, number, total = set(), 1, None
    while True:
        page, total = fetch(number)
        if not page:
            break
        seen.update(page)
        number += 1
    equal(len(seen), total)
    return total


def new_paging():
    regions = ["cn-hangzhou", "cn-shanghai", "cn-beijing", "cn-shenzhen", "ap-southeast-1", "us-west-1", "eu-central-1"]
    client, all_instances = new_client(), 0
    known = 0
    for region in regions:

        def fetch(number):
            request = models.DescribeInstanceStatusRequest(region_id=region, page_number=number, page_size=7)
            body = client.describe_instance_status(request).body
            return [item.instance_id for item in body.instance_statuses.instance_status or []], body.total_count

        try:
            all_instances += paging(fetch)
            known += 1
        except Exception as error:
            if "InvalidRegionId" not in str(error):
                raise
    equal(known >= 2, True)
    equal(all_instances <= TOTAL, True)


def new_error(code, run):
    try:
        run()
    except Exception as error:
        found = getattr(error, "code", None)
        equal(found, code)
        return error
    raise AssertionError(f"{code} was expected, and the call succeeded")


def new_wrong_secret():
    new_error("SignatureDoesNotMatch", lambda: new_page(new_client("wrong")))


def new_missing_parameter():
    client = new_client()
    run = lambda: client.describe_instance_status(models.DescribeInstanceStatusRequest(page_size=1))
    error = new_error("MissingParameter", run)
    equal("RegionId" in str(error), True)


def new_bad_parameter():
    error = new_error("InvalidParameter", lambda: new_page(page_size=51))
    equal("PageSize" in str(error), True)


def new_sts():
    for config in ({}, {"signature_algorithm": "v2"}):
        client = new_client("stssecret", access_key_id="stsid", security_token="ststoken", **config)
        equal(len(new_page(client, page_size=1).instance_statuses.instance_status), 1)


def new_any_action():
    # An action that the fleet knows nothing of: the emulator makes a response that fits its shape.
    body = new_client().describe_regions(models.DescribeRegionsRequest()).body
    equal(bool(body.request_id), True)


for name, run in list(globals().items()):
    helper = name in ("old_client", "old_request", "new_client", "new_page")
    if name.startswith(("old_", "new_")) and not helper and run.__code__.co_argcount == 0:
        check(f"python {name}", run)

print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed or not passed else 0)
