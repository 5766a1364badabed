import type { FinalPremium, SetPremium } from "../../domain/premium/final-premium";

/** 確定保証料 out of its column. JSON knows no instants. */
export function finalPremiumFrom(json: string): FinalPremium {
  const { former, ...current } = JSON.parse(json) as Stored & { readonly former: readonly Stored[] };
  return { ...setPremium(current), former: former.map(setPremium) };
}

type Stored = Omit<SetPremium, "setAt"> & { readonly setAt: string };

function setPremium({ setAt, ...set }: Stored): SetPremium {
  return { ...set, setAt: new Date(setAt) };
}
