import type { Ahead } from "@shared/grant/allocate";
import type { MessageRecord } from "../store/message-records";

/** A row of the outbox as the rules on yeses take it. */
export const aheadOfRow = ({
  _id: messageId,
  kind,
  step,
  safety,
  dueAt,
}: Pick<MessageRecord, "_id" | "kind" | "step" | "safety" | "dueAt">): Ahead => ({
  messageId,
  kind,
  step,
  dueAt,
  ...(safety === undefined ? {} : { safety }),
});
