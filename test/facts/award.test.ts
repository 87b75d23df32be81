import { describe, expect, it } from 'vitest';
import { awardFacts } from '../../lib/facts/award.ts';
import { harbourLights } from './harbour-lights.ts';

const read = (main: string, language = 'en') =>
  awardFacts(harbourLights(main, { language })).map(({ value }) => value);

describe('the awards a company won', () => {
  it.each<[string, unknown[], string?]>([
    ['<p>Winner of the Northern Export Award 2025</p>', ['Northern Export Award 2025']],
    ['<p>We won the Best Lighting Supplier Award in 2024.</p>', ['Best Lighting Supplier Award 2024']],
    [
      '<p>Harbour Lights was named Supplier of the Year 2023 by the Trade Guild.</p>',
      ['Supplier of the Year 2023'],
    ],
    ['<p>Harbour Lights Secures Bright Company Award 2023</p>', ['Bright Company Award 2023']],
    [
      '<h2>Awards and honors</h2><ul><li>2024 Northern Lamp Award by the Guild</li></ul>',
      ['Northern Lamp Award 2024'],
    ],
    ['<p>Best Places to Work 2024</p>', ['Best Places to Work 2024']],
    ['<p>We were ranked on the Inc. 5000 in 2022 and 2023.</p>', ['Inc. 5000 2023']],
    ['<p>Red Dot Award 2021</p>', ['Red Dot Design Award 2021']],
    [
      '<p>Wir wurden mit dem Deutschen Gründerpreis 2024 ausgezeichnet.</p>',
      ['Deutscher Gründerpreis 2024'],
      'de',
    ],
    ['<p>TOP 100 Innovator 2025</p>', ['TOP 100 Innovator 2025'], 'de'],
    [
      '<p>Nous avons remporté le Prix National de la Lumière en 2022.</p>',
      ['Prix National de la Lumière 2022'],
      'fr',
    ],
    ['<p>Somos ganadores del Premio Nacional de Diseño 2021.</p>', ['Premio Nacional de Diseño 2021'], 'es'],
    ['<p>当社の製品は2024年度グッドデザイン賞を受賞しました。</p>', ['Good Design Award 2024'], 'ja'],
    ['<img alt="Great Place to Work certified">', ['Great Place to Work']],
  ])('are read from %s', (main, expected, language) => {
    expect(read(main, language)).toEqual(expected);
  });

  it.each<[string, string?]>([
    ['<p>Our award-winning team</p>'],
    ['<p>Apply for the Harbour Lights Award 2026.</p>'],
    ['<p>Our customer Contoso won the Retail Award 2024.</p>'],
    ['<p>We are finalist of the Export Award 2024.</p>'],
    ['<p>The film won the Harbour Film Award 2010.</p>'],
    ['<p>He received the Northern Prize 1999.</p>'],
    ['<p>Win great prizes!</p>'],
    ['<p>Sonderpreis 2024!</p>', 'de'],
    ['<p>We sponsor the Youth Award 2024</p>'],
    ['<p>Winner Boat Car of the Year 2020</p>'],
  ])('are not read from %s', (main, language) => {
    expect(read(main, language)).toEqual([]);
  });

  it.each(['Award 2024 ', 'A of the ', 'Preis '])(
    'takes linear time on hostile text: %s',
    (piece) => {
      const main = `<p>${piece.repeat(30_000 / piece.length)}</p>`.repeat(4);
      expect(read(main).length).toBeLessThanOrEqual(30);
    },
    5_000,
  );
});
