import type { CardRow } from "@shared/contract/referral-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useMemo } from "react";
import { ask } from "../../app/ask";
import { isOvertaken } from "../../drafts/is-overtaken";
import { draftWords } from "../../words/draft-words";
import { cardsKey } from "../card-keys";
import { type CardDraft, cardDraft, cardInput, cardOf, permitHalf, sameCard } from "./card-draft";
import { firstStep, mayStep, stepBy, stepTo, typedCard } from "./card-steps";
import { useHeldCard } from "./use-held-card";

/** The draft of a card while it is written: kept in this browser tab at once, on the server when saved, with steps back. */
export function useCardDraft({ version, card: stored, revision }: CardRow) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const { held, hold, clear } = useHeldCard(version);
  const opened = useMemo(() => cardDraft(stored), [stored]);
  const begun = useMemo(() => firstStep(opened), [opened]);
  const steps = held.steps ?? begun;
  const typed = typedCard(held.steps);
  const draft = typed ?? opened;
  const card = useMemo(() => cardOf(draft), [draft]);
  const changed = typed !== undefined && !sameCard(card, stored);
  const from = changed ? (held.revision ?? revision) : revision;
  const save = useMutation({
    mutationFn: (known: number) => ask("card.save", { version, revision: known, card: cardInput(card) }),
    onSuccess: () => {
      clear();
      message.success(draftWords.saved);
    },
    onSettled: () => client.invalidateQueries({ queryKey: cardsKey }),
  });
  const overtaken = isOvertaken(save.error);
  return {
    draft,
    card,
    changed,
    /** A colleague saved it after it was opened here. */
    stale: changed && (overtaken || from !== revision),
    half: permitHalf(draft),
    failure: overtaken ? null : save.error,
    busy: save.isPending,
    canUndo: mayStep(steps, -1),
    canRedo: mayStep(steps, 1),
    /** `what` names the field: several changes of it in a row are one step. */
    edit: (part: Partial<CardDraft>, what: string) =>
      hold({ steps: stepTo(changed ? steps : begun, { ...draft, ...part }, what, Date.now()), revision: from }),
    undo: () => hold({ steps: stepBy(steps, -1) }),
    redo: () => hold({ steps: stepBy(steps, 1) }),
    save: () => save.mutate(from),
    overwrite: () => save.mutate(revision),
    discard: () => {
      clear();
      save.reset();
    },
  };
}

export type CardEditing = ReturnType<typeof useCardDraft>;
