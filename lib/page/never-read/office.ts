import { rows } from './rows.ts';

/** The rep's own documents, notes, drawings, files and signatures. */
export const DOCUMENTS = rows(`
  write coda.io/d docs.google.com forms.google.com hackmd.io keep.google.com notion.so onenote.com overleaf.com/project quip.com sheets.google.com simplenote.com slides.google.com word.cloud.microsoft workflowy.com
  keep app.box.com cloud.mail.ru disk.yandex.com disk.yandex.ru drive.google.com drive.proton.me dropbox.com evernote.com icloud.com mega.io mega.nz my.pcloud.com office.com office365.com onedrive.com onedrive.live.com photos.google.com sharepoint.com workdrive.zoho.com
  draw app.diagrams.net app.mural.co canva.com/design excalidraw.com figma.com/board figma.com/design figma.com/file lucid.app miro.com/app
  sign app.docusign.com app.hellosign.com docusign.net
`);

/** Tools that a firm works in: customers, projects, tickets, staff, books. Careers pages that such vendors host stay readable. */
export const WORK = rows(`
  customers app-eu1.hubspot.com app.apollo.io app.attio.com app.close.com app.copper.com app.hubspot.com app.intercom.com app.klaviyo.com app.outreach.io app.pipedrive.com app.salesloft.com crm.zoho.com crm.zoho.eu dynamics.com force.com my.salesforce.com
  projects app.asana.com app.clickup.com app.plex.tv app.shortcut.com app.todoist.com atlassian.net basecamp.com/login linear.app/login my.monday.com tasks.google.com todo.microsoft.com trello.com/b trello.com/c
  tickets app.frontapp.com app.gorgias.com desk.zoho.com service-now.com
  staff app.bamboohr.com app.deel.com app.greenhouse.io app.gusto.com app.lever.co app.personio.com app.rippling.com app.workable.com hire.lever.co myworkday.com online.adp.com workforcenow.adp.com
  books app.datev.de app.freshbooks.com app.lexoffice.de app.lexware.de app.netsuite.com app.sevdesk.de app.spendesk.com app.xero.com books.zoho.com concursolutions.com go.xero.com my.sevdesk.de qbo.intuit.com system.netsuite.com
  campaigns ads.google.com ads.linkedin.com ads.tiktok.com adsmanager.facebook.com analytics.google.com app.ahrefs.com app.mailchimp.com app.semrush.com business.facebook.com search.google.com/search-console tagmanager.google.com
  shops admin.shopify.com sellercentral.amazon.co.uk sellercentral.amazon.com sellercentral.amazon.de vendorcentral.amazon.com
`);

/** Consoles of clouds, servers and code: secrets and customers' data lie open there. */
export const CLOUDS = rows(`
  big admin.microsoft.com aws.amazon.com/console cloud.ibm.com cloud.oracle.com console.aliyun.com console.aws.amazon.com console.cloud.google.com console.cloud.tencent.com console.developers.google.com console.firebase.google.com endpoint.microsoft.com entra.microsoft.com firebase.google.com/console portal.azure.com portal.office.com security.microsoft.com
  hosts app.netlify.com app.terraform.io cloud.digitalocean.com cloud.linode.com cloud.mongodb.com console.hetzner.cloud console.hetzner.com console.online.net console.scaleway.com dash.cloudflare.com dashboard.heroku.com dashboard.render.com fly.io/dashboard hpanel.hostinger.com manager.ovh.com my.vultr.com railway.com/project robot.hetzner.com supabase.com/dashboard vercel.com/dashboard www.ovh.com/manager
  watch app.datadoghq.com app.datadoghq.eu app.launchdarkly.com app.pagerduty.com app.posthog.com one.newrelic.com
  models console.anthropic.com platform.openai.com
  code github.com/notifications github.com/settings github.dev gitlab.com/-/profile vscode.dev
`);

/** Sign-in, accounts and password managers. */
export const LOGINS = rows(`
  identity account.apple.com account.live.com account.microsoft.com account.proton.me account.samsung.com accounts.google.com accounts.youtube.com appleid.apple.com auth.openai.com auth0.openai.com id.atlassian.com id.sap.com idmsa.apple.com login.live.com login.microsoft.com login.microsoftonline.com login.salesforce.com login.xero.com login.yahoo.com myaccount.google.com myaccount.microsoft.com myapplications.microsoft.com mysignins.microsoft.com okta-emea.com oktapreview.com passwords.google.com signin.aws.amazon.com
  secrets app.dashlane.com app.keepersecurity.com bitwarden.com/vault keepersecurity.eu/vault lastpass.com/vault my.1password.ca my.1password.com my.1password.eu my.nordpass.com nordpass.com/vault pass.proton.me start.1password.com vault.bitwarden.com vault.bitwarden.eu vault.dashlane.com
`);
