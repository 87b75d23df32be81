import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { stopSign } from '../../lib/page/stop-signs.ts';

const signOf = (body: string) => stopSign(new JSDOM(body, { url: 'https://acme.example/' }).window.document);
const FIELD = '<form><input name="user"><input type="password" name="pass"></form>';

describe('a page that asks the rep for something secret', () => {
  it.each([
    ['to sign in', `<h1>Welcome back</h1>${FIELD}`],
    ['to register, in the midst of its text', `<header>Acme</header><main><p>Join us.</p>${FIELD}</main>`],
    ['in capitals', '<FORM><INPUT TYPE="PASSWORD"></FORM>'],
    ['in a page whose frame is named after its side column', `<div class="page has-sidebar">${FIELD}</div>`],
    [
      'with a form that hides what it stands in',
      `<form><input name="closest"><input name="parentElement"><input type="password"></form>`,
    ],
  ])('is not read when it asks for a password %s', (_how, html) => {
    expect(signOf(html)).toBe('login');
  });

  it.each([
    '<input autocomplete="cc-number">',
    '<input autocomplete="section-a billing cc-csc">',
    '<input name="cardNumber">',
    '<iframe title="Secure card payment input frame"></iframe>',
    '<div hidden><input name="cvc"></div>',
  ])('is not read when it has a field for a card: %s', (html) => {
    expect(signOf(html)).toBe('payment');
  });
});

describe('an ordinary company page', () => {
  it.each([
    ['in its header', `<header>${FIELD}</header>`],
    ['in the head of an old page', `<div id="PageHeader"><table><tr><td>${FIELD}</td></tr></table></div>`],
    ['in a box that a press brings up', `<div class="login-modal">${FIELD}</div>`],
    ['in a menu', `<div id="loginDropdown">${FIELD}</div>`],
    ['in a part that is hidden', `<main><section style="display: none">${FIELD}</section></main>`],
    ['that no person sees', '<main><input type="password" aria-hidden="true"></main>'],
    ['in its side column', `<aside>${FIELD}</aside>`],
  ])('is read although it has a sign-in %s', (_where, html) => {
    expect(signOf(html)).toBeUndefined();
  });

  it('is read with its search box and its newsletter form', () => {
    expect(signOf('<input type="search"><form><input type="email" name="card"></form>')).toBeUndefined();
  });
});
