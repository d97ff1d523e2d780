import type { Clinic } from "@shared/team/clinic";
import { View } from "@tarojs/components";
import { Row } from "@/components/row";
import { Section } from "@/components/section";
import { screenWords } from "@/words/screen-words";
import { visitsWords } from "@/words/visits-words";

/** Where the clinic is and when somebody is there. */
export function ClinicCard({ clinic }: { readonly clinic: Clinic }) {
  return (
    <Section title={clinic.name}>
      <View className="sheet rows">
        <Row icon="pin" title={clinic.address} hint={screenWords.address} />
        <Row icon="clock" title={clinic.serviceHours} hint={visitsWords.hours} />
      </View>
    </Section>
  );
}
