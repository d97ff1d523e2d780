import type { MyCheckIn } from "@shared/contract/patient-views";
import { View } from "@tarojs/components";
import { Row } from "@/components/row";
import { Section } from "@/components/section";
import { TeamWord } from "@/components/team-word";
import { open } from "@/routes";
import { todayWords } from "@/words/today-words";

/** Where the last check-in stands with the team. */
export function LatestReply({ checkIn }: { readonly checkIn: MyCheckIn }) {
  return (
    <Section title={todayWords.teamReply}>
      <View className="sheet">
        <TeamWord team={checkIn.team} />
        <View className="rows__split">
          <Row icon="chat" title={todayWords.myCheckIns} onTap={() => open("history")} />
        </View>
      </View>
    </Section>
  );
}
