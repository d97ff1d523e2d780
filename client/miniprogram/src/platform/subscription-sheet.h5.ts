import type { AskedTemplate } from "@shared/contract/message-views";
import type { SubscriptionResult } from "./subscription";

/** A question the sheet is showing, and how to answer it. */
export interface OpenSheet {
  readonly asked: readonly AskedTemplate[];
  answer(accepted: readonly string[]): void;
}

let open: OpenSheet | undefined;
const listeners = new Set<() => void>();

function show(sheet: OpenSheet | undefined): void {
  open = sheet;
  for (const listener of listeners) listener();
}

export const openSheet = (): OpenSheet | undefined => open;

export function onSheetChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows the sheet and waits for the person's answer to each template. */
export const openSubscriptionSheet = (asked: readonly AskedTemplate[]): Promise<readonly SubscriptionResult[]> =>
  new Promise((resolve) =>
    show({
      asked,
      answer(accepted) {
        show(undefined);
        resolve(
          asked.map(({ templateId }) => ({
            templateId,
            answer: accepted.includes(templateId) ? "accept" : "reject",
          })),
        );
      },
    }),
  );
