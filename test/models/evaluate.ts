import { argv } from 'node:process';
import { likenessFigures } from './likeness-figures.ts';
import { needsFigures } from './needs-figures.ts';

/* Prints what the shipped models are worth on what they never saw: `npm run evaluate:models -- DATA`. */

const [, , data = ''] = argv;
for (const line of [...needsFigures(data), ...likenessFigures(data)]) console.log(line);
