import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { submissionGuide } from "../../use-cases/deposit/submission-guide";
import { mayDo } from "../../domain/account/access";
import { submissionNotes } from "../../domain/deposit/submission-notes";
import { inWords } from "../../domain/values/wording";
import { readerOf, type ApiContext } from "../graphql/context";
import { SubmissionGuideType } from "./submission-guide.type";

@Resolver()
export class SubmissionGuideResolver {
  @Query(() => SubmissionGuideType, {
    nullable: true,
    description:
      "What to hand to the obligee, where, how and until when (提出のご案内). For everybody who sees the guarantee; null where " +
      "the caller sees none. What nobody knows is told as such.",
  })
  async submissionGuide(
    @Arg("guaranteeId", () => ID, { description: "The guarantee (保証契約)." }) guaranteeId: string,
    @Ctx() context: ApiContext,
  ): Promise<object | null> {
    const caller = readerOf(context);
    const { reads, parts, locale, documents } = context;
    const guide = await submissionGuide({ ...parts, reads }, caller, guaranteeId);
    if (!guide) return null;
    const { mail, number, isOnPaper, hasEnded, ...shown } = guide;
    const { to, subject, letter, findings } = mail;
    const lacking = findings.flatMap(({ code, limit }) =>
      code === "SUBJECT_LACKS_VALUE" ? [String(limit)] : [],
    );
    const hasDraft = letter !== null && mayDo(caller, "revealAuthKey");
    const file = { id: guaranteeId, kind: guide.kind, number };
    return {
      ...shown,
      mail: {
        to,
        subject,
        lacking,
        text: letter?.text ?? null,
        eml: hasDraft ? documents.handOverMail(file) : null,
      },
      notes: submissionNotes({ route: guide.route, isOnPaper, hasEnded }).map((note) =>
        inWords(note, locale, undefined as never),
      ),
    };
  }
}
