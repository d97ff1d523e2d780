import type { EpisodeHeader } from "@shared/contract/patient-views";
import type { Clinic } from "@shared/team/clinic";
import { View } from "@tarojs/components";
import { screenWords } from "@/words/screen-words";
import { Notice } from "./notice";

interface WhoReadsProps {
  readonly clinic: Clinic;
  readonly nurse?: EpisodeHeader["nurse"];
}

/** Who reads check-ins and when, and that this is no emergency line: on every page where somebody might rely on it. */
export function WhoReads({ clinic, nurse }: WhoReadsProps) {
  return (
    <View className="section">
      <Notice icon="clock" tone="plain">
        {nurse !== undefined && <View>{screenWords.whoReads(`${nurse.name}${nurse.title}`)}</View>}
        <View>{screenWords.serviceHours(clinic.serviceHours)}</View>
        <View>{screenWords.nobodyAtNight}</View>
      </Notice>
      <Notice icon="warning" tone="plain">
        <View>{screenWords.notAmbulance}</View>
      </Notice>
    </View>
  );
}
