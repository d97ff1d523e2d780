import Taro from "@tarojs/taro";

/** A short tap under the finger; phones that cannot do it stay still. */
export const tapFeedback = (): void => {
  Taro.vibrateShort({ type: "light" }).catch(() => undefined);
};
