import type { InboxMessage } from "@shared/contract/message-views";
import { View } from "@tarojs/components";
import { useState } from "react";
import { showEpisode } from "@/care/show-episode";
import { ActionButton } from "@/components/action-button";
import { open, openTab } from "@/routes";
import { whenWords } from "@/words/appointment-words";
import { messageWords, untilWords } from "@/words/message-words";
import type { MessageProps } from "./message-card";

type TaskKind = Exclude<InboxMessage["kind"], "visit" | "notice">;

const isTask = (kind: InboxMessage["kind"]): kind is TaskKind => kind !== "visit" && kind !== "notice";

/** Where a message leads once its plan is on show. */
function openTask(kind: TaskKind, { cardId }: InboxMessage): void {
  if (kind === "checkIn") open("checkIn");
  else if (kind === "reply") open("history");
  else if (kind === "card" && cardId !== undefined) open("instruction", { card: cardId });
  else openTab("today");
}

/** Opens what belongs to no plan, so that none has to be put on show. Answers whether it did. */
function openAtOnce(kind: TaskKind, { sheetId }: InboxMessage["facts"]): boolean {
  if (kind === "offer") openTab("visits");
  else if (kind === "planVisit") open("book");
  else if (kind !== "survey") return false;
  else if (sheetId === undefined) open("surveys");
  else open("survey", { id: sheetId });
  return true;
}

/** What is asked for or was answered, until when, and the way there. */
export function TaskBody({ message, now }: MessageProps) {
  const { kind, facts, episodeId, messageId } = message;
  const [opening, setOpening] = useState(false);
  if (!isTask(kind)) return null;
  const lapsed = facts.until !== undefined && facts.until <= now;
  const until = untilWords(kind, facts);
  const go = async () => {
    if (openAtOnce(kind, facts)) return;
    setOpening(true);
    const isThere = await showEpisode(episodeId);
    setOpening(false);
    if (isThere) openTask(kind, message);
    else openTab("today");
  };
  return (
    <>
      {kind === "offer" && (
        <View className="message__appointment">
          {facts.startsAt !== undefined && <View className="message__when">{whenWords(facts.startsAt)}</View>}
          <View>{[facts.title, facts.with].filter((part) => part !== undefined).join(" · ")}</View>
        </View>
      )}
      <View className="message__text">{messageWords.texts[kind]}</View>
      {until !== undefined && !lapsed && <View className="soft">{until}</View>}
      {lapsed && <View className="soft">{messageWords.over[kind]}</View>}
      {(!lapsed || kind === "card" || kind === "planVisit") && (
        <View className="gap">
          <ActionButton id={`go-${messageId}`} kind="quiet" text={messageWords.verbs[kind]} off={opening} onTap={go} />
        </View>
      )}
    </>
  );
}
