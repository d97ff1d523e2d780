import type { CardRow } from "@shared/contract/referral-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useNavigate } from "react-router";
import { ask } from "../app/ask";
import { useSession } from "../session/session-context";
import { cardFailure } from "../words/card-problem-words";
import { cardWords } from "../words/card-words";
import { cardsKey } from "./card-keys";
import { nextCard } from "./card-versions";
import { cardInput } from "./editor/card-draft";

/** Begins the next version and opens it. */
export function useNewCard() {
  const { clinic } = useSession();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: (rows: readonly CardRow[]) => {
      const { version, card } = nextCard(rows, clinic);
      return ask("card.save", { version, revision: 0, card: cardInput(card) });
    },
    onSuccess: async ({ version }) => {
      await client.invalidateQueries({ queryKey: cardsKey });
      message.success(cardWords.made);
      await navigate(`/cards/${version}`);
    },
    onError: async ({ problem }) => {
      message.error(cardFailure(problem));
      await client.invalidateQueries({ queryKey: cardsKey });
    },
  });
}
