import { Button } from '../ui/Button.tsx';

interface FullListProps {
  used: number;
  cap: number;
  openList: () => void;
  /** It is the next step. */
  lead: boolean;
}

/** A full list is a choice to make, not an error. */
export function FullList({ used, cap, openList, lead }: FullListProps) {
  return (
    <>
      <p class="list-full">
        Your list is full ({used} of {cap}). Take one off to make room for this company.
      </p>
      <Button look={lead ? 'primary' : 'quiet'} ready={lead} onPress={openList}>
        Choose what to drop
      </Button>
    </>
  );
}
