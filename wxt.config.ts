import { defineConfig } from 'wxt';

/** The id Firefox knows the add-on by; tests need it to address its pages. */
const GECKO_ID = 'fitmark@fitmark.example';

/** One tree builds Chrome, Edge and Firefox. Every permission has its reason in the README. */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: '.output',
  vite: () => ({
    build: {
      modulePreload: false,
      // Rolldown would copy the 90 kB text of the public suffix list into each of its three places of use.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
  manifest: ({ browser }) => ({
    name: 'Fitmark',
    description:
      'Shows on the toolbar how well the company you are reading about fits your ideal client, why, and what is unknown.',
    permissions: ['activeTab', 'scripting', 'storage'],
    optional_host_permissions: ['*://*/*'],
    incognito: 'not_allowed',
    action: { default_title: 'Fitmark: click to read this page' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120', externally_connectable: { ids: [] } }),
  }),
});
