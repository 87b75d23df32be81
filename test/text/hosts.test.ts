import { describe, expect, it } from 'vitest';
import { isHost } from '../../lib/text/hosts.ts';

describe('host comparison', () => {
  it('takes the host itself and what is under it', () => {
    expect(isHost('acme.example', 'acme.example')).toBe(true);
    expect(isHost('jobs.acme.example', 'acme.example')).toBe(true);
  });

  it('is not fooled by a name that merely contains it', () => {
    expect(isHost('notacme.example', 'acme.example')).toBe(false);
    expect(isHost('acme.example.evil.example', 'acme.example')).toBe(false);
  });
});
