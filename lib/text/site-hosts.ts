import { isHost } from './hosts.ts';

/** Names sold as countries' and cities' own are. */
const REGISTRIES = `
  ae.org africa.com br.com cn.com co.com com.de com.se de.com eu.com gb.net gr.com hk.com hu.net in.net it.com jp.net
  jpn.com mex.com nyc.mn ru.com ru.net sa.com se.net uk.com uk.net us.com us.org za.com za.net za.org hk.org jpn.org
  co.ca co.cz co.de co.dk co.nl co.no co.pl co.ro co.education co.business co.network co.technology co.financial co.site
  co.events co.place co.scot me.scot org.scot co.ua biz.ua ltd.ua pp.ua cc.ua firm.dk biz.dk store.dk reg.dk shop.ro
  priv.at ltd.hk inc.hk biz.ng col.ng firm.ng gen.ng ltd.ng ngo.ng plc.ng eu.org of.je radio.am radio.fm web.in com.ru
  edu.ru gov.ru int.ru mil.ru msk.ru net.ru nov.ru org.ru pp.ru spb.ru ac.ru vladimir.ru msk.su nov.su spb.su
  krasnodar.su com.fo co.fo co.bn co.krd edu.krd online.th shop.th my.be my.de my.at 4u.com base.ec official.ec
  tech.orange graphic.design za.bz oy.lc store.cv sch.ac tche.br ngo.us art.pl bielsko.pl gda.pl gdansk.pl gdynia.pl
  gliwice.pl krakow.pl leczna.pl lodz.pl lubartow.pl lublin.pl med.pl pabianice.pl plock.pl poniatowa.pl poznan.pl
  sieradz.pl skierniewice.pl sopot.pl swidnik.pl torun.pl wroc.pl zakopane.pl zgierz.pl krasnik.pl`;

/** Professions and public bodies. */
const PROFESSIONS = `
  aeroport.fr avocat.fr chambagri.fr chirurgiens-dentistes.fr chirurgiens-dentistes-en-france.fr experts-comptables.fr
  medecin.fr notaires.fr pharmacien.fr port.fr veterinaire.fr campaign.gov.uk service.gov.uk service.gov.scot hosp.uk
  kuleuven.cloud rub.de ruhr-uni-bochum.de schulserver.de`;

/** Makers of sites, of shops and of blogs. */
const MAKERS = `
  123hjemmeside.dk 123hjemmeside.no 123homepage.it 123kotisivu.fi 123miweb.es 123minsida.se 123paginaweb.pt
  123siteweb.fr 123webseite.at 123webseite.de 123website.be 123website.ch 123website.lu 123website.nl altervista.org
  barsy.bg base.shop base44.app bearblog.dev blogspot.com boutir.com bubbleapps.io canva.link
  canva.run my.canva.site my.canvasite.cn carrd.co crd.co chatgpt.site durumis.com editorx.io elementor.cloud
  elementor.cool fashionstore.jp figma.site flutterflow.app framer.ai framer.app framer.media framer.photos
  framer.website framer.wiki freesite.host hatenablog.com hatenablog.jp hatenadiary.com hatenadiary.jp hatenadiary.org
  hateblo.jp heyflow.page heyflow.site hoplix.shop jouwweb.site buyshop.jp kawaiishop.jp theshop.jp leadpages.co
  live-website.com lovable.app lpages.co minisite.ms myshopblocks.com myshopify.com myspreadshop.at myspreadshop.be
  myspreadshop.ch myspreadshop.co.uk myspreadshop.com myspreadshop.com.au myspreadshop.ca myspreadshop.de
  myspreadshop.dk myspreadshop.es myspreadshop.fi myspreadshop.fr myspreadshop.ie myspreadshop.it myspreadshop.net
  myspreadshop.nl myspreadshop.no myspreadshop.pl myspreadshop.se notion.site ravpage.co.il readymade.jp sellfy.store
  handcrafted.jp shopitsite.com shoparena.pl ecommerce-shop.pl homesklep.pl shopselect.net shopware.shop shopware.store
  simplesite.com simplesite.com.br simplesite.gr simplesite.pl square.site storebase.store supersale.jp typedream.app
  umso.co vistablog.ir vivenushop.com webadorsite.com webflow.io website.one service.one websitebuilder.online
  wixsite.com wixstudio.com wixstudio.io wpenginepowered.com yolasite.com pixolino.com siiites.com quicksytes.com
  orsites.com squares.net boomla.net siteleaf.net usercontent.jp shop.brendly.ba shop.brendly.hr shop.brendly.rs
  discourse.group gitbook.io readthedocs.io musician.io mydobiss.com sakura.tv`;

/** Hosts of whole sites. */
const HOSTERS = `
  12hp.at 12hp.ch 12hp.de 2ix.at 2ix.ch 2ix.de 4lima.at 4lima.ch 4lima.de lima-city.at lima-city.ch lima-city.de
  lima-city.rocks a2hosted.com alwaysdata.net amplifyapp.com apps-1and1.com apps-1and1.net app-ionos.space appspot.com
  aem.live aem.page hlx.live hlx.page azurestaticapps.net azurewebsites.net bitbucket.io bplaced.com bplaced.de
  bplaced.net codeberg.page community-pro.de community-pro.net cpanel.site cprapid.com cyon.link cyon.site demon.nl
  directwp.eu dreamhosters.com fastvps.site fastvps-server.com firebaseapp.com fly.dev futurehosting.at futurecms.at
  *.futurecms.at github.io gitlab.io gotpantheon.com pantheonsite.io heliohost.us helioho.st herokuapp.com heteml.net
  hosting-cluster.nl hostyhosting.io hypernode.io iki.fi kapsi.fi in-berlin.de in-brb.de in-butter.de in-dsl.de
  in-dsl.net kasserver.com kinghost.net uni5.net laravel.cloud lolipop.io on-forge.com magentosite.cloud
  *.magentosite.cloud memset.net miniserver.com mittwald.info mittwaldserver.info typo3server.info netlify.app
  nfshost.com nimsite.uk ondigitalocean.app onrender.com pages.dev r2.dev workers.dev plesk.page pleskns.com
  pythonanywhere.com eu.pythonanywhere.com app.render.com replit.app repl.co sakuratan.com sakuraweb.com
  up.railway.app *.run.app run.app schokokeks.net servebolt.cloud simple-url.com square7.ch square7.de square7.net
  statichost.page streamlit.app surge.sh temp-dns.com now.sh now-dns.org tempurl.host transurl.be transurl.eu
  transurl.nl *.transurl.be *.transurl.eu *.transurl.nl site.transip.me tuxfamily.org vercel.app vercel.dev web.app
  webhosting.be site.webhosting.be webspace.rocks webspaceconfig.de wpdevcloud.com wpsquared.site wpmudev.host
  xs4all.space zeabur.app e.id zone.id kirara.st websozai.jp freebox-os.com realm.cz e4.cz cfolks.pl beep.pl nohost.me
  hstgr.cloud space-to-rent.com cloudaccess.host cloudaccess.net wp2.host`;

/** Japan's names to let: what the host below is called has nothing to do with the shop that lives there. */
const TO_LET = `
  0am.jp 0g0.jp 0j0.jp 0t0.jp 2-d.jp angry.jp babyblue.jp babymilk.jp backdrop.jp bambina.jp bitter.jp blush.jp bona.jp
  boo.jp boy.jp boyfriend.jp but.jp candypop.jp capoo.jp catfood.jp cheap.jp chicappa.jp chillout.jp chips.jp chowder.jp
  chu.jp ciao.jp cocotte.jp coolblog.jp cranky.jp cutegirl.jp daa.jp daynight.jp deca.jp deci.jp digick.jp eek.jp
  egoism.jp fakefur.jp fem.jp flier.jp floppy.jp fool.jp frenchkiss.jp girlfriend.jp girly.jp gloomy.jp gonna.jp
  greater.jp hacca.jp halfmoon.jp heavy.jp her.jp hiho.jp hippy.jp holy.jp hungry.jp icurus.jp itigo.jp jeez.jp
  jellybean.jp kikirara.jp kill.jp kilo.jp kuron.jp littlestar.jp lolipopmc.jp lolitapunk.jp lomo.jp lovepop.jp
  lovesick.jp main.jp mimoza.jp mods.jp mond.jp mongolian.jp moo.jp namaste.jp netgamers.jp nikita.jp nobushi.jp noor.jp
  nyanta.jp oops.jp parallel.jp parasite.jp pecori.jp peewee.jp penne.jp pepper.jp perma.jp pigboat.jp pinoko.jp
  punyu.jp pupu.jp pussycat.jp pya.jp raindrop.jp rdy.jp rgr.jp rulez.jp sadist.jp saloon.jp sblo.jp schoolbus.jp
  secret.jp skr.jp staba.jp stripper.jp sub.jp sunnyday.jp tank.jp thick.jp tonkotsu.jp under.jp undo.jp upper.jp
  velvet.jp verse.jp versus.jp vivian.jp watson.jp weblike.jp whitesnow.jp wjg.jp xii.jp zombie.jp gehirn.ne.jp
  ivory.ne.jp mail-box.ne.jp mints.ne.jp mokuren.ne.jp opal.ne.jp sakura.ne.jp sumomo.ne.jp topaz.ne.jp x0.com x0.to`;

/**
 * For the build alone. Of the 2,700 hosts whose owners give names below them to others (the private part of the public
 * suffix list), those below which companies, shops, practices and clubs show their sites: what is left out gives names to
 * machines at home, parts and previews of programs, and files. A host below one left out counts to that one.
 */
export const SITE_HOSTS: readonly string[] = [REGISTRIES, PROFESSIONS, MAKERS, HOSTERS, TO_LET].flatMap(
  (hosts) => hosts.trim().split(/\s+/),
);

/** Whether it is one of them, or one's region ("westeurope-01.azurewebsites.net"). */
export const isSiteHost = (host: string): boolean => SITE_HOSTS.some((one) => isHost(host, one));
