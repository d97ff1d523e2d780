import type { Clinic } from "@shared/team/clinic";
import { View } from "@tarojs/components";
import { Row } from "@/components/row";
import { Section } from "@/components/section";
import { phoneCall } from "@/platform/phone-call";
import { screenWords } from "@/words/screen-words";
import { visitsWords } from "@/words/visits-words";

/** Where the clinic is, when somebody is there, and its phone. */
export function ClinicCard({ clinic }: { readonly clinic: Clinic }) {
  return (
    <Section title={clinic.name}>
      <View className="sheet rows">
        <Row
          id="call-clinic"
          icon="phone"
          title={screenWords.callClinicNumber(clinic.emergencyPhone)}
          onTap={() => phoneCall(clinic.emergencyPhone)}
        />
        <Row icon="pin" title={clinic.address} hint={screenWords.address} />
        <Row icon="clock" title={clinic.serviceHours} hint={visitsWords.hours} />
      </View>
    </Section>
  );
}
