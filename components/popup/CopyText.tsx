import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';

interface CopyTextProps {
  words: string;
  /** Made when it is asked for. */
  text: () => string | Promise<string>;
  /** What is said once it is copied. */
  done: string;
  copy: (text: string) => Promise<void>;
}

/** Puts a text on the clipboard and says so beside the button. */
export function CopyText({ words, text, done, copy }: CopyTextProps) {
  const [said, setSaid] = useState('');
  const press = async () => {
    // Straight from the press where it can be: browsers let nobody else write there.
    const made = text();
    const isCopied = await copy(typeof made === 'string' ? made : await made).then(
      () => true,
      () => false,
    );
    setSaid(isCopied ? done : 'The browser did not let it be copied. Try once more.');
  };
  return (
    <div class="copy">
      <Button onPress={() => void press()}>{words}</Button>
      <span role="status">{said}</span>
    </div>
  );
}
