import { useEffect, useState } from 'preact/hooks';
import { sentenceOf } from '../../components/ui/useAnswer.ts';
import type { FilesProps } from './files/FilesView.tsx';

type View = typeof import('./files/FilesView.tsx').FilesView;

/** What goes in and out, once its file is loaded. */
export function LaterFiles(props: FilesProps) {
  const [view, setView] = useState<{ View: View }>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    import('./files/FilesView.tsx').then(
      ({ FilesView }) => setView({ View: FilesView }),
      (failure: unknown) => setProblem(sentenceOf(failure)),
    );
  }, []);
  if (problem !== undefined) return <p role="alert">{problem}</p>;
  return view ? <view.View {...props} /> : null;
}
