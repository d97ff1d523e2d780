import type { Instant } from "@shared/calendar/instant";
import type { Reply } from "@shared/contract/problem";
import cloud from "wx-server-sdk";
import { answerCall } from "../server/answer-call";
import { studioHandlers } from "../server/studio-handlers";

/** The door of the card studio, which brings the linter with it. The clock is read here and nowhere further in. */
export const main = (event: unknown): Promise<Reply<unknown>> =>
  answerCall(studioHandlers, event, cloud.getWXContext(), Date.now() as Instant);
