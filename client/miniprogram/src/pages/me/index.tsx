import type { MeView } from "@shared/contract/patient-views";
import { View } from "@tarojs/components";
import { largeType, setLargeType } from "@/care/large-type";
import { useStore } from "@/care/store";
import { useLoaded } from "@/care/use-loaded";
import { meView } from "@/care/views";
import { EmergencyFooter } from "@/components/emergency-footer";
import { Heading } from "@/components/heading";
import { Notice } from "@/components/notice";
import { ProblemNotice } from "@/components/problem-notice";
import { Row } from "@/components/row";
import { Screen } from "@/components/screen";
import { Section } from "@/components/section";
import { SwitchRow } from "@/components/switch-row";
import { Waiting } from "@/components/waiting";
import { phoneCall } from "@/platform/phone-call";
import { hasPrivacyContract, openPrivacyContract } from "@/platform/privacy";
import { open } from "@/routes";
import { meWords } from "@/words/me-words";
import { screenWords } from "@/words/screen-words";
import { ConsentRows } from "./consent-rows";
import "./index.scss";
import { Leave } from "./leave";
import { LookedAt } from "./looked-at";
import { Reminders } from "./reminders";

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

function OwnPages({ view }: { readonly view: MeView }) {
  return (
    <View className="sheet rows gap">
      {view.episodeId !== undefined && <Row icon="pulse" title={meWords.records} onTap={() => open("history")} />}
      <Row id="family" icon="people" title={meWords.family} hint={meWords.familyHint} onTap={() => open("family")} />
      <Row icon="sheet" title={meWords.bind} onTap={() => open("bind")} />
      {hasPrivacyContract && <Row icon="shield" title={meWords.privacy} onTap={openPrivacyContract} />}
    </View>
  );
}

function Known({ view }: { readonly view: MeView }) {
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
      {episodeId !== undefined && <Reminders grantsLeft={view.grantsLeft} />}
      <OwnPages view={view} />
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
  return (
    <Screen title={meWords.title} tab footer={<EmergencyFooter />}>
      {view === undefined && problem === undefined && <Waiting />}
      {view === undefined && problem !== undefined && (
        <>
          <ProblemNotice problem={problem} onRetry={() => meView.load()} />
          <LargeType />
        </>
      )}
      {view !== undefined && <Known view={view} />}
    </Screen>
  );
}
