// S3 storage for tests: npm's s3rver, which accepts any signature, behind a front that computes each
// request's signature and payload hash anew, with the vendor's own signer, and refuses what differs.
// usage: node s3.js PORT STORE-PORT FOLDER [CLOCK-MINUTES-AHEAD]
'use strict';
const crypto = require('node:crypto');
const http = require('node:http');
const { SignatureV4 } = require('@smithy/signature-v4');
const S3rver = require('s3rver');

const [port, storePort] = process.argv.slice(2, 4).map(Number);
const directory = process.argv[4];
const ahead = Number(process.argv[5] || 0) * 60e3;
const key = { accessKeyId: 'nyckel-id', secretAccessKey: 'hemlig-nyckel' };
const region = 'se-1';

const hex = (bytes) => crypto.createHash('sha256').update(bytes).digest('hex');

class Sha256 {
  constructor(secret) {
    this.hash = secret ? crypto.createHmac('sha256', secret) : crypto.createHash('sha256');
  }
  update(bytes) {
    this.hash.update(bytes);
  }
  async digest() {
    return this.hash.digest();
  }
}

const signer = new SignatureV4({
  credentials: key,
  region,
  service: 's3',
  sha256: Sha256,
  uriEscapePath: false,
  applyChecksum: false,
});

// What is wrong with a request, as S3 calls it; nothing when it is signed as it ought to be.
async function fault(request, body) {
  const given = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d{8}\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
    request.headers.authorization || '');
  if (!given) return [403, 'AccessDenied'];
  const [, id, where, names] = given;
  if (id !== key.accessKeyId) return [403, 'InvalidAccessKeyId'];
  if (where !== region) return [400, 'AuthorizationHeaderMalformed'];
  const headers = Object.fromEntries(names.split(';').map((name) => [name, request.headers[name]]));
  for (const name of ['host', 'x-amz-date', 'x-amz-content-sha256'])
    if (!headers[name]) return [403, 'SignatureDoesNotMatch'];
  const date = new Date(headers['x-amz-date'].replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5'));
  if (Math.abs(date - Date.now() - ahead) > 15 * 60e3) return [403, 'RequestTimeTooSkewed'];
  if (headers['x-amz-content-sha256'] !== hex(body)) return [400, 'XAmzContentSHA256Mismatch'];
  const signed = await signer.sign(
    { method: request.method, protocol: 'http:', hostname: 'none', path: request.url, query: {}, headers, body },
    { signingDate: date });
  const wanted = (text) => text.replace(/, */g, ',');
  if (wanted(signed.headers.authorization) !== wanted(request.headers.authorization))
    return [403, 'SignatureDoesNotMatch'];
  return null;
}

function pass(request, body, response) {
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(([name]) => !/^(authorization|x-amz-.*|connection)$/.test(name)));
  const there = http.request(
    { host: '127.0.0.1', port: storePort, method: request.method, path: request.url, headers },
    (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
  there.on('error', () => response.destroy());
  there.end(body);
}

const front = http.createServer((request, response) => {
  const parts = [];
  request.on('error', () => {});
  request.on('data', (part) => parts.push(part));
  request.on('end', async () => {
    const body = Buffer.concat(parts);
    const found = await fault(request, body);
    if (!found) return pass(request, body, response);
    response.writeHead(found[0], { 'content-type': 'application/xml' });
    response.end(`<?xml version="1.0"?><Error><Code>${found[1]}</Code></Error>`);
  });
});

new S3rver({
  address: '127.0.0.1',
  port: storePort,
  directory,
  silent: true,
  allowMismatchedSignatures: true,
  vhostBuckets: false,
  configureBuckets: [{ name: 'insyn' }],
})
  .run()
  .then(() => front.listen(port, '127.0.0.1'));
