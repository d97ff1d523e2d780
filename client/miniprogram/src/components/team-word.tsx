import type { MyCheckIn } from "@shared/contract/patient-views";
import { View } from "@tarojs/components";
import { momentWords } from "@/words/day-words";
import { historyWords } from "@/words/history-words";
import { Tag } from "./tag";

const tones = { open: "soft", inHand: "calm", closed: "green" } as const;

/** What the team did about a check-in and said to it. */
export function TeamWord({ team }: Pick<MyCheckIn, "team">) {
  const { latest, state } = team;
  return (
    <View>
      <Tag text={historyWords.states[state]} tone={tones[state]} />
      {latest !== undefined && (
        <View className="gap">
          {latest.reply !== undefined && <View className="lead">{latest.reply}</View>}
          {latest.reply === undefined && latest.kind !== "acknowledged" && (
            <View>{historyWords.kinds[latest.kind]}</View>
          )}
          {latest.outcome !== undefined && <View>{historyWords.outcomes[latest.outcome]}</View>}
          <View className="soft">{historyWords.from(latest.by, momentWords(latest.at))}</View>
        </View>
      )}
    </View>
  );
}
