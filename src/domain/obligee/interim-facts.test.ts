import { INTERIM_FACTS, interimFactsOf, NO_INTERIM_FACTS } from "./interim-facts";

describe("the facts that bodies ask for at 中間前払金", () => {
  it("are not said where they are left out or empty", () => {
    expect(interimFactsOf({})).toEqual(NO_INTERIM_FACTS);
    expect(interimFactsOf({ isSupervision: null, hasProgressPayment: undefined })).toEqual(NO_INTERIM_FACTS);
  });

  it.each(INTERIM_FACTS)("are kept as they are said, yes or no: %s", (fact) => {
    for (const said of [true, false])
      expect(interimFactsOf({ [fact]: said })).toEqual({ ...NO_INTERIM_FACTS, [fact]: said });
  });
});
