import { clinicMinuteOfDay, type Instant } from "@shared/calendar/instant";
import type { EpisodeHeader } from "@shared/contract/patient-views";
import { View } from "@tarojs/components";
import { Heading } from "@/components/heading";
import { aria } from "@/platform/aria";
import { recoveryDayWords } from "@/words/day-words";
import { todayWords } from "@/words/today-words";
import { MessagesBell } from "./messages-bell";
import "./greeting.scss";

/** Who is meant, and how far along: the two arcs of the mark close round the day. */
export function Greeting({ now, episode }: { readonly now: Instant; readonly episode: EpisodeHeader }) {
  return (
    <View className="greeting">
      <View className="greeting__words">
        <View className="greeting__top">
          <View className="greeting__hello">{todayWords.greeting(clinicMinuteOfDay(now), episode.patientName)}</View>
          <MessagesBell />
        </View>
        <Heading className="greeting__day" level={1} text={recoveryDayWords(episode.day)} />
        <View className="greeting__phase">{episode.phase}</View>
        <View className="greeting__title">{episode.title}</View>
      </View>
      <View className="greeting__mark" {...aria({ hidden: true })}>
        <View className="greeting__arc greeting__arc--one" />
        <View className="greeting__arc greeting__arc--two" />
      </View>
    </View>
  );
}
