export default definePageConfig({ navigationBarTitleText: "批准电脑登录" });
