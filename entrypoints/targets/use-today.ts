import { useEffect, useState } from 'preact/hooks';
import { type Day, dayAt } from '../../lib/targets/day.ts';

/** Today; a page that stays open over night learns of it when the rep comes back to it. No timer runs for it. */
export function useToday(): Day {
  const [today, setToday] = useState(() => dayAt(Date.now()));
  useEffect(() => {
    const look = () => setToday(dayAt(Date.now()));
    document.addEventListener('visibilitychange', look);
    addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      removeEventListener('focus', look);
    };
  }, []);
  return today;
}
