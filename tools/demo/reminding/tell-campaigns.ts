import { clinicDateAt, clinicTime, type Instant } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import { newestFirst } from "@shared/calendar/order-key";
import type { CampaignContent, CampaignFate } from "@shared/campaign/campaign";
import { messageId } from "@shared/message/message-id";
import { tell } from "@shared/reminder/judgement";
import { templateDefaults } from "@shared/template/template-defaults";
import { campaignMessage } from "../../../cloudfunctions/server/campaigns/campaign-message";
import { type Fated, fatesOf } from "../../../cloudfunctions/server/campaigns/fates-of";
import { contentHash } from "../../../cloudfunctions/server/content-hash";
import { newMessage } from "../../../cloudfunctions/server/messages/new-message";
import type { CampaignRecord, LedgerRecord, MessageRecord } from "../../../cloudfunctions/server/store/message-records";
import { memberManager } from "../clinic/demo-staff";
import { referenceTo } from "../visits/house-movers";
import type { PersonToReach } from "./person-to-reach";
import { ended, settleRow, sweptAt } from "./settle-row";

interface Written extends CampaignContent {
  readonly _id: string;
  readonly daysAgo: number;
  readonly at: number;
}

const written: readonly Written[] = [
  {
    _id: "cp-winter-hours",
    daysAgo: 3,
    at: 11 * 60 + 5,
    purpose: "care",
    title: "十二月起开诊时间调整",
    body: "十二月起，周六、周日改为上午九点至下午五点开诊。已经约好的时间不变；如需改期，请在“就诊”页操作或来电。",
    audience: { kind: "everyone" },
  },
  {
    _id: "cp-open-day",
    daysAgo: 5,
    at: 15 * 60 + 30,
    purpose: "marketing",
    title: "周六下午开放日",
    body: "本月最后一个周六下午两点到四点，护理团队在一楼回答日常护理的问题，欢迎带家人一起来看看。无需购买任何项目。",
    audience: { kind: "everyone" },
  },
];

const by = referenceTo(memberManager);

function countsOf(fated: readonly Fated[]): CampaignRecord["counts"] {
  const counts: Partial<Record<CampaignFate, number>> = {};
  for (const { fate } of fated) counts[fate] = (counts[fate] ?? 0) + 1;
  return counts;
}

type LedgerAt = (person: PersonToReach, at: Instant) => LedgerRecord;

/** The people a campaign is meant for, as they stood when it was released. */
function reachedBy(campaignId: string, people: readonly PersonToReach[], ledgerAt: LedgerAt, at: Instant) {
  return people.map((person) => {
    const { patient, reader } = person;
    const to = reader.wallet?.openid;
    const { agreement, complaint, marketingRefusedAt } = patient;
    const stood = complaint && complaint.openedAt <= at ? { complaint } : {};
    return {
      patient,
      messageId: messageId(`${campaignId}:${contentHash(to ?? patient._id).slice(0, 20)}`, "notice", "campaign"),
      person: { to, agreement, ...stood, marketingRefusedAt, ledger: ledgerAt(person, at) },
    };
  });
}

const sweptOf = (row: MessageRecord, person: PersonToReach | undefined): MessageRecord =>
  row.state === "planned" && person ? settleRow(row, tell, person.reader, []) : row;

function tellCampaign(
  { _id, daysAgo, at: minute, ...content }: Written,
  people: readonly PersonToReach[],
  ledgerAt: LedgerAt,
  now: Instant,
) {
  const at = clinicTime(addDays(clinicDateAt(now), -daysAgo), 0, minute);
  const about = { _id, ...content, by, at, state: "spread", order: newestFirst(at, _id) } as const;
  const fated = fatesOf(about, reachedBy(_id, people, ledgerAt, at), templateDefaults.notice, new Map(), at);
  const campaign: CampaignRecord = { ...about, counts: countsOf(fated) };
  const byPatient = new Map(people.map((person) => [person.patient._id, person]));
  const rows = fated.flatMap((one) => campaignMessage(campaign, one, at) ?? []);
  const work = {
    kind: "notice",
    step: "spread",
    subjectId: _id,
    dueAt: at,
    lateAt: at,
    fallback: "none",
    facts: {},
  } as const;
  const sender = { kind: "campaign", id: _id } as const;
  const spread = newMessage(work, { patientId: _id, patientName: "" }, at, { sender, purpose: content.purpose });
  return {
    campaign,
    rows: [
      ended(spread, "sent", sweptAt(spread), {}),
      ...rows.map((row) => sweptOf(row, byPatient.get(row.patientId))),
    ],
  };
}

/** A message of care and one of marketing that went to the people of the clinic, and what became of them for each. */
export function tellCampaigns(people: readonly PersonToReach[], ledgerAt: LedgerAt, now: Instant) {
  const told = written.map((one) => tellCampaign(one, people, ledgerAt, now));
  return { campaigns: told.map(({ campaign }) => campaign), rows: told.flatMap(({ rows }) => rows) };
}
