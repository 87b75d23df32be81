import { describe, expect, it } from 'vitest';
import { outcomeOfVitest } from './vitest.ts';

const report = (
  passed: number,
  failed: number,
  files: { status: string; assertionResults: { status: string }[] }[] = [],
) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: files,
});

describe('the count at the end of npm test', () => {
  it('is that of the tests', () => {
    expect(outcomeOfVitest(1, '', report(7, 2))).toMatchObject({ passed: 7, failed: 2, skipped: 0 });
  });

  it.each([
    ['load', []],
    ['set up', [{ status: 'skipped' }]],
  ])('counts a test file that does not %s as a failure', (_, assertionResults) => {
    const files = [{ status: 'failed', assertionResults }];
    expect(outcomeOfVitest(1, '', report(7, 0, files))).toMatchObject({ passed: 7, failed: 1 });
  });

  it('has a failure when vitest fails without a failed test, or finds none', () => {
    expect(outcomeOfVitest(1, 'unhandled error', report(7, 0))).toMatchObject({ passed: 7, failed: 1 });
    expect(outcomeOfVitest(1, 'no test files found', undefined)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('says how many tests were skipped', () => {
    expect(outcomeOfVitest(0, '', { ...report(7, 0), numPendingTests: 2, numTodoTests: 1 }).skipped).toBe(3);
  });
});
