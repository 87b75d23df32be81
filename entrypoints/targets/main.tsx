import '../../lib/text/zod-words.ts';
import { render } from 'preact';
import { TargetsPage } from './TargetsPage.tsx';

render(<TargetsPage />, document.body);
