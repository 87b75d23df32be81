import { describe, expect, it } from 'vitest';
import { clientsLike, likenessOf } from '../../../lib/fit/hearing/likeness-to-clients.ts';
import { openReferences } from '../../../lib/fit/hearing/references.ts';
import { knownWords } from '../../../lib/text/word-vectors.ts';
import { modelFile, shippedReferences as references, shippedWords as words } from '../shipped-words.ts';

const CLIENTS = [
  `Tarnholm Freight moves containers by road and rail between the northern ports and inland terminals. Its own trucks, drivers and
   warehouses serve importers of furniture, tyres and food, with customs clearance and storage under one roof.`,
  `At Ostrava Cargo Lines we carry pallets and part loads across Europe. Our fleet of trucks, two warehouses and a customs office keep
   freight moving for makers of machines and tyres, day and night, with tracking of every shipment.`,
];
const ALIKE = `Bramwick Haulage runs lorries and refrigerated trucks from three depots. Freight for shops and makers is stored in our warehouse,
  cleared through customs and delivered next day; drivers, trucks and pallets are all our own, and shipment tracking is included.`;
const UNLIKE = `Lillemor paints portraits of dogs and cats in watercolour. Choose a frame, send a photograph of your pet and hold the finished
  picture in your hands within a month. Every brush stroke is hers, the paper is handmade and the colours last for generations.`;

describe('likeness to the best clients', () => {
  const like = clientsLike(CLIENTS, references, words);

  it('is near the top for a haulier where the clients are hauliers, and says by which terms', () => {
    const found = like && likenessOf(knownWords(ALIKE, words), like, references, words);
    expect(found?.closerThan).toBeGreaterThanOrEqual(95);
    expect(found?.sharing).toContain(words.keyOf('freight'));
    expect(found?.sharing.length).toBeLessThanOrEqual(5);
  });

  it('is far lower for a painter of pets', () => {
    const [near, far] = [ALIKE, UNLIKE].map(
      (text) => like && likenessOf(knownWords(text, words), like, references, words)?.closerThan,
    );
    expect(far).toBeLessThan((near ?? 0) - 15);
  });

  it('is not guessed from a few words, of clients or of others', () => {
    expect(clientsLike(['Trucks and more'], references, words)).toBeUndefined();
    expect(like && likenessOf(knownWords('trucks', words), like, references, words)).toBeUndefined();
  });

  it('gives each client itself a place at the very top', () => {
    for (const client of CLIENTS)
      expect(
        like && likenessOf(knownWords(client, words), like, references, words)?.closerThan,
      ).toBeGreaterThanOrEqual(99);
  });
});

describe('references of another make', () => {
  it('are refused', () => {
    expect(() => openReferences(modelFile('words.bin'), words)).toThrow('unknown layout');
    expect(() => openReferences(modelFile('references.bin').slice(0, -1), words)).toThrow('unknown layout');
  });
});
