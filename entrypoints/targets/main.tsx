import { render } from 'preact';
import { TargetsPage } from './TargetsPage.tsx';

render(<TargetsPage />, document.body);
