import { rows } from './rows.ts';

/** Patients' portals, booking with doctors, tele-medicine, and what people write down about their bodies. */
export const HEALTH = rows(`
  at elga.gv.at gesundheit.gv.at
  au healthengine.com.au hotdoc.com.au myhealthrecord.gov.au
  be masante.belgique.be mijngezondheid.be
  br conectesus.saude.gov.br
  ca myhealth.alberta.ca telushealth.com
  ch onedoc.ch
  de arzt-auskunft.de doctolib.de jameda.de meine.aok.de meine.barmer.de meine.tk.de samedi.de
  dk min.medcom.dk sundhed.dk
  es doctoralia.es
  fi kanta.fi maisa.fi omakanta.fi
  fr ameli.fr doctolib.fr dossier-medical-partage.fr keldoc.com maiia.com monespacesante.fr qare.fr
  gb access.login.nhs.uk livi.co.uk patientaccess.com patients-know-best.com pkb.io
  in practo.com
  it doctolib.it fascicolosanitario.it fse.regione.lombardia.it miodottore.it
  nl mijngezondheid.net mijnzorgonline.nl thuisarts.nl
  no helsenorge.no
  pl pacjent.gov.pl znanylekarz.pl
  se 1177.se kry.se
  us 23andme.com ancestry.com betterhelp.com followmyhealth.com goodrx.com healow.com kp.org medicare.gov mychart.com mychart.org myhealth.va.gov myquest.questdiagnostics.com onemedical.com patientfusion.com patientgateway.org patientportal.com talkspace.com teladoc.com webmd.com zocdoc.com
  devices account.withings.com app.clue.app connect.garmin.com flo.health myfitnesspal.com
`);
