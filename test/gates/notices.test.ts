import { describe, expect, it } from 'vitest';
import { bundledPackages } from './licences.ts';
import { noticesText, termsIn } from './notices.ts';

describe('the notices', () => {
  it('name every bundled package and whoever holds the rights', () => {
    const text = noticesText();
    for (const { name, version } of bundledPackages()) expect(text).toContain(`\n${name} ${version}, `);
    expect(text.match(/^Copyright /gm)?.length).toBeGreaterThan(5);
  });

  it('print what several packages grant in the same words once', () => {
    expect(noticesText().match(/"Software"\), to deal in the Software/g)).toHaveLength(1);
  });

  it('tell the words of a licence from its holders, and keep each of them', () => {
    const file =
      'MIT License\r\n\r\nCopyright (c) 2020 A. Baker\r\nCopyright (c) 2021 C. Dyer\r\n\r\nDo as\r\n  you like.\r\n\r\nNo warranty.\r\n';
    expect(termsIn(file)).toEqual({
      holders: ['Copyright (c) 2020 A. Baker', 'Copyright (c) 2021 C. Dyer'],
      text: 'Do as you like.\nNo warranty.',
    });
  });

  it('leave a sample copyright line within the licence’s text', () => {
    const file = 'Apache License\n\nCopyright [yyyy] [name of copyright owner]\n';
    expect(termsIn(file)).toEqual({
      holders: [],
      text: 'Apache License\nCopyright [yyyy] [name of copyright owner]',
    });
  });
});
