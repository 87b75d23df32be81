import { argv } from 'node:process';
import { industryFigures } from './industry-figures.ts';
import { likenessFigures } from './likeness-figures.ts';
import { missingData } from './missing.ts';
import { needsFigures } from './needs-figures.ts';

/* Prints what the shipped models are worth on what they never saw: `npm run evaluate:models -- DATA`. Takes a minute. */

const [, , data] = argv;
const missing = missingData(data, 'npm run evaluate:models -- DATA');
if (missing !== undefined || data === undefined) {
  console.error(missing);
  process.exitCode = 1;
} else {
  console.log('Held-out figures of public/models as shipped; brackets: 95 %.');
  for (const figures of [needsFigures, likenessFigures, industryFigures])
    for (const line of figures(data)) console.log(line);
}
