import type { MeView } from "@shared/contract/patient-views";
import { View } from "@tarojs/components";
import { largeType, setLargeType } from "@/care/large-type";
import { useStore } from "@/care/store";
import { useLoaded } from "@/care/use-loaded";
import { useReminders } from "@/care/use-reminders";
import { meView } from "@/care/views";
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
import { phoneCall } from "@/platform/phone-call";
import { hasPrivacyContract, openPrivacyContract } from "@/platform/privacy";
import { open } from "@/routes";
import { meWords } from "@/words/me-words";
import { messageWords } from "@/words/message-words";
import { screenWords } from "@/words/screen-words";
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
      <Section title={meWords.complaint}>
        <View className="sheet rows">
          <Row
            icon="phone"
            title={screenWords.callClinicNumber(clinic.emergencyPhone)}
            hint={meWords.complaintText(clinic.emergencyPhone)}
            onTap={() => phoneCall(clinic.emergencyPhone)}
          />
        </View>
      </Section>
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
