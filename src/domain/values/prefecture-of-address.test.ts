import { prefectureOfAddress } from "./prefecture-of-address";

describe("the prefecture of an address", () => {
  it.each([
    ["熊本県阿蘇市一の宮町1番地", "熊本県"],
    ["〒860-0001 熊本県熊本市中央区千葉城町1", "熊本県"],
    ["〒８６０ー０００１　熊本県 熊本市", "熊本県"],
    ["８６０－０００１　熊本県 熊本市", "熊本県"],
    ["京都府京都市中京区", "京都府"],
    ["東京都府中市", "東京都"],
    ["大阪市西区立売堀二丁目1番2号", "大阪府"],
    ["札幌市中央区", "北海道"],
    ["熊本市", "熊本県"],
    ["八代市松江城町1番25号", null],
    ["〇〇市〇〇町1丁目1号", null],
    ["", null],
  ])("%s: %s", (address, prefecture) => {
    expect(prefectureOfAddress(address)).toBe(prefecture);
  });
});
