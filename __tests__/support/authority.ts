import { generateKeyPairSync, type KeyObject, randomBytes, sign, X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';

/** An authority for certificates that nobody trusts unless told to, such as a company has for its own network. */
export interface Authority {
  /** In the form that NODE_EXTRA_CA_CERTS reads. */
  certificate: string;
  /** A key, and the certificate of a server with these names or IP addresses. */
  issue: (...names: string[]) => Issued;
}

interface Issued {
  key: string;
  cert: string;
}

const NAME = 'Authority of a test';

/** Makes one. Node makes keys and signatures, but no certificates. */
export function newAuthority(): Authority {
  const own = keyPair();
  const signed = (subject: string, key: KeyObject, extensions: Buffer[]) =>
    certificate({ subject, key, extensions, issuer: NAME, by: own.privateKey });
  return {
    certificate: signed(NAME, own.publicKey, [extension(OID.basicConstraints, sequence(TRUE))]),
    issue: (...names) => {
      const { privateKey, publicKey } = keyPair();
      const extensions = [extension(OID.alternativeNames, sequence(...names.map(alternativeName)))];
      const cert = signed(names[0] ?? '', publicKey, extensions);
      return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert };
    },
  };
}

function keyPair() {
  return generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
}

interface Certified {
  subject: string;
  issuer: string;
  key: KeyObject;
  extensions: Buffer[];
  by: KeyObject;
}

/** https://www.rfc-editor.org/rfc/rfc5280#section-4.1, in DER */
function certificate({ subject, issuer, key, extensions, by }: Certified): string {
  const algorithm = sequence(OID.ecdsaWithSha256);
  const serial = Buffer.concat([Buffer.of(1), randomBytes(15)]);
  const toBeSigned = sequence(
    der(0xa0, der(0x02, Buffer.of(2))), // version 3
    der(0x02, serial),
    algorithm,
    name(issuer),
    sequence(time('20200101000000Z'), time('21200101000000Z')),
    name(subject),
    key.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions)),
  );
  const signature = sign('sha256', toBeSigned, by);
  const whole = sequence(toBeSigned, algorithm, der(0x03, Buffer.of(0), signature));
  return new X509Certificate(whole).toString();
}

const OID = {
  commonName: der(0x06, Buffer.of(0x55, 4, 3)),
  basicConstraints: der(0x06, Buffer.of(0x55, 29, 19)),
  alternativeNames: der(0x06, Buffer.of(0x55, 29, 17)),
  ecdsaWithSha256: der(0x06, Buffer.from('2a8648ce3d040302', 'hex')),
};
const TRUE = der(0x01, Buffer.of(0xff));

function name(common: string): Buffer {
  return sequence(der(0x31, sequence(OID.commonName, der(0x0c, Buffer.from(common)))));
}

function time(generalized: string): Buffer {
  return der(0x18, Buffer.from(generalized));
}

function extension(oid: Buffer, value: Buffer): Buffer {
  return sequence(oid, der(0x04, value));
}

function alternativeName(named: string): Buffer {
  return isIP(named) === 0 ? der(0x82, Buffer.from(named)) : der(0x87, addressBytes(named));
}

/** Of an IP address; of those of version 6 only the one of loopback. */
function addressBytes(address: string): Buffer {
  if (isIP(address) === 4) return Buffer.from(address.split('.').map(Number));
  return Buffer.concat([Buffer.alloc(15), Buffer.of(Number(address.replace('::', '')))]);
}

function sequence(...parts: Buffer[]): Buffer {
  return der(0x30, ...parts);
}

/** A value of DER: its kind, its length, its content. */
function der(kind: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const size = content.length.toString(16);
  const bytes = Buffer.from(size.length % 2 === 0 ? size : `0${size}`, 'hex');
  const length = content.length < 0x80 ? bytes : Buffer.concat([Buffer.of(0x80 + bytes.length), bytes]);
  return Buffer.concat([Buffer.of(kind), length, content]);
}
