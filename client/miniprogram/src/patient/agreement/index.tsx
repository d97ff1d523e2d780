import type { AgreementView } from "@shared/contract/message-views";
import { View } from "@tarojs/components";
import Taro from "@tarojs/taro";
import { useState } from "react";
import { api } from "@/care/api";
import { remindersView } from "@/care/reminders";
import { useLoaded } from "@/care/use-loaded";
import { agreementsView } from "@/care/views";
import { ActionButton } from "@/components/action-button";
import { Blank } from "@/components/blank";
import { ChoiceChips } from "@/components/choice-chips";
import { Heading } from "@/components/heading";
import { ProblemNotice } from "@/components/problem-notice";
import { Screen } from "@/components/screen";
import { Waiting } from "@/components/waiting";
import { agreementWords } from "@/words/agreement-words";
import { type AgreementDraft, againstDraft, draftOf } from "./agreement-draft";
import { AgreementForm, type Trouble } from "./agreement-form";
import "./index.scss";
import { SavedAgreement } from "./saved-agreement";

const bottom = 100_000;

/** Brings into view what came of saving: the field that is wrong, what went wrong, or what is agreed now. */
function showOutcome(outcome: Trouble | undefined): void {
  const atPhone = outcome !== undefined && outcome.kind !== "refused";
  const place = atPhone
    ? { selector: "#phone-field", offsetTop: -100 }
    : { scrollTop: outcome === undefined ? 0 : bottom };
  Taro.pageScrollTo({ ...place, duration: 200 }).catch(() => undefined);
}

async function save({ patientId }: AgreementView, draft: AgreementDraft): Promise<Trouble | undefined> {
  const { phone, marketing = "refused", hours, ...rest } = draft;
  const reply = await api.call("agreement.save", {
    patientId,
    ...rest,
    hours: { ...hours },
    ...(phone === "" ? {} : { phone }),
    marketing,
  });
  if (!reply.ok) return { kind: "refused", problem: reply.problem };
  const { view } = agreementsView.store.get();
  const agreements = view?.agreements.map((one) => (one.patientId === patientId ? reply.data : one));
  agreementsView.replace({ agreements: agreements ?? [reply.data] });
  remindersView.load();
  return undefined;
}

/** One person's agreement: what holds now, and the form with one button. What was typed stays until it is saved. */
function Agreements({ agreements }: { readonly agreements: readonly AgreementView[] }) {
  const [chosen, setChosen] = useState<string>();
  const [drafts, setDrafts] = useState<Readonly<Record<string, AgreementDraft>>>({});
  const [trouble, setTrouble] = useState<Trouble>();
  const [sending, setSending] = useState(false);
  const [savedFor, setSavedFor] = useState<string>();
  const view = agreements.find(({ patientId }) => patientId === chosen) ?? agreements[0];
  if (view === undefined) {
    return (
      <Screen title={agreementWords.title} className="agreement">
        <Blank icon="phone" title={agreementWords.none} text={agreementWords.noneText} />
      </Screen>
    );
  }
  const { patientId } = view;
  const draft = drafts[patientId] ?? draftOf(view);
  const end = (outcome: Trouble | undefined) => {
    setTrouble(outcome);
    setSavedFor(outcome === undefined ? patientId : undefined);
    showOutcome(outcome);
  };
  const submit = async () => {
    const against = againstDraft(draft);
    if (against !== undefined) return end({ kind: against });
    setSending(true);
    const outcome = await save(view, draft);
    setSending(false);
    end(outcome);
  };
  const change = (patch: Partial<AgreementDraft>) => {
    setTrouble(undefined);
    setSavedFor(undefined);
    setDrafts({ ...drafts, [patientId]: { ...draft, ...patch } });
  };
  return (
    <Screen
      title={agreementWords.title}
      className="agreement"
      footer={
        <ActionButton
          id="save"
          text={sending ? agreementWords.saving : agreementWords.save}
          off={sending}
          onTap={submit}
        />
      }
    >
      <Heading className="title" level={1} text={agreementWords.heading} />
      <View className="soft">{agreementWords.intro}</View>
      {agreements.length > 1 && (
        <View className="gap">
          <ChoiceChips
            label={agreementWords.whose}
            name="person"
            options={agreements.map((one) => ({ id: one.patientId, text: one.patientName || agreementWords.self }))}
            chosen={patientId}
            onChoose={(id) => {
              setChosen(id);
              setTrouble(undefined);
            }}
          />
        </View>
      )}
      <SavedAgreement view={view} fresh={savedFor === patientId} />
      <AgreementForm key={patientId} view={view} draft={draft} trouble={trouble} onChange={change} />
    </Screen>
  );
}

/** How, when and through whom the clinic may reach a person, for everybody the caller may act for. */
export default function AgreementPage() {
  const { view, problem } = useLoaded(agreementsView);
  if (view !== undefined) return <Agreements agreements={view.agreements} />;
  return (
    <Screen title={agreementWords.title} className="agreement">
      {problem === undefined ? <Waiting /> : <ProblemNotice problem={problem} onRetry={() => agreementsView.load()} />}
    </Screen>
  );
}
