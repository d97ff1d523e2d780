import type { CardRow } from "@shared/contract/referral-views";
import { useState } from "react";
import { ReleaseCard } from "./release/release-card";
import { RetireCard } from "./release/retire-card";

/** The window that is asked for: releasing or retiring a version. */
export function useCardDialogs(rows: readonly CardRow[]) {
  const [asked, setAsked] = useState<{ readonly version: number; readonly what: "release" | "retire" }>();
  const row = rows.find(({ version }) => version === asked?.version);
  const close = () => setAsked(undefined);
  return {
    release: ({ version }: CardRow) => setAsked({ version, what: "release" }),
    retire: ({ version }: CardRow) => setAsked({ version, what: "retire" }),
    dialog:
      row &&
      (asked?.what === "release" ? (
        <ReleaseCard key={row.contentHash} row={row} rows={rows} onClose={close} />
      ) : (
        <RetireCard row={row} rows={rows} onClose={close} />
      )),
  };
}
