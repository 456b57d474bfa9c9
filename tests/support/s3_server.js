// SPDX-License-Identifier: GPL-3.0-or-later
// s3rver with what it lacks: it takes any version 4 signature, so we check it here, as S3 does. Says the port on a line
// of its own and ends when its standard input does.
//   node s3_server.js S3RVER_PREFIX FOLDER PORT CLOCK_OFFSET_SECONDS
'use strict';

const crypto = require('crypto');
const path = require('path');

const [prefix, directory, port, offset] = process.argv.slice(2);
const secrets = { S3RVER: 'S3RVER' }; // s3rver's own account

// A clock that goes wrong, for s3rver as for us.
const RealDate = Date;
global.Date = class extends RealDate {
  constructor(...args) {
    super(...(args.length > 0 ? args : [RealDate.now() + Number(offset) * 1000]));
  }
  static now() {
    return RealDate.now() + Number(offset) * 1000;
  }
};

const S3rver = require(path.join(path.resolve(prefix), 'node_modules', 's3rver'));

const hmac = (key, text) => crypto.createHmac('sha256', key).update(text).digest();
const sha256 = text => crypto.createHash('sha256').update(text).digest('hex');
const encode = text =>
  encodeURIComponent(text).replace(/[!'()*]/g, c => '%' + c.charCodeAt(0).toString(16).toUpperCase());

function canonicalQuery(query) {
  return query
    .split('&')
    .filter(Boolean)
    .map(pair => {
      const [name, ...value] = pair.split('=');
      return encode(decodeURIComponent(name)) + '=' + encode(decodeURIComponent(value.join('=')));
    })
    .sort()
    .join('&');
}

// The code of what is wrong, or nothing.
function refusal(req) {
  const parts = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/([^,]+), *SignedHeaders=([^,]+), *Signature=([0-9a-f]{64})$/.exec(
    req.headers.authorization || '',
  );
  if (!parts) {
    return 'AccessDenied';
  }
  const [, key, scope, names, signature] = parts;
  const hash = req.headers['x-amz-content-sha256'];
  const date = req.headers['x-amz-date'] || '';
  if (!(key in secrets)) {
    return 'InvalidAccessKeyId';
  }
  const signed = names.split(';');
  if (!hash || !signed.includes('host') || Object.keys(req.headers).some(n => n.startsWith('x-amz-') && !signed.includes(n))) {
    return 'AccessDenied';
  }
  const [where, query = ''] = req.url.split(/\?(.*)/s);
  const canonical = [
    req.method,
    where.split('/').map(segment => encode(decodeURIComponent(segment))).join('/'),
    canonicalQuery(query),
    ...signed.map(name => name + ':' + String(req.headers[name]).trim().replace(/ +/g, ' ')),
    '',
    names,
    hash,
  ].join('\n');
  const [day, region, service, end] = scope.split('/');
  if (service !== 's3' || end !== 'aws4_request' || !date.startsWith(day)) {
    return 'AuthorizationHeaderMalformed';
  }
  const signingKey = [day, region, service, end].reduce(hmac, 'AWS4' + secrets[key]);
  const right = hmac(signingKey, ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n')).toString('hex');
  return right === signature ? undefined : 'SignatureDoesNotMatch';
}

class CheckingS3rver extends S3rver {
  callback() {
    const serve = super.callback();
    return (req, res) => {
      // s3rver takes every header off an error, and clients read the server's clock in this one.
      const removeHeader = res.removeHeader.bind(res);
      res.removeHeader = name => name.toLowerCase() === 'date' || removeHeader(name);
      res.setHeader('Date', new Date().toUTCString());
      const code = refusal(req);
      if (!code) {
        return serve(req, res);
      }
      req.resume();
      res.writeHead(403, { 'Content-Type': 'application/xml' });
      const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>Refused.</Message></Error>`;
      res.end(req.method === 'HEAD' ? undefined : xml);
    };
  }
}

process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
process.stdin.on('close', () => process.exit(0));
new CheckingS3rver({ address: '127.0.0.1', port: Number(port), directory, silent: true, serviceEndpoint: 'localhost' })
  .run()
  .then(address => console.log(address.port))
  .catch(error => {
    console.error(String(error));
    process.exit(1);
  });
