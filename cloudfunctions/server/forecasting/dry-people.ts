import type { Instant } from "@shared/calendar/instant";
import type { DryRow } from "@shared/contract/message-views";
import { coveredMessages } from "@shared/grant/covered-messages";
import { whyDry } from "@shared/grant/why-dry";
import { unagreed } from "@shared/reminder/agreement";
import type { Templates } from "@shared/template/template";
import type { PatientRecord } from "../store/appointment-records";
import { byId } from "../store/by-id";
import { distinctIds } from "../store/distinct-ids";
import { ledgersOf } from "../store/ledgers";
import type { LedgerRecord, MessageRecord } from "../store/message-records";
import { aheadPage, plannedUntil } from "../store/messages";
import { patientsOfPeople, patientsWithIds, peopleOf } from "../store/patients";
import { addressed, type PlannedByWechat, plannedByWechat } from "./planned-by-wechat";

interface Forecast {
  readonly templates: Templates;
  readonly covered: ReadonlySet<string>;
  readonly ledgers: ReadonlyMap<string, LedgerRecord>;
}

/** The patients of a page, and everybody else whose messages come to the same people: they share the yeses. */
async function patientsAround(page: readonly MessageRecord[]): Promise<ReadonlyMap<string, PatientRecord>> {
  const own = await patientsWithIds(distinctIds(page.map(({ patientId }) => patientId)));
  const related = await patientsOfPeople(distinctIds(own.flatMap(peopleOf)));
  return byId([...own, ...related]);
}

function dryRow(patient: PatientRecord, own: readonly PlannedByWechat[], forecast: Forecast): readonly DryRow[] {
  const missing = own.filter(({ row }) => !forecast.covered.has(row._id));
  const [first] = missing;
  if (!first) return [];
  const { kind, step, dueAt: dryAt } = first.row;
  const ledger = first.to === undefined ? undefined : forecast.ledgers.get(first.to);
  const reason = whyDry(first.row, forecast.templates, ledger);
  return [
    {
      patientId: patient._id,
      patientName: patient.name,
      dryAt,
      kind,
      step,
      missing: missing.length,
      planned: own.length,
      ...(reason === undefined ? {} : { reason }),
      channel: patient.agreement?.channel ?? unagreed.channel,
    },
  ];
}

function byPatient(planned: readonly PlannedByWechat[]): ReadonlyMap<string, readonly PlannedByWechat[]> {
  const own = new Map<string, PlannedByWechat[]>();
  for (const one of planned) {
    const rows = own.get(one.row.patientId);
    if (rows) rows.push(one);
    else own.set(one.row.patientId, [one]);
  }
  return own;
}

/** Each patient belongs to one page: the one with the patient's first message. */
function firstOnPage(page: readonly MessageRecord[], all: readonly MessageRecord[]): readonly string[] {
  const first = new Map<string, string>();
  for (const { patientId, order } of all) {
    const before = first.get(patientId);
    if (before === undefined || order < before) first.set(patientId, order);
  }
  return distinctIds(
    page.filter((row) => (first.get(row.patientId) ?? row.order) >= row.order).map((row) => row.patientId),
  );
}

/**
 * Who has a message before a moment for which no yes is left, for a page of the messages ahead. Five reads and as many
 * more as the people on the page have messages; what is kept from earlier costs nothing.
 */
export async function dryPeople(
  until: Instant,
  cursor: string | undefined,
  limit: number,
  templates: Templates,
  now: Instant,
): Promise<{ readonly rows: readonly DryRow[]; readonly cursor?: string }> {
  const { page, cursor: next } = await aheadPage(until, cursor, limit);
  const patients = await patientsAround(page);
  const all = await plannedUntil([...patients.keys()], until);
  const planned = plannedByWechat(all, patients, now);
  const ledgers = await ledgersOf(distinctIds(planned.flatMap(({ to }) => to ?? [])));
  const covered = coveredMessages(addressed(planned), templates, ledgers);
  const own = byPatient(planned);
  const rows = firstOnPage(page, all).flatMap((id) => {
    const patient = patients.get(id);
    return patient ? dryRow(patient, own.get(id) ?? [], { templates, covered, ledgers }) : [];
  });
  return { rows, ...(next === undefined ? {} : { cursor: next }) };
}
