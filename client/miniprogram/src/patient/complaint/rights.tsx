import { View } from "@tarojs/components";
import { Section } from "@/components/section";
import { complaintWords } from "@/words/complaint-words";

/** What the law gives a patient, and the ways to settle a dispute, in plain words. */
export function Rights() {
  const { rightsTitle, rights, routesTitle, routes, routesText, source } = complaintWords;
  return (
    <>
      <Section title={rightsTitle}>
        <View className="sheet">
          {rights.map((right) => (
            <View className="bullet" key={right}>
              {right}
            </View>
          ))}
        </View>
      </Section>
      <Section title={routesTitle}>
        <View className="sheet">
          {routes.map((route, place) => (
            <View className="complaint__route" key={route}>
              <View className="complaint__number">{`${place + 1}.`}</View>
              <View className="row__body">{route}</View>
            </View>
          ))}
          <View className="gap">{routesText}</View>
          <View className="soft gap">{source}</View>
        </View>
      </Section>
    </>
  );
}
