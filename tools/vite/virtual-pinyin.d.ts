declare module "virtual:prepared-pinyin" {
  const prepared: import("../../src/analysis/search/read-pinyin.ts").WrittenPinyin;
  export default prepared;
}
