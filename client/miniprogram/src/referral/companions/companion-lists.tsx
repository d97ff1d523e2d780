import type { CompanionList, CompanionRow } from "@shared/contract/referral-views";
import { View } from "@tarojs/components";
import { useState } from "react";
import { ActionButton } from "@/components/action-button";
import { Blank } from "@/components/blank";
import { Heading } from "@/components/heading";
import { Notice } from "@/components/notice";
import { Screen } from "@/components/screen";
import { Section } from "@/components/section";
import { companionWords } from "@/words/companion-words";
import { CompanionCard } from "./companion-card";
import { RevokeSheet } from "./revoke-sheet";

const isOpen = ({ state }: CompanionRow): boolean => state === "waiting" || state === "taken";

interface CompanionListsProps {
  readonly episodeId: string;
  readonly view: CompanionList;
  /** The list that has just been made. */
  readonly made: string | undefined;
  onMake(): void;
  onChange(view: CompanionList): void;
}

/** The lists that are open, then those that were. */
export function CompanionLists({ episodeId, view, made, onMake, onChange }: CompanionListsProps) {
  const [revoking, setRevoking] = useState<CompanionRow>();
  const { rows, whyNot } = view;
  const open = rows.filter(isOpen);
  const past = rows.filter((row) => !isOpen(row));
  const isFresh = ({ companionId, state }: CompanionRow) => companionId === made && state === "waiting";
  const makeKind = open.some(isFresh) ? "outline" : "primary";
  const makeText = open.length === 0 ? companionWords.make : companionWords.makeAnother;
  const footer = whyNot === undefined && <ActionButton id="make" kind={makeKind} text={makeText} onTap={onMake} />;
  return (
    <Screen title={companionWords.title} className="companions" {...(footer === false ? {} : { footer })}>
      <Heading className="title" level={1} text={companionWords.heading} />
      <View className="soft">{companionWords.intro}</View>
      {whyNot !== undefined && (
        <View className="gap">
          <Notice icon="info">{companionWords.whyNot[whyNot]}</Notice>
        </View>
      )}
      <View className="gap" />
      {open.map((row) => (
        <CompanionCard key={row.companionId} row={row} fresh={isFresh(row)} onRevoke={() => setRevoking(row)} />
      ))}
      {rows.length === 0 && whyNot === undefined && (
        <Blank icon="people" title={companionWords.none} text={companionWords.noneText} />
      )}
      {past.length > 0 && (
        <Section title={companionWords.past}>
          {past.map((row) => (
            <CompanionCard key={row.companionId} row={row} fresh={false} />
          ))}
        </Section>
      )}
      <RevokeSheet
        episodeId={episodeId}
        row={revoking}
        onClose={() => setRevoking(undefined)}
        onRevoked={(next) => {
          setRevoking(undefined);
          onChange(next);
        }}
      />
    </Screen>
  );
}
