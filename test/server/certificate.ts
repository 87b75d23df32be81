import { generate } from 'selfsigned';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A key pair for this one run, PEM. Browsers in tests are told to accept it; it never touches a disk. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const now = Date.now();
  const pair = await generate([{ name: 'commonName', value: '*.example' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    // A clock that runs behind must not make the certificate "not yet valid".
    notBeforeDate: new Date(now - DAY_MS),
    notAfterDate: new Date(now + 7 * DAY_MS),
  });
  return { key: pair.private, cert: pair.cert };
}
