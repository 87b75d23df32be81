/** Names that a first list should hold (PRACTICE.md 1): until then the page says how many are missing. */
export const FIRST_NAMES = 10;

/** The empty list: what to do next, so that the first session ends with names. */
export function FirstList() {
  return (
    <section class="first-list" aria-labelledby="make-it-now">
      <h2 id="make-it-now">You have no list yet: make it now.</h2>
      <p>Without targets you call whoever answers. {FIRST_NAMES} names are enough to start.</p>
      <ol>
        <li>
          <b>Think of names.</b> Companies like your best customers, customers you nearly won, your
          competitors’ customers, and whoever your referrers know.
        </li>
        <li>
          <b>Open a company’s site</b> and press Fitmark in the toolbar: it says how well the company fits,
          and why.
        </li>
        <li>
          <b>Press Enter</b> to add it. It appears here, best fit on top.
        </li>
      </ol>
    </section>
  );
}
