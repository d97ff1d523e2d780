import type { Instant } from "@shared/calendar/instant";
import type { Plan } from "@shared/pathway/plan";
import type { CheckInRecord, ConsentRecord } from "../../../cloudfunctions/server/store/records";
import type { Profile } from "../people/profile";
import type { PictureOrder } from "../pictures/picture-order";
import type { Random } from "../random";
import type { GrantWallet } from "../reminding/grant-wallet";
import type { Reader } from "../reminding/settle-row";
import type { CheckInTask } from "./plan-day";

/** What is fixed about one course of care while its days are told. */
export interface Course {
  readonly profile: Profile;
  readonly plan: Plan;
  readonly tasks: readonly CheckInTask[];
  readonly startedAt: Instant;
  /** Absent while nobody has bound the plan. */
  readonly boundAt?: Instant;
  readonly endedAt?: Instant;
  readonly consents: readonly ConsentRecord[];
  readonly photoFolder: string;
  readonly now: Instant;
  readonly wallet: GrantWallet;
  /** Whom the clinic writes to about it, and how. */
  readonly reader: Reader;
  readonly random: Random;
}

/** The check-ins made so far and the pictures that came with them, in order of time. */
export interface Diary {
  readonly checkIns: readonly CheckInRecord[];
  readonly pictures: readonly PictureOrder[];
}
