import type { MeView } from "@shared/contract/patient-views";
import type { MyReferral } from "@shared/contract/referral-views";
import { View } from "@tarojs/components";
import { largeType, setLargeType } from "@/care/large-type";
import { useStore } from "@/care/store";
import { useLoaded } from "@/care/use-loaded";
import { useReminders } from "@/care/use-reminders";
import { meView, myReferralView, sheetsView } from "@/care/views";
import { EmergencyFooter } from "@/components/emergency-footer";
import { Heading } from "@/components/heading";
import { Notice } from "@/components/notice";
import { ProblemNotice } from "@/components/problem-notice";
import { ReminderBalance } from "@/components/reminder-balance";
import { Row } from "@/components/row";
import { Screen } from "@/components/screen";
import { Section } from "@/components/section";
import { SwitchRow } from "@/components/switch-row";
import { Waiting } from "@/components/waiting";
import { hasPrivacyContract, openPrivacyContract } from "@/platform/privacy";
import { mayCome, mayEnterCode, mayShare } from "@/referral/may-share";
import { open } from "@/routes";
import { articleWords } from "@/words/article-words";
import { caseWords } from "@/words/case-words";
import { companionWords } from "@/words/companion-words";
import { complaintWords } from "@/words/complaint-words";
import { meWords } from "@/words/me-words";
import { messageWords } from "@/words/message-words";
import { screenWords } from "@/words/screen-words";
import { sheetWords } from "@/words/sheet-words";
import { ConsentRows } from "./consent-rows";
import "./index.scss";
import { Leave } from "./leave";
import { LookedAt } from "./looked-at";
import { SourceConsentAlone } from "./source-consent";

function LargeType() {
  const large = useStore(largeType);
  return (
    <View className="sheet rows">
      <SwitchRow
        id="large-type"
        title={meWords.largeType}
        hint={meWords.largeTypeHint}
        on={large}
        onTap={() => setLargeType(!large)}
      />
    </View>
  );
}

function OwnPages({ view, unread }: { readonly view: MeView; readonly unread: number }) {
  const { episodeId } = view;
  return (
    <View className="sheet rows gap">
      <Row
        id="messages"
        icon="bell"
        title={messageWords.title}
        hint={messageWords.hint(unread)}
        onTap={() => open("messages")}
      />
      <Row
        id="agreement"
        icon="phone"
        title={meWords.agreement}
        hint={meWords.agreementHint}
        onTap={() => open("agreement")}
      />
      {episodeId !== undefined && <Row icon="pulse" title={meWords.records} onTap={() => open("history")} />}
      {episodeId !== undefined && (
        <Row
          id="companions"
          icon="check"
          title={companionWords.title}
          hint={companionWords.hint}
          onTap={() => open("companions", { episode: episodeId })}
        />
      )}
      <Row id="family" icon="people" title={meWords.family} hint={meWords.familyHint} onTap={() => open("family")} />
      <Row icon="sheet" title={meWords.bind} onTap={() => open("bind")} />
      {hasPrivacyContract && <Row icon="shield" title={meWords.privacy} onTap={openPrivacyContract} />}
    </View>
  );
}

function cardHint(mine: MyReferral): string {
  if (mayEnterCode(mine)) return meWords.cardLaterOrCode;
  return mayCome(mine) ? meWords.cardLater : meWords.cardHint;
}

/** The card, for those it concerns, and what anybody may read. */
function OfTheClinic() {
  const { view } = useStore(myReferralView.store);
  const concerns = view !== undefined && (mayShare(view) || mayCome(view));
  return (
    <Section title={meWords.clinic}>
      <View className="sheet rows">
        {concerns && (
          <Row id="clinic-card" icon="share" title={meWords.card} hint={cardHint(view)} onTap={() => open("share")} />
        )}
        <Row
          id="articles"
          icon="sheet"
          title={articleWords.title}
          hint={articleWords.hint}
          onTap={() => open("articles")}
        />
      </View>
    </Section>
  );
}

/** Surveys that wait, and the way to say what one is not content with. */
function SayIt() {
  const { view } = useLoaded(sheetsView);
  return (
    <Section title={meWords.say}>
      <View className="sheet rows">
        <Row
          id="surveys"
          icon="sheet"
          title={sheetWords.title}
          {...(view === undefined ? {} : { hint: sheetWords.listHint(view.sheets.length) })}
          onTap={() => open("surveys")}
        />
        <Row
          id="complaint"
          icon="chat"
          title={complaintWords.title}
          hint={complaintWords.hint}
          onTap={() => open("complaint")}
        />
        <Row id="cases" icon="people" title={caseWords.title} hint={caseWords.hint} onTap={() => open("cases")} />
      </View>
    </Section>
  );
}

function Known({ view, unread }: { readonly view: MeView; readonly unread: number }) {
  const { clinic, staff, episodeId } = view;
  return (
    <>
      <Heading className="me__name" level={1} text={view.patientName ?? staff?.name ?? meWords.stranger} />
      <View className="soft">{staff === undefined ? clinic.name : `${clinic.name} · ${staff.title}`}</View>
      <View className="gap">
        <LargeType />
      </View>
      {staff !== undefined && (
        <Section title={meWords.staff}>
          <View className="sheet rows">
            <Row id="approve" icon="desktop" title={meWords.approve} onTap={() => open("approve")} />
          </View>
        </Section>
      )}
      {episodeId !== undefined && <ConsentRows episodeId={episodeId} consents={view.consents} />}
      {episodeId === undefined && <SourceConsentAlone />}
      <ReminderBalance />
      <OwnPages view={view} unread={unread} />
      {episodeId !== undefined && <LookedAt episodeId={episodeId} />}
      <SayIt />
      <OfTheClinic />
      <Leave />
      <View className="section">
        <Notice icon="warning" tone="plain">
          {screenWords.notAmbulance}
        </Notice>
      </View>
    </>
  );
}

/** The person: what they agreed to, who looked, how large the type is, and the way out. */
export default function Me() {
  const { view, problem } = useLoaded(meView);
  useLoaded(myReferralView);
  const unread = useReminders().view?.unread ?? 0;
  return (
    <Screen title={meWords.title} tab footer={<EmergencyFooter />}>
      {view === undefined && problem === undefined && <Waiting />}
      {view === undefined && problem !== undefined && (
        <>
          <ProblemNotice problem={problem} onRetry={() => meView.load()} />
          <LargeType />
        </>
      )}
      {view !== undefined && <Known view={view} unread={unread} />}
    </Screen>
  );
}
