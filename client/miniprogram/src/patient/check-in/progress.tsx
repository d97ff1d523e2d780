import { View } from "@tarojs/components";
import { aria } from "@/platform/aria";
import { checkInWords } from "@/words/check-in-words";

/** How far along: said in words and drawn as a line. */
export function Progress({ at, all }: { readonly at: number; readonly all: number }) {
  return (
    <View className="progress">
      <View className="soft" {...aria({ live: "polite" })}>
        {checkInWords.step(at + 1, all)}
      </View>
      <View className="progress__line" {...aria({ hidden: true })}>
        <View className="progress__done" style={{ width: `${((at + 1) / all) * 100}%` }} />
      </View>
    </View>
  );
}
