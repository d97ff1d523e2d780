import type { MessageRecord } from "../../../cloudfunctions/server/store/message-records";
import type {
  CallRecord,
  CheckInRecord,
  ConsentRecord,
  EpisodeRecord,
  LookRecord,
} from "../../../cloudfunctions/server/store/records";
import type { PictureOrder } from "../pictures/picture-order";
import type { GrantWallet } from "../reminding/grant-wallet";

/** Everything that one course of care has left behind so far. */
export interface Chronicle {
  readonly episode: EpisodeRecord;
  readonly checkIns: readonly CheckInRecord[];
  readonly consents: readonly ConsentRecord[];
  /** What the person answered to WeChat and what was spent of it. */
  readonly wallet: GrantWallet;
  readonly messages: readonly MessageRecord[];
  readonly calls: readonly CallRecord[];
  readonly looks: readonly LookRecord[];
  readonly pictures: readonly PictureOrder[];
}
