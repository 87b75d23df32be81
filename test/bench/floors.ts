import type { CDPSession, Page } from 'playwright-core';

/** The least that any reader pays: a bare walk over the page, in milliseconds, and how much it met. */
interface Walked {
  ms: number;
  nodes: number;
}

/** Runs in the page. */
function walkElements(): Walked {
  const start = performance.now();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  let nodes = 0;
  while (walker.nextNode()) nodes += 1;
  return { ms: performance.now() - start, nodes };
}

/** Runs in the page. The lengths make the browser hand over every text, as whoever reads it must. */
function walkTexts(): Walked {
  const start = performance.now();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let nodes = 0;
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes += 1;
    length += node.nodeValue?.length ?? 0;
  }
  return { ms: performance.now() - start, nodes: length < 0 ? 0 : nodes };
}

export interface Floors {
  elements: Walked;
  texts: Walked;
}

/**
 * Walks the page in a tab twice, each for the first time in an isolated world of its own, as a content script's is:
 * no wrapper of a node is there yet, and nothing is compiled. `turn` alternates which walk goes first.
 */
export async function walkBare(tab: Page, turn: number): Promise<Floors> {
  const devtools = await tab.context().newCDPSession(tab);
  try {
    if (turn % 2 === 0) {
      const elements = await firstRun(devtools, walkElements);
      return { elements, texts: await firstRun(devtools, walkTexts) };
    }
    const texts = await firstRun(devtools, walkTexts);
    return { elements: await firstRun(devtools, walkElements), texts };
  } finally {
    await devtools.detach();
  }
}

function firstRun(devtools: CDPSession, walk: () => Walked): Promise<Walked> {
  return inNewWorld(devtools, walk.name, `(${walk})()`);
}

/** What an expression comes to in a new isolated world of a tab's page, such as content scripts run in. */
export async function inNewWorld<T>(devtools: CDPSession, name: string, expression: string): Promise<T> {
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const { executionContextId } = await devtools.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: `bench ${name}`,
  });
  const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    returnByValue: true,
  });
  if (exceptionDetails)
    throw new Error(`${name} failed: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  return result.value;
}
