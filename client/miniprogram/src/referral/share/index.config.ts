export default definePageConfig({
  navigationBarTitleText: "门诊名片",
  enableShareAppMessage: true,
  usingComponents: process.env["TARO_ENV"] === "weapp" ? { "share-card": "../native/share-card/index" } : {},
});
