import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../lib/exchange/import/decode.ts';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)));
const utf16 = (text: string, big = false) => {
  const written = Buffer.from(text, 'utf16le');
  return Uint8Array.from(big ? written.swap16() : written);
};

describe('a file that a rep chose', () => {
  it('is read as UTF-8, with and without its mark', () => {
    expect(decodeText(bytes('Müller;Łódź'))).toBe('Müller;Łódź');
    expect(decodeText(bytes([0xef, 0xbb, 0xbf], 'Müller'))).toBe('Müller');
  });

  it('is read as UTF-16 of either order, with its mark and without', () => {
    for (const big of [false, true]) {
      expect(decodeText(utf16('\ufeffFirma\tMüller', big))).toBe('Firma\tMüller');
      expect(decodeText(utf16('Firma\tMüller', big))).toBe('Firma\tMüller');
    }
  });

  it('is read in the code page of western Windows where it is no UTF-8', () => {
    expect(decodeText(bytes('M', [0xfc], 'ller ', [0x80], '5m ', [0x96]))).toBe('Müller €5m –');
  });

  it('stays UTF-8 where it ends within a letter, or one of many letters is broken', () => {
    expect(decodeText(bytes('Café', [0xc3]))).toBe('Café');
    expect(decodeText(bytes('Müller Größe Straße Köln', [0xff]))).toBe('Müller Größe Straße Köln\ufffd');
  });

  it('is refused where it is a workbook, a document or numbers', () => {
    expect(decodeText(bytes('PK\u0003\u0004 sheet'))).toBeUndefined();
    expect(decodeText(bytes('%PDF-1.7'))).toBeUndefined();
    expect(decodeText(bytes([0xd0, 0xcf, 0x11, 0xe0]))).toBeUndefined();
    expect(decodeText(Uint8Array.from({ length: 1_000 }, (_, at) => at % 7))).toBeUndefined();
  });

  it('loses stray null bytes, which spreadsheets do not show', () => {
    expect(decodeText(bytes(`acme.example${' of Berlin'.repeat(30)}`, [0]))).not.toContain('\0');
  });

  it('is text or refused, whatever it holds', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (any) => {
        expect(decodeText(any)?.includes('\0')).not.toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const plain = text.replace(/[^\t-\r\u0020-\u007e\u0080-\ufefe]/g, '');
        if (/^(?:PK|%PDF)/.test(plain)) return;
        expect(decodeText(bytes(plain))).toBe(plain);
      }),
    );
  });
});
