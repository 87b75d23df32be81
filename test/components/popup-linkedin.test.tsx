// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { VisitView } from '../../lib/messages/visit.ts';
import { control, draw, hasControl, key, press } from './draw.tsx';
import {
  COMPANY_AT,
  JANE_AT,
  personView,
  popupActions,
  readView,
  shown,
  target,
  unreadOnLinkedIn,
} from './invented.ts';

function opened(view: VisitView) {
  const on = popupActions();
  return { on, place: draw(<Popup view={view} on={on} />) };
}

describe('a rep opens the popup on LinkedIn before turning it on', () => {
  it('reads what its agreement says, what Fitmark would do there, and decides', () => {
    const { place, on } = opened(unreadOnLinkedIn(JANE_AT));
    expect(place.querySelector('h1')?.textContent).toBe('Fitmark does not read LinkedIn yet.');
    for (const words of [
      'user agreement forbids plug-ins that read or change its pages',
      'only the page that you have open',
      'changes nothing there, and sends nothing anywhere',
      'for 30 days, people whom you do not save',
    ])
      expect(place.textContent).toContain(words);
    press(place, 'Read LinkedIn as I browse');
    expect(on.allowLinkedIn).toHaveBeenLastCalledWith('browse');
    press(place, 'Only when I click');
    expect(on.allowLinkedIn).toHaveBeenLastCalledWith('click');
  });

  it('agrees to nothing by a stray Enter: neither answer has the focus', () => {
    const { on } = opened(unreadOnLinkedIn(JANE_AT));
    key('Enter');
    expect(on.allowLinkedIn).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(document.body);
  });

  it('still sees a known company with its fit above the offer, and adds it with Enter', () => {
    const { account, fit } = readView();
    const { place, on } = opened({ ...unreadOnLinkedIn(COMPANY_AT), ...{ account, fit } } as VisitView);
    const text = place.textContent ?? '';
    expect(text).toContain('86 of 100');
    expect(text.indexOf('86 of 100')).toBeLessThan(text.indexOf('does not read LinkedIn yet'));
    expect(place.querySelectorAll('h1')).toHaveLength(1);
    expect(place.querySelectorAll('.primary')).toHaveLength(1);
    key('Enter');
    press(place, 'Add to targets');
    expect(on.add).toHaveBeenCalled();
  });

  it('still sees the place on the list of a company or of a contact’s company', () => {
    const { account, fit } = readView();
    const listed = { account, fit, target: target() } as VisitView;
    expect(opened({ ...unreadOnLinkedIn(COMPANY_AT), ...listed }).place.textContent).toContain(
      'On your list · tier A',
    );
    const contact = opened({ ...unreadOnLinkedIn(JANE_AT), ...listed, person: shown() }).place;
    expect(contact.querySelector('h1')?.textContent).toBe('Jane Example');
    expect(contact.textContent).toContain('On your list · tier A');
    expect(contact.textContent).toContain('does not read LinkedIn yet');
  });

  it('may add an unknown company by its address, but no company by a person’s', () => {
    const { place, on } = opened(unreadOnLinkedIn(COMPANY_AT));
    press(place, 'Add this company by its address');
    expect(on.add).toHaveBeenCalledOnce();
    expect(hasControl(opened(unreadOnLinkedIn(JANE_AT)).place, 'Add this company by its address')).toBe(
      false,
    );
  });
});

describe('a rep who turned LinkedIn on', () => {
  it('sees how it is read and how much of it today, and changes or ends that in one press', () => {
    const { place, on } = opened(personView());
    expect(place.textContent).toContain('LinkedIn: as you browse · 12 pages read today');
    press(place, 'Change: only when I click');
    expect(on.allowLinkedIn).toHaveBeenLastCalledWith('click');
    press(place, 'Turn off');
    expect(on.allowLinkedIn).toHaveBeenLastCalledWith('off');
  });

  it('on a click only, is offered the other way', () => {
    const { place, on } = opened(personView({ linkedin: { mode: 'click', readToday: 1 } }));
    expect(place.textContent).toContain('LinkedIn: only when you click · 1 page read today');
    press(place, 'Change: as I browse');
    expect(on.allowLinkedIn).toHaveBeenLastCalledWith('browse');
  });

  it('is not asked again on a page there that is never looked at', () => {
    const feed = 'https://www.linkedin.com/feed/';
    const { place } = opened(unreadOnLinkedIn(feed, { linkedin: { mode: 'browse', readToday: 3 } }));
    expect(place.querySelector('h1')?.textContent).toBe('Fitmark does not look at this page of LinkedIn.');
    expect(hasControl(place, 'Read LinkedIn as I browse')).toBe(false);
    expect(control(place, 'Turn off')).toBeTruthy();
  });

  it('sees no word of LinkedIn’s reading elsewhere', () => {
    expect(opened(readView()).place.querySelector('.linkedin-use')).toBeNull();
  });
});
