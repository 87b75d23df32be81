const HEAD = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quillmoor Valves: every part we make</title><meta name="description" content="Quillmoor makes valves for dairies and breweries."><link rel="canonical" href="/"></head><body><header><nav><a href="/">Home</a><a href="/about">About</a><a href="/contact">Contact</a></nav></header><main><h1>Every part we make</h1>`;
const FOOT = `</main><footer><address>Quillmoor Valves Ltd, 4 Weir Lane, Stroud</address><a href="mailto:info@quillmoor.example">info@quillmoor.example</a></footer></body></html>`;

/** The mix of a product page: headings, running text with links and emphasis, a list of links, a table, a card in a nest of boxes. */
function section(n: number): string {
  return `<section class="part" id="part-${n}"><h2>Part ${n}</h2><p>Number ${n} closes a line of <strong>${n % 90} mm</strong> and is listed under <a href="/parts/${n}">its own page</a>.</p><p>It was tested <em>${n} times</em>, by hand, at the works in Stroud.</p><ul><li><a href="/parts/${n}/drawing">Drawing</a></li><li><a href="/parts/${n}/seal">Seal kit</a></li><li>Weight ${n % 40} kg</li></ul><table><tbody><tr><th>Steel</th><td>316L</td></tr><tr><th>Pressure</th><td>${n % 25} bar</td></tr></tbody></table><div class="card"><div class="card-body"><div><img src="/parts/${n}.jpg" alt="Part ${n}"></div><div><span>Ready in ${n % 9} days</span></div></div></div></section>`;
}

const tagsIn = (html: string) => html.match(/<[a-z]/g)?.length ?? 0;
const TAGS_IN_SECTION = tagsIn(section(0));

/** An invented company's page with exactly so many elements; from 60 on. */
export function syntheticPage(elements: number): string {
  let left = elements - tagsIn(HEAD) - tagsIn(FOOT);
  const sections: string[] = [];
  for (let n = 0; left >= TAGS_IN_SECTION; n++) {
    sections.push(section(n));
    left -= TAGS_IN_SECTION;
  }
  return `${HEAD}${sections.join('\n')}${'<p>And more.</p>'.repeat(left)}${FOOT}`;
}
