export default definePageConfig({ navigationBarTitleText: "绑定计划" });
