export default definePageConfig({
  navigationBarTitleText: "就诊指南",
  usingComponents: process.env["TARO_ENV"] === "weapp" ? { "share-card": "../native/share-card/index" } : {},
});
