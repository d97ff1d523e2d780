export default definePageConfig({ navigationBarTitleText: "恢复打卡" });
