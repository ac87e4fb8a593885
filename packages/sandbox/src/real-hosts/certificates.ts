import forge from 'node-forge';
import { createPublicKey, generateKeyPairSync, randomBytes, X509Certificate } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REAL_HOSTS } from './hosts.ts';

/** A certificate and its private key, as PEM texts. */
export interface KeyPair {
  readonly certificate: string;
  readonly key: string;
}

export interface LocalAuthority {
  /** Where clients find the authority's certificate, to trust it. */
  readonly certificateFile: string;
  /** For the server: a certificate over all real host names, made anew at each start. */
  readonly server: KeyPair;
}

const CERTIFICATE_FILE = 'truckroll-sandbox-ca.pem';
const KEY_FILE = 'truckroll-sandbox-ca.key';
const AUTHORITY_DAYS = 825;
/** Browsers and Apple's clients refuse server certificates that live longer. */
const SERVER_DAYS = 397;
/** An authority that soon ends is replaced before clients begin to fail. */
const RENEW_BEFORE_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Opens the certificate authority of a folder, or makes one there; its key is readable by the owner
 * alone and never leaves the folder. Nothing is installed into the system. The authority may only
 * vouch for the real host names, so that trusting it opens nothing else.
 */
export function openAuthority(folder: string, nowMs: number): LocalAuthority {
  const certificateFile = join(folder, CERTIFICATE_FILE);
  const keyFile = join(folder, KEY_FILE);
  if (!isUsable(certificateFile, keyFile, nowMs)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const made = makeAuthority(nowMs);
    writeFileSync(keyFile, made.key, { mode: 0o600 });
    chmodSync(keyFile, 0o600);
    writeFileSync(certificateFile, made.certificate, { mode: 0o644 });
  }
  const authority = {
    certificate: readFileSync(certificateFile, 'utf8'),
    key: readFileSync(keyFile, 'utf8'),
  };
  return { certificateFile, server: makeServerCertificate(authority, nowMs) };
}

function isUsable(certificateFile: string, keyFile: string, nowMs: number): boolean {
  if (!existsSync(certificateFile) || !existsSync(keyFile)) return false;
  const { validTo } = new X509Certificate(readFileSync(certificateFile));
  return Date.parse(validTo) > nowMs + RENEW_BEFORE_DAYS * DAY_MS;
}

function makeAuthority(nowMs: number): KeyPair {
  const { publicKey, key } = newKeys();
  const certificate = draft(publicKey, AUTHORITY_DAYS, nowMs);
  const name = nameOf('Truckroll Sandbox local authority');
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: true, pathLenConstraint: 0, critical: true },
    { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    { name: 'subjectKeyIdentifier' },
    permittedNames(),
  ]);
  certificate.sign(forge.pki.privateKeyFromPem(key), forge.md.sha256.create());
  return { certificate: forge.pki.certificateToPem(certificate), key };
}

function makeServerCertificate(authority: KeyPair, nowMs: number): KeyPair {
  const { publicKey, key } = newKeys();
  const issuer = forge.pki.certificateFromPem(authority.certificate);
  const certificate = draft(publicKey, SERVER_DAYS, nowMs);
  certificate.setSubject(nameOf('Truckroll Sandbox'));
  certificate.setIssuer(issuer.subject.attributes);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false, critical: true },
    { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
    { name: 'extKeyUsage', serverAuth: true },
    { name: 'subjectKeyIdentifier' },
    {
      name: 'authorityKeyIdentifier',
      keyIdentifier: issuer.generateSubjectKeyIdentifier().getBytes(),
    },
    {
      name: 'subjectAltName',
      altNames: Object.keys(REAL_HOSTS).map((value) => ({ type: 2, value })),
    },
  ]);
  certificate.sign(forge.pki.privateKeyFromPem(authority.key), forge.md.sha256.create());
  return { certificate: forge.pki.certificateToPem(certificate), key };
}

/** RSA, as the oldest clients know it. */
function newKeys() {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return {
    publicKey: createPublicKey(publicKey).export({ type: 'spki', format: 'pem' }),
    key: privateKey,
  };
}

function draft(publicKey: string | Buffer, days: number, nowMs: number): forge.pki.Certificate {
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(String(publicKey));
  // A leading zero keeps the number positive.
  certificate.serialNumber = `00${randomBytes(16).toString('hex')}`;
  certificate.validity.notBefore = new Date(nowMs - DAY_MS);
  certificate.validity.notAfter = new Date(nowMs + days * DAY_MS);
  return certificate;
}

function nameOf(value: string) {
  return [{ name: 'commonName', value }];
}

/** The names the authority may vouch for (RFC 5280, 4.2.1.10). */
function permittedNames() {
  const { asn1 } = forge;
  const { Class, Type, create } = asn1;
  const names = Object.keys(REAL_HOSTS).map((host) =>
    create(Class.UNIVERSAL, Type.SEQUENCE, true, [
      create(Class.CONTEXT_SPECIFIC, 2 as forge.asn1.Type, false, host),
    ]),
  );
  const constraints = create(Class.UNIVERSAL, Type.SEQUENCE, true, [
    create(Class.CONTEXT_SPECIFIC, 0 as forge.asn1.Type, true, names),
  ]);
  return { id: '2.5.29.30', critical: true, value: asn1.toDer(constraints).getBytes() };
}
