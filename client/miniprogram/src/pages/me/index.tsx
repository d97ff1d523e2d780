import type { MeView } from "@shared/contract/patient-views";
import { View } from "@tarojs/components";
import { largeType, setLargeType } from "@/care/large-type";
import { useStore } from "@/care/store";
import { useLoaded } from "@/care/use-loaded";
import { useReminders } from "@/care/use-reminders";
import { meView, sheetsView } from "@/care/views";
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
import { open } from "@/routes";
import { caseWords } from "@/words/case-words";
import { complaintWords } from "@/words/complaint-words";
import { meWords } from "@/words/me-words";
import { messageWords } from "@/words/message-words";
import { screenWords } from "@/words/screen-words";
import { sheetWords } from "@/words/sheet-words";
import { ConsentRows } from "./consent-rows";
import "./index.scss";
import { Leave } from "./leave";
import { LookedAt } from "./looked-at";

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
      {view.episodeId !== undefined && <Row icon="pulse" title={meWords.records} onTap={() => open("history")} />}
      <Row id="family" icon="people" title={meWords.family} hint={meWords.familyHint} onTap={() => open("family")} />
      <Row icon="sheet" title={meWords.bind} onTap={() => open("bind")} />
      {hasPrivacyContract && <Row icon="shield" title={meWords.privacy} onTap={openPrivacyContract} />}
    </View>
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
      <ReminderBalance />
      <OwnPages view={view} unread={unread} />
      {episodeId !== undefined && <LookedAt episodeId={episodeId} />}
      <SayIt />
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
