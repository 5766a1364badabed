import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Info, ObjectType, Resolver } from "type-graphql";
import {
  MOST_PAIRS,
  openCertificates,
  type OpenedItem,
  type PairToOpen,
} from "../../use-cases/certificate/open-certificates";
import type { Wanted } from "../../use-cases/shared/wanted";
import { callerOf, type ApiContext } from "../graphql/context";
import { OnePerRequest, RowsOfPage, TakesItems } from "../graphql/cost/field-cost";
import { itemResult, mutationResult, MutationWith, type Answer } from "../graphql/result";
import { wantedFields } from "../graphql/selection";
import { OpenCertificatesInput, pairOf } from "./open-certificates.input";
import { openedAnswers, type AskedOpening } from "./opened-answers";
import { OpenCertificateSuccessType } from "./opened-certificate.type";
import { withCommas } from "../../domain/values/with-commas";

const OPENED_ITEM = itemResult<OpenedItem>()("OpenedCertificateItem", {
  description: "The opened certificate of one pair, or why it was not opened.",
  success: OpenCertificateSuccessType,
  successName: "OpenCertificateSuccess",
  errors: ["CERTIFICATE_NOT_FOUND", "TOO_MANY_GUESSES", "CERTIFICATE_NOT_INTACT"],
});

@ObjectType("OpenCertificatesSuccess", {
  description: "All pairs were looked at; each has an answer of its own.",
  simpleResolvers: true,
})
class OpenCertificatesSuccessType {
  @RowsOfPage()
  @Field(() => [OPENED_ITEM.union], {
    description: "For each pair the opened certificate, or why it was not opened, in the order of the input.",
  })
  items!: readonly Answer<OpenCertificateSuccessType>[];
}

const OPEN_CERTIFICATES = mutationResult(openCertificates, {
  description: "An answer for each pair, or why none was looked at.",
  success: OpenCertificatesSuccessType,
  errors: ["IDEMPOTENCY_CONFLICT"],
});

@Resolver()
export class OpenCertificatesResolver {
  @OnePerRequest()
  @TakesItems("input", "items", MOST_PAIRS)
  @MutationWith(
    OPEN_CERTIFICATES,
    `Opens up to ${withCommas(MOST_PAIRS)} certificates at once (電子証書の一括閲覧), each as \`openCertificate\` ` +
      "does: an answer for each, in order. For obligees (role OBLIGEE). Only wrong keys are counted, one by one, by the same " +
      "bounds; pairs behind a bound are not checked. A pair that is refused undoes nothing of the others. " +
      "The whole is refused only for the number of its items.",
  )
  async openCertificates(
    @Arg("input", () => OpenCertificatesInput, { description: "The pairs." })
    { items, idempotencyKey = null }: OpenCertificatesInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<OpenCertificatesSuccessType>> {
    const pairs = items.map(pairOf);
    const guesser = { caller: callerOf(context), visitor: context.visitor };
    const opened = await openCertificates(context.parts, guesser, { items: pairs, idempotencyKey });
    return OPEN_CERTIFICATES.answer(context, opened, async (value) => ({
      items: await answersOf(context, wantedFields(info).below("items"), pairs, value.items),
    }));
  }
}

/** What was opened is read together; each answer comes at the place of its pair. */
async function answersOf(
  context: ApiContext,
  wanted: Wanted,
  pairs: readonly PairToOpen[],
  items: readonly OpenedItem[],
): Promise<Answer<OpenCertificateSuccessType>[]> {
  const openings: AskedOpening[] = [];
  for (const [place, item] of items.entries()) {
    const pair = pairs[place];
    if (!item.done || !pair) continue;
    const { guaranteeId, notice, authKeyId } = item.value;
    const { enterIntoLedger, expected } = pair;
    openings.push({ guaranteeId, notice, authKeyId, enterIntoLedger, expected });
  }
  const read = (await openedAnswers(context, wanted, openings)).values();
  return Promise.all(
    items.map((item) =>
      OPENED_ITEM.answer(context, item, () => {
        const { value } = read.next();
        if (!value) throw new Error("an opened certificate has no answer");
        return value;
      }),
    ),
  );
}
