/** The one cloud environment that the local cloud plays. No value is all digits: the SDK would read it as a number. */
export const environment = {
  envId: "heyu-local",
  appid: "wxlocal0000000000",
  bucket: "6865-heyu-local",
  region: "ap-shanghai",
} as const;
