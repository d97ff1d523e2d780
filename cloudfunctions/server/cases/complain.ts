import type { Instant } from "@shared/calendar/instant";
import type { CaseStep } from "@shared/case/case";
import { patientStep } from "@shared/case/patient-step";
import type { StaffReference } from "@shared/team/staff";
import { refuse } from "../refusal";
import type { PatientRecord } from "../store/appointment-records";
import type { CaseRecord } from "../store/survey-records";
import type { Transaction } from "../store/transaction";
import { freezeFor } from "./freeze";
import { openCaseIn } from "./open-case";
import { writeCase } from "./write-case";

/** A complaint as it is made. */
export interface Complaining {
  /** As it was read, or new. */
  readonly patient: PatientRecord;
  readonly text: string;
  /** The id of the case it opens, when none is open. */
  readonly caseId: string;
  /** Who gets that case. */
  readonly owner: StaffReference;
  /** Who of the team noted it; absent when the patient wrote it. */
  readonly by?: StaffReference;
  /** Of the patient's request; the same one again changes nothing. */
  readonly requestId?: string;
}

interface Complained {
  readonly patient: PatientRecord;
  readonly record: CaseRecord;
}

const titleLength = 30;

/** What a complaint is called in the list of the team: how it begins. */
const titleOf = (text: string): string => {
  const line = text.split("\n", 1)[0] ?? "";
  return line.length > titleLength ? `${line.slice(0, titleLength)}…` : line;
};

const says = (step: CaseStep, text: string): boolean =>
  (step.kind === "noted" && step.note === text) ||
  (step.kind === "added" && step.by !== undefined && step.text === text);

/** The team may press twice while it is open, and the patient's phone may send twice however late. */
const isRepeated = ({ state, steps, requests = [] }: CaseRecord, { by, text, requestId }: Complaining): boolean =>
  by === undefined
    ? requestId !== undefined && requests.includes(requestId)
    : state !== "closed" && steps.some((step) => says(step, text));

/** The case as it stands with the complaint written under what is there already. */
async function addTo(transaction: Transaction, record: CaseRecord, complaining: Complaining, now: Instant) {
  const { by, text, requestId } = complaining;
  if (by !== undefined) {
    const added: CaseStep = { at: now, by, kind: "added", text };
    return writeCase(transaction, record, { ...record, steps: [...record.steps, added] });
  }
  const outcome = patientStep(record, { kind: "added", text }, now);
  if (outcome.kind === "refused") throw refuse("tooMany", { reason: outcome.reason });
  const requests = [...(record.requests ?? []), ...(requestId === undefined ? [] : [requestId])];
  return writeCase(transaction, record, outcome.case, { requests });
}

async function openNew(transaction: Transaction, patient: PatientRecord, complaining: Complaining, now: Instant) {
  const { text, caseId, owner, by, requestId } = complaining;
  const record = await openCaseIn(
    transaction,
    {
      _id: caseId,
      kind: "complaint",
      urgency: "threeDays",
      title: titleOf(text),
      patientId: patient._id,
      patientName: patient.name,
      ...(patient.episodeId === undefined ? {} : { episodeId: patient.episodeId }),
      owner,
      ...(by === undefined ? {} : { by }),
      text,
      ...(requestId === undefined ? {} : { requests: [requestId] }),
    },
    now,
  );
  const frozen = await freezeFor(transaction, patient, record, { by, note: text }, now);
  return { patient: frozen, record };
}

/** The case in which this very complaint was taken in before, or the one that is open for the patient. */
async function findBefore(transaction: Transaction, { complaint }: PatientRecord, complaining: Complaining) {
  const repeated = await transaction.get<CaseRecord>("cases", complaining.caseId);
  if (repeated) return { repeated };
  const latest =
    complaint?.caseId === undefined ? undefined : await transaction.get<CaseRecord>("cases", complaint.caseId);
  if (!latest) return {};
  const open = latest.state === "closed" ? undefined : latest;
  return isRepeated(latest, complaining) ? { repeated: latest } : { open };
}

/**
 * Takes in a complaint inside a transaction: it opens a case and keeps marketing away as one, or is added to the one
 * that is open. A patient who was never stored is stored with it.
 */
export async function complainIn(
  transaction: Transaction,
  complaining: Complaining,
  now: Instant,
): Promise<Complained> {
  const stored = await transaction.get<PatientRecord>("patients", complaining.patient._id);
  const patient = stored ?? complaining.patient;
  const { repeated, open } = await findBefore(transaction, patient, complaining);
  if (repeated) return { patient, record: repeated };
  if (open) return { patient, record: await addTo(transaction, open, complaining, now) };
  if (!stored) await transaction.insert("patients", patient);
  return openNew(transaction, patient, complaining, now);
}
