import type {
  CallRecord,
  CheckInRecord,
  ConsentRecord,
  EpisodeRecord,
  GrantRecord,
  LookRecord,
  MessageRecord,
} from "../../../cloudfunctions/server/store/records";
import type { PictureOrder } from "../pictures/picture-order";

/** Everything that one course of care has left behind so far. */
export interface Chronicle {
  readonly episode: EpisodeRecord;
  readonly checkIns: readonly CheckInRecord[];
  readonly consents: readonly ConsentRecord[];
  readonly grants: readonly GrantRecord[];
  readonly messages: readonly MessageRecord[];
  readonly calls: readonly CallRecord[];
  readonly looks: readonly LookRecord[];
  readonly pictures: readonly PictureOrder[];
}
