// Calls actions with the Node SDKs: requests come in as lines of JSON, responses go out.
// `typed` is the client of VPC with its methods and models, `core` the client that calls any action by its name.
'use strict';

const readline = require('readline');
const path = require('path');

const [folder, kind, address, key, secret, region] = process.argv.slice(2);
const installed = (name) => require(path.join(folder, 'node_modules', name));

const VERSIONS = { vpc: '2016-04-28', ens: '2017-11-10', cen: '2017-09-12' };

// A value of a text, of the type that a model says.
function scalar(type, text) {
  if (type === 'boolean') {
    return text.toLowerCase() === 'true';
  }
  return type === 'number' ? Number(text) : text;
}

function isModel(type) {
  return typeof type === 'function';
}

// Puts a parameter into the values of a model, by the longest name that it knows.
function put(model, value, name, text) {
  const [names, types] = [model.names(), model.types()];
  const parts = name.split('.');
  for (let end = parts.length; end > 0; end -= 1) {
    const wire = parts.slice(0, end).join('.');
    const field = Object.keys(names).find((each) => names[each] === wire);
    if (!field) {
      continue;
    }
    const [type, rest] = [types[field], parts.slice(end)];
    if (rest.length === 0) {
      value[field] = whole(type, text);
    } else if (type.type === 'array' && /^\d+$/.test(rest[0])) {
      value[field] = value[field] || [];
      element(type.itemType, value[field], Number(rest[0]) - 1, rest.slice(1).join('.'), text);
    } else if (isModel(type)) {
      value[field] = value[field] || new type({});
      put(type, value[field], rest.join('.'), text);
    }
    return;
  }
}

// Puts a parameter into an element of a list.
function element(type, list, index, rest, text) {
  if (isModel(type)) {
    while (list.length <= index) {
      list.push(new type({}));
    }
    put(type, list[index], rest, text);
  } else {
    list.push(scalar(type, text));
  }
}

// The value of a field that travels as one text.
function whole(type, text) {
  if (type.type === 'array') {
    return text.startsWith('[') ? JSON.parse(text) : text.split(',').map((part) => scalar(type.itemType, part));
  }
  return isModel(type) || type.type === 'map' ? JSON.parse(text) : scalar(type, text);
}

function typed() {
  const sdk = installed('@alicloud/vpc20160428');
  const { $OpenApiUtil } = installed('@alicloud/openapi-core');
  const config = new $OpenApiUtil.Config({
    accessKeyId: key, accessKeySecret: secret, regionId: region, endpoint: address, protocol: 'http',
  });
  const client = new sdk.default(config);
  const methods = {};
  for (const name of Object.getOwnPropertyNames(sdk.default.prototype)) {
    methods[name.toLowerCase()] = name;
  }
  return async ({ service, action, pairs }) => {
    const method = service === 'vpc' ? methods[action.toLowerCase()] : undefined;
    if (!method) {
      return { absent: true };
    }
    const model = sdk[`${method[0].toUpperCase()}${method.slice(1)}Request`];
    if (!model) {
      return { body: (await client[method]()).body };
    }
    const request = new model({});
    for (const [name, text] of Object.entries(pairs)) {
      put(model, request, name, text);
    }
    return { body: (await client[method](request)).body };
  };
}

function core() {
  const { RPCClient } = installed('@alicloud/pop-core');
  const clients = {};
  return async ({ service, action, pairs }) => {
    clients[service] = clients[service] || new RPCClient({
      accessKeyId: key, accessKeySecret: secret, endpoint: `http://${address}`, apiVersion: VERSIONS[service],
    });
    return { body: await clients[service].request(action, pairs, { method: 'POST' }) };
  };
}

async function main() {
  const call = { typed, core }[kind]();
  for await (const line of readline.createInterface({ input: process.stdin })) {
    let answer;
    try {
      answer = await call(JSON.parse(line));
    } catch (error) {
      answer = { error: `${error.code || error.name}: ${error.message}` };
    }
    console.log(JSON.stringify(answer));
  }
}

main();
