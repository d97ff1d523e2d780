import Taro from "@tarojs/taro";

export const canScan = true;

/** Opens the camera on a QR code; answers its text, or nothing when the person backs out. */
export const scanCode = (): Promise<string | undefined> =>
  Taro.scanCode({ scanType: ["qrCode"] }).then(
    ({ result }) => result,
    () => undefined,
  );
