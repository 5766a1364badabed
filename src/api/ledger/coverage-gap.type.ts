import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import type { CoverageGap, CoverageGapCode } from "../../domain/ledger/coverage-gap";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { wareki } from "../../domain/values/wareki";
import { inWords, type Wording } from "../../domain/values/wording";
import { formatYen, type Yen } from "../../domain/values/yen";
import type { ApiContext } from "../graphql/context";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";
import { CoverageGapCodeEnum } from "./ledger-enums";
import { withCommas } from "../../domain/values/with-commas";

@ObjectType("CoverageGap", {
  description:
    "What a guarantee leaves uncovered (保証の不足), and what would cure it. It refuses nothing: the guarantee stands.",
  simpleResolvers: true,
})
export class CoverageGapType {
  @Field(() => CoverageGapCodeEnum, { description: "What, for programs." })
  code!: CoverageGapCode;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "Of WORKS_OUTLAST_GUARANTEE: the day until which the guarantee is needed; null else.",
  })
  neededUntil?: CalendarDate;

  @Field(() => YenScalar, {
    nullable: true,
    description: "Of AMOUNT_UNDER_POLICY: how much is missing, in yen (不足額); null else.",
  })
  missing?: Yen | null;
}

type WordsOf = { readonly [Code in CoverageGapCode]: Wording<Extract<CoverageGap, { code: Code }>> };

/** What is uncovered and what cures it, in the words of both languages. */
const WORDS: WordsOf = {
  WORKS_OUTLAST_GUARANTEE: {
    en: ({ neededUntil, expiresOn }) =>
      `The works now go on until ${neededUntil}; the guarantee expires on ${expiresOn}. Have the contractor apply for an ` +
      "amendment of the guarantee.",
    ja: ({ neededUntil, expiresOn }) =>
      `工期が${wareki(neededUntil)}まで延長されていますが、保証期限は${wareki(expiresOn)}です。受注者に保証契約の変更手続きを依頼してください。`,
  },
  AMOUNT_UNDER_POLICY: {
    en: ({ missing }) =>
      `After a price change the guaranteed amount is ${missing === null ? "" : `${withCommas(missing)} yen `}under ` +
      "what your rules ask for. Have the contractor raise it, or decide that the present amount is enough.",
    ja: ({ missing }) =>
      `請負金額の変更により、契約保証の金額が${missing === null ? "" : formatYen(missing)}不足しています。` +
      "受注者に増額の手続きを依頼するか、増額の要否を判断してください。",
  },
  SUPERSEDED_VERSION_ON_FILE: {
    en: ({ seenVersion, newestVersion }) =>
      `You saw version ${String(seenVersion)} of the certificate last; version ${String(newestVersion)} is in force. Read the ` +
      "newest version, and file it.",
    ja: ({ seenVersion, newestVersion }) =>
      `最後に確認した証書は第${String(seenVersion)}版ですが、現在有効なのは第${String(newestVersion)}版です。` +
      "最新の証書を確認し、差し替えてください。",
  },
  NOT_ACCEPTED: {
    en: ({ worksFrom }) =>
      `The works began on ${worksFrom}, and the certificate has not been accepted. Check it, and accept or reject it.`,
    ja: ({ worksFrom }) =>
      `工期は${wareki(worksFrom)}に始まっていますが、証書が受領されていません。内容を確認し、受領または受領拒否をしてください。`,
  },
};

@Resolver(() => CoverageGapType)
export class CoverageGapResolver {
  @FieldResolver(() => String, {
    description:
      "What is uncovered and what would cure it, for people; Japanese or English by `Accept-Language`.",
  })
  message(@Root() gap: CoverageGap, @Ctx() { locale }: ApiContext): string {
    // The words of a code take a gap of that code.
    return inWords(WORDS[gap.code] as Wording<CoverageGap>, locale, gap);
  }
}
