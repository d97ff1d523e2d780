import type { CompanionRow } from "@shared/contract/referral-views";
import { View } from "@tarojs/components";
import { Heading } from "@/components/heading";
import { Icon } from "@/components/icon";
import { Notice } from "@/components/notice";
import { ShareButton } from "@/components/share-button";
import { Tag } from "@/components/tag";
import { Tappable } from "@/components/tappable";
import { open } from "@/routes";
import { whenWords } from "@/words/appointment-words";
import { companionWords } from "@/words/companion-words";
import { companionPath, companionToken } from "../companion-tokens";

const tones = { waiting: "amber", taken: "green", revoked: "soft", over: "soft" } as const;

interface ActionsProps {
  readonly row: CompanionRow;
  readonly fresh: boolean;
  onRevoke(): void;
}

/** Hands the list over where this phone knows its token, else says why it cannot; shows it as it is; takes it back. */
function Actions({ row: { companionId, label, state }, fresh, onRevoke }: ActionsProps) {
  const token = companionToken(companionId);
  return (
    <>
      {token === undefined && <View className="soft gap">{companionWords.otherPhone}</View>}
      <View className="companion-card__actions">
        {token !== undefined && (
          <ShareButton
            id={`share-${companionId}`}
            kind={fresh ? "primary" : "outline"}
            slim
            text={state === "taken" ? companionWords.shareAgain : companionWords.share}
            label={companionWords.shareSaid(label)}
            path={companionPath(token)}
          />
        )}
        <Tappable
          id={`revoke-${companionId}`}
          className="companion-card__revoke"
          spoken={{ label: companionWords.revokeSaid(label) }}
          onTap={onRevoke}
        >
          {companionWords.revoke}
        </Tappable>
      </View>
      {token !== undefined && (
        <Tappable
          id={`look-${companionId}`}
          className="companion-card__look"
          onTap={() => open("companion", { k: token })}
        >
          <Icon name="eye" small />
          <View>{companionWords.look}</View>
        </Tappable>
      )}
    </>
  );
}

interface CompanionCardProps {
  readonly row: CompanionRow;
  /** It has only just been made: to hand it over is the next thing to do. */
  readonly fresh: boolean;
  /** Absent when there is nothing left to take back. */
  onRevoke?(): void;
}

/** One list: for whom, until when, whether it was opened, and what can be done with it. */
export function CompanionCard({ row, fresh, onRevoke }: CompanionCardProps) {
  const { companionId, label, state, until, takenAt } = row;
  const end = state === "revoked" ? companionWords.ended : companionWords.until;
  return (
    <View className="sheet companion-card" id={`companion-${companionId}`}>
      <View className="companion-card__head">
        <Heading className="title" level={onRevoke === undefined ? 3 : 2} text={label} />
        <Tag text={companionWords.states[state]} tone={tones[state]} />
      </View>
      <View>{end(whenWords(until))}</View>
      {takenAt !== undefined && <View className="soft">{companionWords.takenAt(whenWords(takenAt))}</View>}
      {fresh && (
        <View className="gap">
          <Notice icon="check" tone="green" live>
            {companionWords.made}
          </Notice>
        </View>
      )}
      {onRevoke !== undefined && <Actions row={row} fresh={fresh} onRevoke={onRevoke} />}
    </View>
  );
}
