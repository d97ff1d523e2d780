import { clinicDateAt } from "@shared/calendar/instant";
import type { InputOf } from "@shared/contract/contract";
import type { AppreciationLedger } from "@shared/contract/referral-views";
import { Alert, App, Modal } from "antd";
import { useState } from "react";
import { ask } from "../app/ask";
import { useDraft } from "../drafts/use-draft";
import { useNow } from "../parts/use-now";
import { useSession } from "../session/session-context";
import { appreciationProblemSentence, programmeFormWords } from "../words/appreciation-words";
import { loadWords } from "../words/load-words";
import { ComplianceFields } from "./compliance-fields";
import { draftProblems, programmeDraft, programmeOf } from "./programme-draft";
import { ThingFields } from "./thing-fields";
import { useLedgerChange } from "./use-appreciation";

interface Props {
  /** As it was when the form opened. */
  readonly ledger: AppreciationLedger;
  readonly onClose: () => void;
}

/** Turns the programme on, or changes it: what is given, the lawyer's word, and four things confirmed by hand. */
export function ProgrammeForm({ ledger: { programme, revision }, onClose }: Props) {
  const { staff } = useSession();
  const { message } = App.useApp();
  const today = clinicDateAt(useNow(60_000));
  const { draft, change, clear } = useDraft(staff.id, `appreciation:${revision}`, programmeDraft(programme));
  const [tried, setTried] = useState(false);
  const save = useLedgerChange((input: InputOf<"appreciation.setUp">) => ask("appreciation.setUp", input));
  const problems = draftProblems(draft, today);
  const shown = tried ? problems : new Map();
  const send = () => {
    setTried(true);
    if (problems.size > 0) return;
    save.mutate(
      { revision, programme: programmeOf(draft) },
      {
        onSuccess: () => {
          clear();
          message.success(programmeFormWords.saved);
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      open
      centered
      width={640}
      title={programmeFormWords.title}
      onCancel={onClose}
      okText={programmeFormWords.save(staff.name)}
      cancelText={loadWords.cancel}
      confirmLoading={save.isPending}
      onOk={send}
    >
      <p className="appreciation-form-lead">{programmeFormWords.lead}</p>
      <ThingFields draft={draft} problems={shown} onChange={change} />
      <ComplianceFields draft={draft} problems={shown} today={today} onChange={change} />
      {tried && problems.size > 0 && <Alert type="warning" showIcon title={programmeFormWords.incomplete} />}
      {save.error && <Alert type="error" showIcon title={appreciationProblemSentence(save.error.problem)} />}
    </Modal>
  );
}
