import type { Instant } from "@shared/calendar/instant";
import type { Reply } from "@shared/contract/problem";
import cloud from "wx-server-sdk";
import { answerCall } from "../server/answer-call";
import { handlers } from "../server/handlers";

/** The one door for phones and, but for the card studio, consoles. The clock is read here and nowhere further in. */
export const main = (event: unknown): Promise<Reply<unknown>> =>
  answerCall(handlers, event, cloud.getWXContext(), Date.now() as Instant);
