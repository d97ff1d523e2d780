import type { Instant } from "@shared/calendar/instant";
import type { ContactView } from "@shared/contract/message-views";
import { coveredMessages } from "@shared/grant/covered-messages";
import { balanceOf, emptyLedger, grantsLeft, type Ledger } from "@shared/grant/ledger";
import { marketingBar } from "@shared/reminder/marketing-freeze";
import { recipientOf } from "@shared/reminder/recipient-of";
import type { StaffMember } from "@shared/team/staff";
import type { Template, Templates } from "@shared/template/template";
import { addressed, plannedByWechat } from "../forecasting/planned-by-wechat";
import type { PatientRecord } from "../store/appointment-records";
import { byId } from "../store/by-id";
import { findCase } from "../store/cases";
import { ledgersOf } from "../store/ledgers";
import type { LedgerRecord } from "../store/message-records";
import { messagesOf, plannedFor } from "../store/messages";
import { patientsOf } from "../store/patients";
import { recentTemplates } from "../store/templates";
import { agreementView } from "../views/agreement-view";
import { outboxRowFor } from "../views/outbox-row";

const mostMessages = 100;
const mostPlanned = 200;

function grantView(template: Template, ledger: Ledger): ContactView["grants"][number] {
  const { spent, refused } = balanceOf(ledger, template.id);
  const left = grantsLeft(ledger, template);
  const long = template.kind === "long" ? { long: true as const } : {};
  return { title: template.title, left: template.kind === "long" ? Math.min(left, 1) : left, spent, refused, ...long };
}

/** The first planned message for which whoever gets it has no yes left; their yeses are shared by all they act for. */
async function dryAtOf(
  patient: PatientRecord,
  to: string | undefined,
  templates: Templates,
  ledgers: ReadonlyMap<string, LedgerRecord>,
  now: Instant,
): Promise<Instant | undefined> {
  const people = [patient, ...(to === undefined ? [] : await patientsOf(to, now))];
  const patients = byId(people);
  const rows = await plannedFor([...patients.keys()], mostPlanned);
  const planned = plannedByWechat(rows, patients, now);
  const covered = coveredMessages(addressed(planned), templates, ledgers);
  return planned.find(({ row }) => row.patientId === patient._id && !covered.has(row._id))?.row.dueAt;
}

/** Who settles the latest complaint. */
async function complaintCaseOf({ complaint }: PatientRecord): Promise<Pick<ContactView, "complaintCase">> {
  const record = complaint?.caseId === undefined ? undefined : await findCase(complaint.caseId);
  if (!record) return {};
  const { _id: caseId, owner, dueAt, state } = record;
  return { complaintCase: { caseId, owner, dueAt, state } };
}

/** A complaint or a refusal is told apart from everything else that is known. */
const standingOf = ({ agreement, complaint, marketingRefusedAt: refusedAt }: PatientRecord, now: Instant) => {
  const bar = marketingBar({ agreement, complaint, refusedAt }, now);
  return { ...(complaint === undefined ? {} : { complaint }), ...(bar === undefined ? {} : { marketingBar: bar }) };
};

/** Everything about reaching one patient: what was agreed, how many yeses are left, and what was sent. */
export async function contactView(patient: PatientRecord, staff: StaffMember, now: Instant): Promise<ContactView> {
  const to = recipientOf(patient, "visit", now);
  const ledgerId = to ?? patient._id;
  const [templates, messages] = await Promise.all([recentTemplates(now), messagesOf(patient._id, mostMessages)]);
  const ledgers = await ledgersOf([ledgerId]);
  const ledger = ledgers.get(ledgerId) ?? emptyLedger;
  const dryAt = await dryAtOf(patient, to, templates, ledgers, now);
  return {
    now,
    ...agreementView(patient, now),
    ...standingOf(patient, now),
    ...(await complaintCaseOf(patient)),
    reachable: to !== undefined && ledger.unreachable !== true,
    refusals: ledger.refusals,
    grants: Object.values(templates).map((template) => grantView(template, ledger)),
    ...(dryAt === undefined ? {} : { dryAt }),
    messages: messages.map(outboxRowFor(staff)),
  };
}
