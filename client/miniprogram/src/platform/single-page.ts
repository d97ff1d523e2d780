import Taro from "@tarojs/taro";

/** WeChat's number for a page opened from Moments. */
const fromMoments = 1154;

/**
 * Whether this is WeChat's single-page mode: nobody is signed in, nothing leads to another page, buttons of WeChat's own do
 * nothing. It lasts from start to end of the program.
 */
export const inSinglePage = (): boolean => Taro.getLaunchOptionsSync().scene === fromMoments;
