/** Upper bounds of a reading; characters unless said otherwise. Typical pages give 10–40 kB. Constants, not one object: the build writes the numbers where they are used. */

/** Bytes of the whole reading as JSON in UTF-8 (DESIGN.md §3: plain data of bounded size). */
export const bytes = 256_000;
export const title = 300;
export const address = 300;
export const meta = 80;
export const metaText = 600;
export const metaTotal = 16_000;
export const jsonLdBlocks = 12;
/** A longer block is left out whole, for half of it does not parse. */
export const jsonLdText = 48_000;
export const jsonLdTotal = 64_000;
export const microdataProperties = 300;
export const microdataText = 300;
export const headings = 60;
export const headingText = 200;
/** Blocks a region; the main text gets the most, a long menu cannot crowd out the footer's address. */
export const blocks = { header: 40, nav: 40, main: 300, aside: 60, footer: 100 } as const;
export const blockText = 1_200;
export const blocksTotal = { header: 4_000, nav: 4_000, main: 32_000, aside: 6_000, footer: 8_000 } as const;
export const links = { header: 60, nav: 100, main: 150, aside: 50, footer: 100 } as const;
/** Mail, phone and profile links that are kept beyond those. */
export const contactLinks = 30;
export const linkText = 120;
export const pictures = 80;
export const pictureText = 80;
export const traces = 60;
export const inline = 50;
/** Of an inline script's beginning, its end, and both with the addresses named in it. */
export const inlineStart = 200;
export const inlineEnd = 120;
export const inlineText = 500;
export const comments = 20;
export const marks = 60;
/** Of the marks: names of scripts and styles. */
export const handles = 60;
export const alternates = 40;
/** Elements walked for text; of a longer page the footer is read besides. */
export const elements = 6_000;
/** A page with more elements is not searched as a whole either: its head, its beginning and its footer are read. */
export const searched = 30_000;
export const footerElements = 800;
/** Levels of nesting walked. */
export const depth = 120;
