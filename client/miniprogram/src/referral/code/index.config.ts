export default definePageConfig({ navigationBarTitleText: "填名片码" });
