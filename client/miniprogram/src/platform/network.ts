import Taro from "@tarojs/taro";

/** Runs whenever the phone is connected again. */
export const onNetworkBack = (run: () => void): void =>
  Taro.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) run();
  });
