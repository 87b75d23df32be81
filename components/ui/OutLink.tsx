import type { ComponentChildren } from 'preact';
import { linkable } from './address.ts';

interface OutLinkProps {
  href: string;
  openUrl: (url: string) => void;
  children: ComponentChildren;
  /** -1 where Tab shall pass it by. */
  tabIndex?: number;
}

/**
 * A link that leaves Fitmark. An address that may not be linked is left as words.
 * A plain click goes through `openUrl`, so the popup decides what happens to itself; middle click and copying stay native.
 */
export function OutLink({ href, openUrl, children, tabIndex }: OutLinkProps) {
  const safe = linkable(href);
  if (safe === undefined) return <span>{children}</span>;
  const opensAPage = safe.startsWith('http');
  return (
    <a
      href={safe}
      target={opensAPage ? '_blank' : undefined}
      rel="noreferrer"
      tabIndex={tabIndex}
      onClick={(event) => {
        if (!opensAPage || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        openUrl(safe);
      }}
    >
      {children}
    </a>
  );
}
