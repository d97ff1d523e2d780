import type { MessageKind } from "./message";

/** The id of a message: one subject gets one message of a kind for a step, however often it is planned. */
export const messageId = (subjectId: string, kind: MessageKind, step: string): string => `${subjectId}:${kind}:${step}`;
