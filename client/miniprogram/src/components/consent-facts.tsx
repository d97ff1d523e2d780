import type { ConsentText } from "@shared/consent/consent-texts";
import { View } from "@tarojs/components";
import { consentWords } from "@/words/consent-words";
import "./consent-facts.scss";

const facts = ["collects", "why", "necessity", "ifRefused", "retention"] as const;

/** Everything a person is told before deciding on one purpose, with the version of the words. */
export function ConsentFacts({ text }: { readonly text: Omit<ConsentText, "purpose"> }) {
  return (
    <View>
      {facts.map((fact) => (
        <View className="consent-fact" key={fact}>
          <View className="consent-fact__name">{consentWords[fact]}</View>
          <View>{text[fact]}</View>
        </View>
      ))}
      <View className="consent-fact soft">{consentWords.version(text.version)}</View>
    </View>
  );
}
