import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

// jsdom lays nothing out, so it has nowhere to scroll.
Element.prototype.scrollIntoView ??= () => undefined;

const drawn: Element[] = [];

/** Does something and lets the page settle. */
export function doing(work: () => void): void {
  // With work that does not wait, nothing is left to wait for: the page has settled when this returns.
  void act(work);
}

/** Puts a component on the page as a rep sees it, effects included; gone again after the test. */
export function draw(content: ComponentChild): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  drawn.push(place);
  redraw(place, content);
  return place;
}

/** The same place with other props. */
export function redraw(place: Element, content: ComponentChild): void {
  doing(() => render(content, place));
}

afterEach(() => {
  for (const place of drawn.splice(0)) {
    doing(() => render(null, place));
    place.remove();
  }
});

/** The button or link whose accessible name is this; fails with the names there are. */
export function control(place: Element, name: string): HTMLElement {
  const all = [...place.querySelectorAll<HTMLElement>('button, a, summary, input, select, textarea')];
  const found = all.find((one) => nameOf(one) === name);
  if (found === undefined) throw new Error(`No control “${name}”; there are: ${all.map(nameOf).join(' | ')}`);
  return found;
}

export function hasControl(place: Element, name: string): boolean {
  return [...place.querySelectorAll<HTMLElement>('button, a')].some((one) => nameOf(one) === name);
}

export function press(place: Element, name: string): void {
  doing(() => control(place, name).click());
}

/** A key on whatever has the focus. */
export function key(name: string, more: KeyboardEventInit = {}): void {
  const to = document.activeElement ?? document.body;
  doing(() => {
    to.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }));
  });
}

export function type(field: HTMLElement, text: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    throw new Error('Not a field to type in.');
  doing(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function nameOf(one: HTMLElement): string {
  const said = one.getAttribute('aria-label');
  if (said !== null) return said;
  if (
    one instanceof HTMLInputElement ||
    one instanceof HTMLSelectElement ||
    one instanceof HTMLTextAreaElement
  )
    return one.labels?.[0]?.textContent ?? '';
  const copy = one.cloneNode(true);
  if (copy instanceof Element) for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove();
  return (copy.textContent ?? '').trim();
}
