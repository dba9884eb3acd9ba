// The official Node clients against the emulator: node node_clients.js http://127.0.0.1:PORT
'use strict';

const assert = require('node:assert');
const RPCClient = require('@alicloud/pop-core').RPCClient;
const { default: EcsClient, DescribeInstanceStatusRequest, DescribeRegionsRequest } = require('@alicloud/ecs20140526');
const { $OpenApiUtil } = require('@alicloud/openapi-core');

const url = process.argv[2];
const endpoint = new URL(url).host;
const checks = {};

function popClient(options = {}) {
  return new RPCClient({
    accessKeyId: 'testid',
    accessKeySecret: 'testsecret',
    endpoint: url,
    apiVersion: '2014-05-26',
    ...options,
  });
}

function page(client, parameters, options) {
  return client.request('DescribeInstanceStatus', { RegionId: 'cn-hangzhou', ...parameters }, options);
}

async function refused(code, call) {
  try {
    await call();
  } catch (error) {
    assert.equal(error.code, code, error.message);
    return error;
  }
  assert.fail(`${code} was expected, and the call succeeded`);
}

checks.pop_success = async () => {
  for (const method of ['GET', 'POST']) {
    const body = await page(popClient(), { PageSize: 3 }, { method });
    assert.equal(body.InstanceStatuses.InstanceStatus.length, 3);
    assert.ok(body.RequestId);
  }
};

checks.pop_paging = async () => {
  const client = popClient();
  const seen = new Set();
  let total;
  for (let number = 1; ; number += 1) {
    const body = await page(client, { PageNumber: number, PageSize: 9 });
    total = body.TotalCount;
    const items = body.InstanceStatuses.InstanceStatus;
    if (items.length === 0) break;
    items.forEach((item) => seen.add(item.InstanceId));
  }
  assert.equal(seen.size, total);
  assert.ok(total > 9);
};

checks.pop_wrong_secret = async () => {
  // The client compares the strings to sign: if they are equal, the secret is what is wrong.
  const client = popClient({ accessKeySecret: 'wrong' });
  await assert.rejects(page(client, {}), (error) => /SignatureDoesNotMatch|InvalidAccessKeySecret/.test(error.code));
};

checks.pop_bad_parameters = async () => {
  const error = await refused('InvalidParameter', () => page(popClient(), { PageSize: 51 }));
  assert.match(error.message, /PageSize/);
  await refused('InvalidZoneId.NotFound', () => page(popClient(), { ZoneId: 'cn-nowhere-z' }));
};

checks.pop_missing_parameter = async () => {
  const error = await refused('MissingParameter', () => popClient().request('DescribeInstanceStatus', {}));
  assert.match(error.message, /RegionId/);
};

checks.pop_sts = async () => {
  const client = popClient({ accessKeyId: 'stsid', accessKeySecret: 'stssecret', securityToken: 'ststoken' });
  const body = await page(client, { PageSize: 1 });
  assert.equal(body.InstanceStatuses.InstanceStatus.length, 1);
};

function newClient(options = {}) {
  return new EcsClient(
    new $OpenApiUtil.Config({
      accessKeyId: 'testid',
      accessKeySecret: 'testsecret',
      endpoint,
      protocol: 'http',
      regionId: 'cn-hangzhou',
      ...options,
    }),
  );
}

function request(parameters) {
  return new DescribeInstanceStatusRequest({ regionId: 'cn-hangzhou', ...parameters });
}

checks.new_success = async () => {
  for (const options of [{}, { signatureAlgorithm: 'v2' }]) {
    const { body } = await newClient(options).describeInstanceStatus(request({ pageSize: 3 }));
    assert.equal(body.instanceStatuses.instanceStatus.length, 3);
  }
};

checks.new_sts = async () => {
  const keys = { accessKeyId: 'stsid', accessKeySecret: 'stssecret', securityToken: 'ststoken' };
  for (const options of [keys, { ...keys, signatureAlgorithm: 'v2' }]) {
    const { body } = await newClient(options).describeInstanceStatus(request({ pageSize: 1 }));
    assert.equal(body.instanceStatuses.instanceStatus.length, 1);
  }
};

checks.new_errors = async () => {
  await refused('SignatureDoesNotMatch', () => newClient({ accessKeySecret: 'wrong' }).describeInstanceStatus(request()));
  await refused('InvalidParameter', () => newClient().describeInstanceStatus(request({ pageSize: 51 })));
  const missing = new DescribeInstanceStatusRequest({ pageSize: 1 });
  await refused('MissingParameter', () => newClient().describeInstanceStatus(missing));
};

checks.new_any_action = async () => {
  const { body } = await newClient().describeRegions(new DescribeRegionsRequest({}));
  assert.ok(body.requestId);
};

async function main() {
  let passed = 0;
  let failed = 0;
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check();
      passed += 1;
      console.log(`ok     node ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED node ${name}: ${error.message}`);
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
}

main();
