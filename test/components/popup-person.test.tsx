// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import { bothWords } from '../../components/popup/person/person-words.ts';
import type { VisitView } from '../../lib/messages/visit.ts';
import { control, draw, hasControl, key, press, redraw } from './draw.tsx';
import { NOW, person, personView, popupActions, readView, shown, target } from './invented.ts';

function opened(view: VisitView = personView()) {
  const on = popupActions();
  return { on, place: draw(<Popup view={view} on={on} />) };
}

/** The person’s page before anything is known of their company. */
function companyless(over: Parameters<typeof person>[0]): VisitView {
  const { account: _, fit: _fit, ...rest } = personView();
  const { accountId: _id, ...nobody } = person();
  return { ...rest, person: shown({ person: { ...nobody, ...over } }) };
}

describe('a rep opens the popup on somebody’s page', () => {
  it('reads who it is: name, headline, title at a company, since when, place', () => {
    const { place, on } = opened();
    expect(place.querySelector('h1')?.textContent).toBe('Jane Example');
    expect(place.querySelectorAll('h1')).toHaveLength(1);
    expect(place.textContent).toContain('Moving cold things about');
    expect(place.querySelector('.job')?.textContent).toBe(
      'Head of Purchasing at Nordfracht · since Aug 2021',
    );
    expect(place.textContent).toContain('Hamburg, Germany');
    press(place, 'Nordfracht');
    expect(on.openUrl).toHaveBeenCalledWith('https://www.linkedin.com/company/nordfracht');
  });

  it('reads both fits side by side, and what the role’s rests on', () => {
    const { place } = opened();
    expect(place.querySelector('.both-words')?.textContent).toBe('Right person at the right company');
    const [company, role] = [...place.querySelectorAll('.side')].map((side) => side.textContent);
    expect(company).toBe('CompanyAStrong fit86 of 100 · 5 of 6 known');
    expect(role).toBe('RoleRight role2 of 2 as wanted');
    const part = place.querySelector('[aria-label=Role] .reason');
    expect(part?.querySelector('svg')?.getAttribute('aria-label')).toBe('Yes');
    expect(part?.textContent).toBe('Rank: HeadWanted: Owner, chief or head');
    expect(place.textContent).toContain('We are 320 people in Hamburg');
  });

  it('reads whom they left, and when that was seen', () => {
    const left = [{ company: { name: 'Contoso' }, at: NOW }];
    const { place } = opened(personView({ person: shown({ person: person({ left }) }) }));
    expect(place.querySelector('.changed')?.textContent).toBe('Left Contoso (seen 23 Nov 2026)');
  });

  it('is asked whom to speak to where the profile names nobody', () => {
    const { fit: _, ...without } = shown();
    const { place, on } = opened(personView({ person: without }));
    expect(place.querySelector('.both-words')).toBeNull();
    press(place, 'Say whom');
    expect(on.openIcp).toHaveBeenCalledOnce();
  });

  it('is told what to do where the page names no employer', () => {
    const { company: _, ...rest } = person();
    const view = companyless({});
    const { accountId: _id, ...nobody } = rest;
    const { place } = opened({ ...view, person: shown({ person: nobody }) });
    expect(place.textContent).toContain('Open that company’s page and add it there.');
    expect(place.querySelector('.foot .button')).toBeNull();
  });

  it('is led to the employer’s page where Fitmark knows nothing of them', () => {
    const { place, on } = opened(companyless({}));
    expect(place.textContent).toContain('Fitmark knows nothing of Nordfracht yet.');
    press(place, 'its LinkedIn page');
    expect(on.openUrl).toHaveBeenCalledWith('https://www.linkedin.com/company/nordfracht');
    expect(place.querySelector('.both-words')?.textContent).toBe(
      'Right role, but the company is not known yet',
    );
  });
});

describe('the sentence on both fits', () => {
  it.each([
    ['A', 'yes', 'Right person at the right company'],
    ['B', 'no', 'Right company, other role'],
    ['A', 'partly', 'Right company, role fits in part'],
    ['B', 'unknown', 'Right company, role unclear'],
    ['C', 'yes', 'Right role, but a weak fit'],
    ['D', 'no', 'Other role, and a poor fit'],
    ['?', 'yes', 'Right role, but the company needs more reading'],
    ['×', 'yes', 'Right role, but the company is ruled out'],
  ] as const)('says for %s and %s: %s, %s', (letter, role, words) => {
    expect(bothWords(letter, role)).toBe(words);
  });
});

describe('a rep adds somebody’s company', () => {
  const ADD = 'Add Nordfracht with Jane Example as contact';

  it('with them as its contact, by Enter alone', () => {
    const { place } = opened();
    expect(document.activeElement).toBe(control(place, ADD));
    expect(place.querySelectorAll('.primary')).toHaveLength(1);
  });

  it('and takes both back with one Undo', () => {
    const { place, on } = opened();
    press(place, ADD);
    expect(on.add).toHaveBeenCalledOnce();
    const saved = shown({ person: person({ savedAt: NOW }) });
    redraw(place, <Popup view={personView({ person: saved, target: target() })} on={on} />);
    expect(place.textContent).toContain('Contact at Nordfracht');
    expect(place.textContent).toContain('On your list · tier A');
    press(place, 'Undo');
    expect(on.remove).toHaveBeenCalledOnce();
    expect(on.keep).toHaveBeenCalledWith(saved.person, false);
  });

  it('and keeps a contact from before when that is undone', () => {
    const saved = shown({ person: person({ savedAt: NOW }) });
    const { place, on } = opened(personView({ person: saved }));
    press(place, 'Add Nordfracht to targets');
    redraw(place, <Popup view={personView({ person: saved, target: target() })} on={on} />);
    press(place, 'Undo');
    expect(on.remove).toHaveBeenCalledOnce();
    expect(on.keep).not.toHaveBeenCalled();
  });

  it('or only saves them where it is on the list already', () => {
    const { place, on } = opened(personView({ target: target() }));
    expect(document.activeElement).toBe(control(place, 'Save as contact'));
    press(place, 'Save as contact');
    expect(on.keep).toHaveBeenCalledWith(person(), true);
  });
});

describe('contacts', () => {
  const JANE = shown({ person: person({ savedAt: NOW }) });
  const view = readView({ contacts: [JANE] });

  it('stand with the company, each with their page and how their role fits', () => {
    const { place, on } = opened(view);
    const row = place.querySelector('.contacts li');
    expect(row?.textContent).toContain('Head of Purchasing');
    expect(row?.textContent).toContain('Right role');
    press(place, 'Jane Example');
    expect(on.openUrl).toHaveBeenCalledWith('https://www.linkedin.com/in/jane-example');
  });

  it('are removed or forgotten by a press, with the way back', () => {
    const { place, on } = opened(view);
    press(place, 'Remove Jane Example from contacts');
    expect(on.keep).toHaveBeenCalledWith(JANE.person, false);
    press(place, 'Forget Jane Example');
    expect(on.forgetPerson).toHaveBeenCalledWith(JANE.person);
    const undo = { words: 'Jane Example is forgotten', press: on.restore };
    redraw(place, <Popup view={readView()} undo={undo} on={on} />);
    expect(document.activeElement?.textContent).toBe('Jane Example is forgotten');
    key('Enter');
    expect(on.restore).not.toHaveBeenCalled();
    press(place, 'Undo: Jane Example is forgotten');
    expect(on.restore).toHaveBeenCalledOnce();
    expect(hasControl(place, 'Forget Jane Example')).toBe(false);
  });

  it('do not name the person whose page it is a second time', () => {
    const { place } = opened(personView({ contacts: [JANE] }));
    expect(place.querySelector('.contacts')).toBeNull();
  });
});

describe('a rep wants somebody or a company forgotten', () => {
  it('and finds both under More, folded', () => {
    const { place, on } = opened();
    const more = control(place, 'More').closest('details');
    expect(more?.open).toBe(false);
    press(place, 'Forget this person');
    expect(on.forgetPerson).toHaveBeenCalledWith(person());
    press(place, 'Forget this company everywhere');
    expect(on.forgetCompany).toHaveBeenCalledOnce();
  });

  it('and sees the company that stays, with a word that the person is gone', () => {
    const { person: _, ...gone } = personView();
    const { place, on } = opened(gone);
    expect(place.querySelector('.notice.quiet')?.textContent).toContain(
      'Nothing is kept of whom this page shows.',
    );
    expect(place.querySelector('h1')?.textContent).toBe('Nordfracht');
    press(place, 'Read this page');
    expect(on.readNow).toHaveBeenCalledOnce();
  });

  it('and is told that nothing is kept, with the way to read it again', () => {
    const { account: _, fit: _fit, ...gone } = readView();
    const { place, on } = opened(gone);
    expect(place.querySelector('h1')?.textContent).toBe('Nothing is kept of whom this page shows.');
    press(place, 'Read this page');
    expect(on.readNow).toHaveBeenCalledOnce();
  });
});
