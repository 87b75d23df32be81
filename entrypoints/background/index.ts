import '../../lib/text/zod-words.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '../../lib/browser/receive.ts';
import { Fault } from '../../lib/messages/answers.ts';
import { openStore } from '../../lib/store/database.ts';
import { problemSentence } from '../../lib/store/problem.ts';
import { allTouches } from '../../lib/store/touches.ts';
import { correctFact, disagree, overrideFit, passAccount } from './argue.ts';
import { backupMade, backupReady, hushBackups, planBackups, showBackups, watchBackups } from './back-up.ts';
import { changeTarget, logTouch, showStory, undoAct } from './change-target.ts';
import { showClients } from './clients.ts';
import { distinguishCompany, joinCompany, partCompany } from './company.ts';
import { forgetAccount, keepPerson, letPersonGo, rememberAccount, takePersonBack } from './forget.ts';
import { HOOK, watchHook } from './hook.ts';
import { applyImport, dropImport, showImports, stageImport, undoImport } from './imports.ts';
import { correctIndustry } from './industry.ts';
import { allowLinkedIn } from './linkedin.ts';
import { addToList, removeFromList, restoreToList } from './list.ts';
import { tellNames } from './names.ts';
import { showPacks, suggestWords } from './needs.ts';
import { pageRead, pageStopped } from './page-read.ts';
import { learnProfile, previewProfile } from './preview.ts';
import {
  listProfiles,
  removeProfile,
  restoreProfile,
  saveProfile,
  showProfile,
  showVersions,
} from './profile.ts';
import { refuseProposal, showProposals } from './proposals.ts';
import { refreshProspects } from './prospects.ts';
import { watchReminders } from './remind.ts';
import { applyRestore, dropRestore, lookAtRestore } from './restore.ts';
import { chooseForList, swapOnList, weakestOnList } from './room.ts';
import { chooseSettings } from './settings.ts';
import { showList } from './show-list.ts';
import { siteRead } from './site-read.ts';
import { fitTold } from './told.ts';
import { readVisit, showVisit } from './view.ts';
import { watchTabsAndAccess } from './watch.ts';

/**
 * The one writer. It keeps nothing in mind between events: the browser ends it at will.
 * What each message asks and answers stands in lib/messages/table.ts.
 */
export default defineBackground({
  type: 'module',
  main() {
    listen(
      {
        'page/read': pageRead,
        'page/stopped': pageStopped,
        'site/read': siteRead,
        'visit/show': showVisit,
        'visit/read': readVisit,
        'target/add': addToList,
        'target/remove': removeFromList,
        'target/restore': restoreToList,
        'target/change': changeTarget,
        'target/log': logTouch,
        'target/undo': undoAct,
        'target/choose': chooseForList,
        'target/swap': swapOnList,
        'target/weakest': weakestOnList,
        'target/story': showStory,
        'names/tell': tellNames,
        'touches/show': () => allTouches(openStore()),
        'settings/change': chooseSettings,
        'prospects/refresh': refreshProspects,
        'import/stage': stageImport,
        'import/apply': applyImport,
        'import/drop': dropImport,
        'import/undo': undoImport,
        'import/history': showImports,
        'backup/show': showBackups,
        'backup/plan': planBackups,
        'backup/made': backupMade,
        'backup/ready': backupReady,
        'backup/hush': hushBackups,
        'restore/look': lookAtRestore,
        'restore/apply': applyRestore,
        'restore/drop': dropRestore,
        ...HOOK,
        'account/join': joinCompany,
        'account/part': partCompany,
        'account/distinguish': distinguishCompany,
        'account/forget': forgetAccount,
        'account/remember': rememberAccount,
        'person/save': keepPerson,
        'person/forget': letPersonGo,
        'person/remember': takePersonBack,
        'linkedin/allow': allowLinkedIn,
        'industry/correct': correctIndustry,
        'fact/correct': correctFact,
        'fit/override': overrideFit,
        'account/pass': passAccount,
        'fit/disagree': disagree,
        'fit/show': fitTold,
        'list/show': showList,
        'clients/show': showClients,
        'need/packs': showPacks,
        'need/suggest': suggestWords,
        'icp/show': showProfile,
        'icp/save': saveProfile,
        'icp/list': listProfiles,
        'icp/remove': removeProfile,
        'icp/versions': showVersions,
        'icp/restore': restoreProfile,
        'icp/preview': previewProfile,
        'icp/learn': learnProfile,
        'icp/proposals': showProposals,
        'icp/refuse': refuseProposal,
      },
      (error) => new Fault('store', problemSentence(error)),
    );
    watchTabsAndAccess();
    watchReminders();
    watchBackups();
    watchHook();
  },
});
