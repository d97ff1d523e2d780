import { clinicDateAt, clinicTime } from "@shared/calendar/instant";
import type { ReferralRow } from "@shared/contract/referral-views";
import { isTelling } from "@shared/referral/is-telling";
import type { PatientRecord } from "../store/appointment-records";
import { distinctIds } from "../store/distinct-ids";
import { patientsOfPeople, patientsWithIds } from "../store/patients";
import { codesWithTokens } from "../store/referral-codes";
import type { ReferralCodeRecord, ReferralRecord } from "../store/referral-records";

type Through = NonNullable<ReferralRow["through"]>;

/** Of several documents of one person one with a name. */
function throughOf(code: ReferralCodeRecord | undefined, people: readonly PatientRecord[]): Through | undefined {
  if (code?.kind === "clinic") return { kind: "clinic", name: code.label ?? "" };
  const own = people.filter(({ openid }) => openid !== undefined && openid === code?.openid);
  const referrer = own.find(({ name }) => name !== "") ?? own[0];
  return referrer && { kind: "person", name: referrer.name };
}

const withheld = ({ _id, state, via, openedAt, revision }: ReferralRecord): ReferralRow => ({
  referralId: _id,
  state,
  via,
  openedAt: clinicTime(clinicDateAt(openedAt), 0),
  voidReason: "sensitiveCare",
  corrections: [],
  revision,
});

function rowOf(referral: ReferralRecord, through: Through | undefined, friendName: string | undefined): ReferralRow {
  if (isTelling(referral)) return withheld(referral);
  const { _id: referralId, state, via, openedAt, token, corrections = [], revision, friend } = referral;
  const { agreedAt, leadAt, visitAt, voidReason } = referral;
  const patientId = friend?.patientId;
  return {
    referralId,
    state,
    via,
    openedAt,
    ...(agreedAt === undefined ? {} : { agreedAt }),
    ...(leadAt === undefined ? {} : { leadAt }),
    ...(visitAt === undefined ? {} : { visitAt }),
    ...(voidReason === undefined ? {} : { voidReason }),
    ...(token === undefined ? {} : { token }),
    ...(through === undefined ? {} : { through }),
    ...(patientId === undefined || friendName === undefined ? {} : { friend: { patientId, name: friendName } }),
    corrections,
    revision,
  };
}

/** Referrals as the team sees them, with the names of those who agreed: three more reads, however many rows. */
export async function referralRows(referrals: readonly ReferralRecord[]): Promise<readonly ReferralRow[]> {
  const [codes, friends] = await Promise.all([
    codesWithTokens(distinctIds(referrals.map(({ token }) => token))),
    patientsWithIds(distinctIds(referrals.map(({ friend }) => friend?.patientId))),
  ]);
  const people = await patientsOfPeople(distinctIds(codes.map(({ openid }) => openid)));
  return referrals.map((referral) => {
    const code = codes.find(({ _id }) => _id === referral.token);
    const friend = friends.find(({ _id }) => _id === referral.friend?.patientId);
    return rowOf(referral, throughOf(code, people), friend?.name);
  });
}
