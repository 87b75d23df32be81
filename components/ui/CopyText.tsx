import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';

interface CopyTextProps {
  words: string;
  /** Made when it is asked for. */
  text: () => string;
  /** What is said once it is copied. */
  done: string;
  copy: (text: string) => Promise<void>;
}

/** Puts a text on the clipboard and says so beside the button. */
export function CopyText({ words, text, done, copy }: CopyTextProps) {
  const [said, setSaid] = useState('');
  const press = () =>
    copy(text()).then(
      () => setSaid(done),
      () => setSaid('The browser did not let it be copied. Try once more.'),
    );
  return (
    <div class="copy">
      <Button onPress={() => void press()}>{words}</Button>
      <span role="status">{said}</span>
    </div>
  );
}
