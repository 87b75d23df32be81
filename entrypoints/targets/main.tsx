import '../../lib/text/jitless.ts';
import { render } from 'preact';
import { TargetsPage } from './TargetsPage.tsx';

render(<TargetsPage />, document.body);
