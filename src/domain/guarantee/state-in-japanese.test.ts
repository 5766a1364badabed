import { stateInJapanese } from "./state-in-japanese";
import { STEP_MUTATIONS } from "./step-mutation";

describe("a state in Japanese", () => {
  it("tells what was accepted: a guarantee was received, a registration was approved", () => {
    expect(stateInJapanese("ACCEPTED", "GUARANTEE")).toBe("受領済み");
    expect(stateInJapanese("ACCEPTED", "REGISTRATION")).toBe("承認済み");
    expect(stateInJapanese("DECLINED", "APPLICATION")).toBe(stateInJapanese("DECLINED", "REGISTRATION"));
  });

  it("calls a rejection as the step is called", () => {
    expect(stateInJapanese("REJECTED", "GUARANTEE")).toBe(`${STEP_MUTATIONS.REJECT_GUARANTEE.japanese}済み`);
    expect(STEP_MUTATIONS.REJECT_GUARANTEE.japanese).toBe("受領拒否");
  });
});
