import { NO_INTERIM_FACTS } from "../../domain/obligee/interim-facts";
import { contentFromDatabase } from "./application-content";

describe("an application that was stored before its parts were asked for", () => {
  const old = {
    kind: "INTERIM_PAYMENT",
    amount: 17_000_000,
    worksContract: { name: "〇〇道路改良工事", noticedOn: null, nominatedOn: "2026-03-01" },
  };

  it("says nothing of what the obligee's own rules depend on, nor when the procurement began", () => {
    expect(contentFromDatabase(JSON.stringify(old))).toMatchObject({
      ...old,
      ...NO_INTERIM_FACTS,
      worksContract: { ...old.worksContract, procurementStartedOn: null },
    });
  });

  it("keeps what it says", () => {
    const said = { isInterimAnnounced: true, hasProgressPayment: false };
    const worksContract = { ...old.worksContract, procurementStartedOn: "2026-02-01" };
    expect(contentFromDatabase(JSON.stringify({ ...old, ...said, worksContract }))).toMatchObject({
      ...said,
      isSupervision: null,
      worksContract,
    });
  });
});
