import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeNeeds, listen, type Need } from '../../lib/fit/hearing/need.ts';
import { indexNeeds, neighboursOf } from '../../lib/fit/hearing/need-index.ts';
import { needText } from '../../lib/fit/hearing/need-text.ts';
import { shippedWords as words } from '../fit/shipped-words.ts';

const file = join(import.meta.dirname, '../../public/models/needs.json');
const packs: (Need & { id: string })[] = JSON.parse(readFileSync(file, 'utf8'));
const index = indexNeeds(packs, words, neighboursOf(packs, words));

const FILLER =
  'The firm was begun by two sisters in a shed behind the mill. Visitors are welcome on the first Sunday in May, when the village band plays. ' +
  'Everybody here likes a good story, a long walk and a slice of plum cake in the afternoon.';

/** What a page of a company with such a sentence says of each curated need. */
function statesOf(sentence: string): Record<string, string> {
  const text = needText(`${FILLER} ${sentence}`, words);
  const found = judgeNeeds([{ said: listen(text, index), tells: true }], packs.length);
  return Object.fromEntries(packs.map(({ id }, at) => [id, found[at]?.state ?? '']));
}

describe('a curated need', () => {
  it.each([
    ['forwarding', 'Most of our looms leave by container shipping from the port of Wexbridge.'],
    ['warehousing', 'From our distribution centre in Aldermoor the bolts reach every yard by noon.'],
    ['fleet', 'Our fleet of trucks carries gravel and sand to sites in six counties.'],
    ['parcels', 'Enjoy free shipping on all candles and soaps above thirty crowns.'],
    ['cold-chain', 'Refrigerated trucks bring the fish from the quay to kitchens before dawn.'],
    ['recruiting', 'We have open positions for welders and painters at both yards.'],
    ['shift-work', 'Our bakers work the night shift so that the bread is warm at six.'],
    ['payroll-abroad', 'With offices in eleven countries we are never far from a vineyard.'],
    ['occupational-safety', 'Crews with heavy machinery clear the forest roads in winter.'],
    ['identity-checks', 'Open a bank account with us in ten minutes and from any village.'],
    ['cloud', 'Our scheduling service runs in the cloud and is updated every week.'],
    ['managed-it', 'Harrow and Pim is a law firm with offices by the courthouse and the harbour.'],
    ['software-development', 'Our software engineers sit with the cartographers on one floor.'],
    ['subscriptions', 'With a monthly subscription the coffee comes before the tin is empty.'],
    ['trade-credit', 'Our tiles are sold to wholesalers and builders’ merchants in the north.'],
    ['events', 'We show the new ploughs at the trade fair in Ostermark each October.'],
    ['crm', 'Our sales team visits joiners and roofers from Monday to Thursday.'],
    ['customer-support', 'Customer support answers by telephone until eight in the evening.'],
    ['marketplace', 'Oddments is an online marketplace where potters and weavers meet buyers.'],
    ['stores', 'You find the boots in our retail stores in Halden, Brinmoor and Quay.'],
    ['restaurants', 'Our restaurant by the weir serves trout, dumplings and apple wine.'],
    ['facilities', 'All hotel rooms look over the lake, and the halls seat four hundred.'],
    ['property', 'We own rental properties in the old town and let them to young families.'],
    ['construction-work', 'As a general contractor we have raised barns, schools and a bridge.'],
    ['packaging', 'All teas and gift sets leave the mill in boxes of recycled board.'],
    ['factories', 'Our factory on the river presses two thousand door handles a day.'],
    ['maintenance', 'We own a small power plant and two mills that must never stand still.'],
    ['field-service', 'Our technicians come to dairies and laundries within the day.'],
    ['energy', 'Our foundry melts bronze for bells around the clock in winter.'],
    ['quality', 'Medical devices made here are tested one by one before they leave.'],
    ['lab-supplies', 'In our laboratory chemists test paints against frost and salt.'],
    ['clinical-trials', 'Our drug candidates against rare fevers are in a clinical trial now.'],
    ['hospital-suppliers', 'Tarn makes surgical instruments that are ground by hand to the micron.'],
    ['distributors', 'Our ploughs are sold through distributors in Norway and Poland.'],
  ])('%s is stated by “%s”', (id, sentence) => {
    expect(statesOf(sentence)[id]).toBe('stated');
  });

  it.each([
    ['warehousing', 'Shelfwise is warehouse management software that counts boxes by itself.'],
    ['fleet', 'We help owners with a fleet of trucks to find the cheapest fuel.'],
    ['restaurants', 'Tablewise is the booking tool for restaurants with more guests than chairs.'],
    ['clinical-trials', 'Create clinical trial reports and charts with a few clicks of the mouse.'],
    ['stores', 'Are your retail stores losing guests to the web on rainy days?'],
    ['factories', '“Since then our factory has never waited for a spare part again.”'],
    ['managed-it', 'She worked at a law firm in the capital before she learned to bake.'],
    ['recruiting', 'There are no open positions at present, but do come by for tea.'],
    ['cold-chain', 'Cold drinks wait by the oven where the children sit and paint, and storage is scarce.'],
    ['construction-work', 'Home | Construction projects | Our people | Contact | Imprint and privacy'],
  ])('%s is not stated by “%s”', (id, sentence) => {
    expect(statesOf(sentence)[id]).not.toBe('stated');
  });

  it('is not there on a page that speaks of other things', () => {
    const states = Object.values(statesOf('The river is high in spring and the ferry stays at its post.'));
    expect(states.filter((state) => state === 'stated')).toEqual([]);
    expect(states.filter((state) => state === 'hinted').length).toBeLessThanOrEqual(1);
  });
});
