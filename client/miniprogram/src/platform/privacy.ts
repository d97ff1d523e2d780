import Taro from "@tarojs/taro";

/** WeChat's privacy gate: true once the person has agreed to the guideline (older WeChat has no gate). */
export const passPrivacyGate = (): Promise<boolean> =>
  new Promise((resolve) => {
    if (typeof Taro.requirePrivacyAuthorize !== "function") return resolve(true);
    Taro.requirePrivacyAuthorize({ success: () => resolve(true), fail: () => resolve(false) });
  });

/** Whether there is a guideline to open here. */
export const hasPrivacyContract = true;

/** Opens WeChat's page with the privacy guideline. */
export const openPrivacyContract = (): void => {
  Taro.openPrivacyContract?.({});
};
