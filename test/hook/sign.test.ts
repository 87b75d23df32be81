import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newSecret, signature } from '../../lib/hook/sign.ts';

describe('the signature of an event', () => {
  it('is what any receiver makes of second, full stop and body with the secret', async () => {
    const body = '{"id":"1","company":{"name":"Müller & Söhne"}}';
    const hmac = createHmac('sha256', 'a secret').update(`1795510800.${body}`).digest('hex');
    expect(await signature('a secret', 1_795_510_800_999, body)).toBe(`t=1795510800,v1=${hmac}`);
  });

  it('is made with a secret of 32 bytes that comes once', () => {
    const secrets = Array.from({ length: 20 }, newSecret);
    expect(new Set(secrets).size).toBe(20);
    for (const secret of secrets) expect(secret).toMatch(/^[0-9a-f]{64}$/);
  });
});
