import Taro from "@tarojs/taro";

export interface Reader {
  readonly language: "zh" | "en";
  /** Whether the phone itself is set to large characters (关怀模式 and the like). */
  readonly wantsLargeType: boolean;
}

/** The standard size of WeChat's own text, in pixels; from 1.25 times on we take it as a wish for large type. */
const standardSize = 17;

/** How the person set up the phone. Asked once. */
export function reader(): Reader {
  // newer WeChat tells the size too
  const info: { language?: string; fontSizeSetting?: number } = Taro.getAppBaseInfo();
  const { language, fontSizeSetting = standardSize } = info;
  return {
    language: language === undefined || language.startsWith("zh") ? "zh" : "en",
    wantsLargeType: fontSizeSetting >= standardSize * 1.25,
  };
}
