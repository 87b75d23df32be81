import { describe, expect, it } from 'vitest';
import { lockFindings } from './lock.ts';

describe('the lock file that every install starts from', () => {
  it('is complete when each optional package is locked beside or above the one that wants it', () => {
    const packages = {
      '': { optionalDependencies: { 'node-a': '1' } },
      'node_modules/node-a': {},
      'node_modules/tool': { optionalDependencies: { 'tool-a': '1', 'tool-b': '1' } },
      'node_modules/tool/node_modules/tool-a': {},
      'node_modules/tool-b': {},
    };
    expect(lockFindings(packages)).toEqual([]);
  });

  it("is refused when a platform's binary was left out", () => {
    const packages = { 'node_modules/@a/tool': { optionalDependencies: { '@a/tool-win': '1' } } };
    expect(lockFindings(packages)).toEqual([
      'node_modules/@a/tool: optional dependency @a/tool-win has no entry',
    ]);
  });

  it('is refused when it names a registry', () => {
    const packages = { 'node_modules/tool': { resolved: 'https://registry.example/tool.tgz' } };
    expect(lockFindings(packages)).toEqual(['node_modules/tool: names the registry it came from']);
  });
});
