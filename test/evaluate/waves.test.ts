import { expect, it } from 'vitest';
import { wavesOf } from './waves.ts';

it('never lets two pages of one site meet in one browser', () => {
  const urls = [
    'https://acme.example/',
    'http://www.acme.example/about',
    'https://berg.example/',
    'https://acme.example/',
    'https://berg.example/jobs',
  ];
  const waves = wavesOf(urls.map((url, at) => ({ url, at })));
  expect(waves.map((wave) => wave.map(({ at }) => at))).toEqual([[0, 2], [1, 4], [3]]);
});
